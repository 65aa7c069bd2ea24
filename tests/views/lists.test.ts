import { describe, expect, it } from 'vitest';
import type {
  Effort,
  Forum,
  ForumInitiative,
  OrganisationFile,
} from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { effortsOf } from '../../src/views/efforts.ts';
import { FORUM_STATES, forumDetail, forumView, forumViews } from '../../src/views/forums.ts';
import { historyOf } from '../../src/views/history.ts';
import { INITIATIVE_STATES, initiativeDetails, initiativeViews } from '../../src/views/initiatives.ts';
import { memberViews, SEAT_STATES } from '../../src/views/members.ts';
import { officeTerms } from '../../src/views/person.ts';
import { changed, forumIn, initiativeIn } from './changed.ts';

const organisation = new Organisation(changed());
const at = '2014-03-01';
const ids = (views: readonly { readonly id: string }[]) => views.map(({ id }) => id);

describe('the list of forums', () => {
  it('has each forum in one of its states', () => {
    const states = Object.fromEntries(
      FORUM_STATES.map((state) => [state, ids(forumViews(organisation, at, { state }))]),
    );
    expect(states).toEqual({
      planned: ['videnforum'],
      active: ['klimaforum', 'cykelforum'],
      dissolved: ['vaekstforum'],
    });
    expect(ids(forumViews(organisation, at))).toEqual([
      ...['klimaforum', 'cykelforum', 'videnforum', 'vaekstforum'],
    ]);
  });

  it('has those that an area is one of', () => {
    expect(ids(forumViews(organisation, at, { area: 'klima' }))).toEqual([
      'klimaforum',
      'cykelforum',
      'vaekstforum',
    ]);
    expect(ids(forumViews(organisation, at, { area: 'trafik' }))).toEqual(['cykelforum', 'videnforum']);
    expect(forumViews(organisation, at, { area: 'skole' })).toEqual([]);
  });

  it('has those in which an organisation sits on the day, in the state that is asked for', () => {
    const sits = (party: string, day = at, state?: 'active' | 'planned') =>
      ids(forumViews(organisation, day, { organisation: party, state }));
    expect(sits('koebenhavn')).toEqual(['klimaforum']);
    expect(sits('koebenhavn', at, 'active')).toEqual(['klimaforum']);
    expect(sits('koebenhavn', at, 'planned')).toEqual([]);
    expect(sits('skolen')).toEqual([]);
    expect(sits('skolen', '2014-04-01')).toEqual(['klimaforum']);
    expect(sits('herlev', '2014-01-31')).toEqual(['klimaforum']);
    expect(sits('herlev', '2014-02-01')).toEqual([]);
  });

  it('has what is to be dissolved: what nothing needs any more, once it was needed', () => {
    const state = (...needs: { until?: string; from?: string }[]) => {
      const data = changed((copy) => {
        forumIn(copy, 'klimaforum').initiatives = needs.map((days) => ({
          ...{ id: 'klimastrategi', relation: ['develops'] },
          ...days,
        })) as ForumInitiative[];
      });
      return forumViews(new Organisation(data), at).find(({ id }) => id === 'klimaforum')?.toBeDissolved;
    };
    expect([state(), state({})]).toEqual([undefined, undefined]);
    expect(state({ until: '2014-02-28' })).toBe('not-needed');
    expect(state({ until: '2014-03-01' })).toBeUndefined();
    expect(state({ until: '2014-02-28' }, { from: '2014-03-02' })).toBeUndefined();
    expect(state({ until: '2014-01-31' }, { until: '2014-02-28' })).toBe('not-needed');
  });

  it('makes a forum’s view once, while the same day of the same file is asked about', () => {
    const [forum] = organisation.forums;
    if (!forum) throw new Error('The file has no forum.');
    const view = forumView(organisation, forum, at);
    expect(forumView(organisation, forum, at)).toBe(view);
    expect(forumView(organisation, forum, '2013-10-09')).toMatchObject({ state: 'planned' });
    expect(forumView(new Organisation(changed()), forum, '2013-10-09')).toMatchObject({ state: 'planned' });
  });
});

describe('the decision behind something', () => {
  const made = (more: object = {}) => ({ date: '2014-02-01', case: '14-7', ...more });
  const data = (more?: object) =>
    changed((copy) => {
      const decision = made(more);
      forumIn(copy, 'klimaforum').decision = decision;
      for (const member of forumIn(copy, 'klimaforum').members ?? []) {
        if (member.person === 'chef') Object.assign(member, { decision, selectedBy: 'kkr' });
      }
      Object.assign(forumIn(copy, 'vaekstforum').dissolved ?? {}, { decision });
      const initiative = initiativeIn(copy, 'cykelplan');
      initiative.endDecision = decision;
      initiative.priorities = [{ date: '2013-10-10', rank: 2, decision }];
      for (const holder of copy.statusMeeting?.offices[0]?.holders ?? []) holder.decision = decision;
    });
  const told = (day: string, more?: object) => {
    const then = new Organisation(data(more));
    const detail = (id: string) => forumDetail(then, then.forums.find((one) => one.id === id) as Forum, day);
    const initiative = initiativeDetails(then, day).find(({ id }) => id === 'cykelplan');
    return {
      forum: detail('klimaforum').decision,
      dissolution: detail('vaekstforum').dissolution?.decision,
      seat: memberViews(then, day, { body: 'klimaforum' }).find(({ person }) => person?.id === 'chef')
        ?.decision,
      end: initiative?.endDecision,
      priority: initiative?.priorities[0]?.decision,
      office: officeTerms(then, day)[0]?.decision,
    };
  };
  const each = (what: unknown) =>
    Object.fromEntries(
      ['forum', 'dissolution', 'seat', 'end', 'priority', 'office'].map((name) => [name, what]),
    );

  it('is told of from its own day on', () => {
    expect(told('2014-01-31')).toEqual(each(undefined));
    expect(told('2014-02-01')).toMatchObject(each(made()));
  });

  it('is by whom it says, or else by who establishes, dissolves or selects', () => {
    expect(told(at, { by: 'kkr' })).toMatchObject(each({ by: { id: 'kkr', name: 'KKR Hovedstaden' } }));
    const by = Object.entries(told(at)).map(([name, decision]) => [name, decision?.by?.id]);
    expect(Object.fromEntries(by)).toEqual({
      ...each(undefined),
      ...{ forum: 'regionen', dissolution: 'regionen', seat: 'kkr' },
    });
  });
});

describe('the list of initiatives', () => {
  const ranked = (ranks: Readonly<Record<string, number>>) =>
    new Organisation(
      changed((copy) => {
        for (const one of copy.plan.initiatives ?? []) delete one.priorities;
        for (const [id, rank] of Object.entries(ranks)) {
          initiativeIn(copy, id).priorities = [{ date: '2014-02-01', rank }];
        }
      }),
    );

  it('is by priority, then in the order of the file; those without one last', () => {
    expect(ids(initiativeViews(ranked({ letbane: 1, cykelplan: 2 }), at))).toEqual([
      ...['letbane', 'cykelplan', 'klimastrategi', 'ny-viden'],
    ]);
    expect(
      ids(initiativeViews(ranked({ letbane: 3, klimastrategi: 2, 'ny-viden': 10, cykelplan: 3 }), at)),
    ).toEqual([...['klimastrategi', 'cykelplan', 'letbane', 'ny-viden']]);
  });

  it('has each initiative in one of its states', () => {
    const states = Object.fromEntries(
      INITIATIVE_STATES.map((state) => [state, ids(initiativeViews(organisation, at, { state }))]),
    );
    expect(states).toEqual({
      planned: ['ny-viden'],
      running: ['klimastrategi', 'letbane'],
      ended: ['cykelplan'],
    });
  });

  it('has those that an area is one of, and those that a forum works for in which an organisation sits', () => {
    expect(ids(initiativeViews(organisation, at, { area: 'trafik' }))).toEqual([
      'cykelplan',
      'ny-viden',
      'letbane',
    ]);
    expect(ids(initiativeViews(organisation, at, { organisation: 'koebenhavn' }))).toEqual(['klimastrategi']);
    expect(ids(initiativeViews(organisation, at, { organisation: 'skolen' }))).toEqual([]);
  });
});

describe('the list of seats', () => {
  const told = (filter: Parameters<typeof memberViews>[2], day = at) =>
    memberViews(organisation, day, filter).map(({ body, role, person, organisation: party }) =>
      [body.id, role, person?.id ?? party?.id ?? '–'].join(' '),
    );

  it('has each seat in one of its states', () => {
    const forum = { body: 'klimaforum' };
    const states = SEAT_STATES.map((state) => [state, told({ ...forum, state })]);
    expect(Object.fromEntries(states)).toEqual({
      held: ['klimaforum formand regionen', 'klimaforum medlem chef'],
      vacant: [],
      coming: ['klimaforum medlem skolen'],
      former: ['klimaforum medlem direktoer'],
    });
    expect(told({ ...forum, state: 'all' })).toHaveLength(4);
    expect(told({ body: 'gruppe', state: 'vacant' })).toEqual(['gruppe fagdirektør –']);
    expect(told({ body: 'gruppe', area: 'trafik' })).toEqual([
      'gruppe kommunaldirektør koebenhavn',
      'gruppe fagdirektør –',
    ]);
  });

  it('has those of an organisation, of an area, and of both', () => {
    expect(told({ organisation: 'koebenhavn' })).toEqual([
      'gruppe kommunaldirektør koebenhavn',
      'gruppe kommunaldirektør koebenhavn',
      'klimaforum medlem chef',
    ]);
    expect(told({ organisation: 'koebenhavn', area: 'klima' })).toEqual([
      'gruppe kommunaldirektør koebenhavn',
    ]);
    expect(told({ organisation: 'herlev', area: 'klima' }, '2014-02-28')).toEqual([
      'gruppe fagdirektør direktoer',
    ]);
    expect(told({ organisation: 'herlev', area: 'klima' })).toEqual([]);
  });
});

describe('the efforts', () => {
  const effort = (municipality: string, goal: string, area = 'klima'): Effort => ({
    ...{ id: `${municipality}-${goal}`, municipality, goal, area },
    effort: 'Varme',
  });
  const told = (efforts: Effort[], change: (copy: OrganisationFile) => void = () => {}) => {
    const data = changed((copy) => {
      copy.efforts = efforts;
      change(copy);
    });
    return effortsOf(new Organisation(data), at).areas.flatMap(({ id, goals }) =>
      goals
        .filter((goal) => goal.efforts.length > 0)
        .map((goal) => [id, goal.id, ids(goal.municipalities), goal.isShared, ids(goal.efforts)]),
    );
  };

  it('towards a goal are by municipality, as these stand in the file, and shared where there are two', () => {
    const efforts = ['herlev', 'koebenhavn', 'x'].map((one) => effort(one, 'mindre-co2'));
    expect(told(efforts)).toEqual([
      [
        ...['klima', 'mindre-co2', ['koebenhavn', 'herlev'], true],
        ['koebenhavn-mindre-co2', 'herlev-mindre-co2', 'x-mindre-co2'],
      ],
    ]);
    expect(told(efforts.slice(1))).toMatchObject([['klima', 'mindre-co2', ['koebenhavn'], false, {}]]);
    expect(told(efforts.toReversed())).toEqual(told(efforts));
  });

  it('towards a goal that the file does not define are in the area that they state, also an unknown one', () => {
    expect(told([effort('herlev', 'andet', 'trafik'), effort('herlev', 'mindre-co2', 'trafik')])).toEqual([
      ['klima', 'mindre-co2', ['herlev'], false, ['herlev-mindre-co2']],
      ['trafik', 'andet', ['herlev'], false, ['herlev-andet']],
    ]);
    const unknown = [effort('herlev', 'andet', 'skole'), effort('herlev', 'tredje', 'skole')];
    expect(told(unknown)).toEqual([
      ['skole', 'andet', ['herlev'], false, ['herlev-andet']],
      ['skole', 'tredje', ['herlev'], false, ['herlev-tredje']],
    ]);
  });
});

describe('the history', () => {
  const kinds = (day: string, date: string) =>
    historyOf(organisation, day)
      .filter((event) => event.date === date)
      .map(({ kind, subject }) => `${subject.id} ${kind}`);

  it('tells an end from the day after', () => {
    expect(kinds('2014-02-15', '2014-02-15')).toEqual([]);
    expect(kinds('2014-02-16', '2014-02-15')).toEqual(['cykelplan ended']);
    expect(kinds('2014-01-31', '2014-01-31')).toEqual([]);
    expect(kinds('2014-02-01', '2014-01-31')).toEqual(['vaekstforum dissolved', 'klimaforum seat-left']);
    expect(kinds('2013-12-31', '2013-12-31')).toEqual([]);
    expect(kinds('2014-01-01', '2013-12-31')).toEqual(['statusmoede office-left']);
    // A beginning is told on the day itself.
    expect(kinds('2013-10-01', '2013-10-01')).toEqual(['cykelplan started']);
  });

  it('tells of each move of a meeting from where and to where it was moved', () => {
    const moved = [
      { date: '2014-01-10', from: '2014-02-06' },
      { date: '2014-01-20', from: '2014-02-20' },
      { date: '2014-02-01', from: '2014-03-06', reason: 'Afbud' },
    ];
    const data = changed((copy) => {
      copy.meetings = [{ id: 'moede', body: 'klimaforum', date: '2014-03-20', moved }];
      forumIn(copy, 'klimaforum').reports = [];
    });
    const moves = historyOf(new Organisation(data), at).filter(({ kind }) => kind === 'meeting-moved');
    expect(moves.map(({ date, moved: days, detail }) => [date, days?.from, days?.to, ...detail])).toEqual([
      ['2014-02-01', '2014-03-06', '2014-03-20', 'Afbud'],
      ['2014-01-20', '2014-02-20', '2014-03-06'],
      ['2014-01-10', '2014-02-06', '2014-02-20'],
    ]);
  });
});
