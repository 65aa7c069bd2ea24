import { describe, expect, it } from 'vitest';
import { ThemeRotation } from '../../src/meetings/themes.ts';
import type { Initiative, Meeting } from '../../src/organisation/generated/types.ts';
import fc from '../property.ts';
import { organisations } from './generate.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const areas = ['erhverv', 'trafik', 'uddannelse', 'klima'].map((id) => ({ id, name: id }));
const DATES = [
  '2013-10-10',
  '2014-04-10',
  '2014-10-09',
  '2015-04-09',
  '2015-10-08',
  '2016-04-14',
  '2016-10-13',
];

const urgent = (area: string, from: string, more: Partial<Initiative> = {}): Initiative => ({
  id: `i-${area}`,
  name: `Initiativ for ${area}`,
  areas: [area],
  started: '2013-01-01',
  priorities: [{ date: from, rank: 1 }],
  ...more,
});

const themes = (rotation: ThemeRotation, count = 1) =>
  DATES.map((date) =>
    rotation
      .choose(date, count)
      .map(({ area }) => area.id)
      .join(),
  );

describe('themes', () => {
  it("follow the plan's order, and all areas are treated before one returns", () => {
    expect(themes(new ThemeRotation(areas, []))).toEqual([
      'erhverv',
      'trafik',
      'uddannelse',
      'klima',
      'erhverv',
      'trafik',
      'uddannelse',
    ]);
  });

  it('put an area with an urgent initiative first among those left in the round', () => {
    const rotation = new ThemeRotation(areas, [urgent('klima', '2014-01-01')]);
    expect(themes(rotation)).toEqual([
      'erhverv',
      'klima',
      'trafik',
      'uddannelse',
      'klima',
      'erhverv',
      'trafik',
    ]);
  });

  it('go by the latest rank up to the day, and by initiatives that run', () => {
    const eased = urgent('klima', '2013-01-01', {
      priorities: [
        { date: '2013-01-01', rank: 1 },
        { date: '2013-09-01', rank: 2 },
      ],
    });
    const ended = urgent('trafik', '2013-01-01', { ended: '2013-10-09' });
    const planned = urgent('uddannelse', '2013-01-01', { started: '2013-10-11' });
    expect(new ThemeRotation(areas, [eased, ended, planned]).choose('2013-10-10', 1)[0]?.area.id).toBe(
      'erhverv',
    );
  });

  it('go on from the meetings that have their own', () => {
    const rotation = new ThemeRotation(areas, []);
    rotation.treat({ themes: ['klima', 'trafik'], date: '2013-10-10' });
    expect(rotation.choose('2014-04-10', 2)).toEqual([
      { area: areas[0], reason: { why: 'never-treated' } },
      { area: areas[2], reason: { why: 'never-treated' } },
    ]);
    // A new round: the longest untreated first, the plan's order between equals.
    expect(rotation.choose('2014-10-09', 1)).toEqual([
      { area: areas[1], reason: { why: 'longest-untreated', since: '2013-10-10' } },
    ]);
  });

  it('can be several, none of them twice, and no more than there are', () => {
    expect(themes(new ThemeRotation(areas, []), 3).slice(0, 2)).toEqual([
      'erhverv,trafik,uddannelse',
      'klima,erhverv,trafik',
    ]);
    expect(new ThemeRotation(areas, []).choose('2013-10-10', 9).map(({ area }) => area)).toEqual(areas);
  });

  it('of one meeting are different ones, also where the first of them ends a round and is urgent', () => {
    const rotation = new ThemeRotation(areas, [urgent('klima', '2013-01-01')]);
    rotation.treat({ themes: ['erhverv', 'trafik', 'uddannelse'], date: '2013-10-10' });
    expect(rotation.choose('2014-04-10', 2).map(({ area }) => area.id)).toEqual(['klima', 'erhverv']);
  });

  it('are not treated at a cancelled meeting, nor at that of another body', async () => {
    const file = await exampleFile();
    const { id: group } = file.administrativeGroup;
    const [first = '', second = ''] = file.plan.areas.map(({ id }) => id);
    const date = '2014-03-20';
    const next = (meeting: object) => {
      const meetings = [{ id: 'moede', date, body: group, themes: [first], ...meeting }];
      const plan = scheduleOf({ ...file, meetings } as never, { at: '2014-03-21' });
      return plan.meetings.find(({ body, state }) => body.id === group && state === 'proposed')?.themes[0]
        ?.id;
    };
    expect(next({ held: { date } })).toBe(second);
    expect(next({ cancelled: { date: '2014-03-01', reason: 'Afbud' } })).toBe(first);
    expect(next({ held: { date }, body: file.forums?.[0]?.id })).toBe(first);
  });

  it('do not take what the next scheduled meetings have on their agenda', () => {
    const rotation = new ThemeRotation(areas, []);
    for (const [at, id] of ['erhverv', 'trafik'].entries()) {
      rotation.treat({ themes: [id], date: DATES[at] ?? '' });
    }
    const next = [{ themes: ['uddannelse'], date: '2015-04-09' }];
    expect(rotation.choose('2014-10-09', 1, next)).toEqual([
      { area: areas[3], reason: { why: 'never-treated' } },
    ]);
    rotation.treat({ themes: ['uddannelse'], date: '2015-04-09' });
    // The round is complete: the one longest untreated begins the next.
    expect(rotation.choose('2015-10-08', 1)).toEqual([
      { area: areas[0], reason: { why: 'longest-untreated', since: '2013-10-10' } },
    ]);
  });

  it('of areas that are all on the next agendas take the last one, and never leave the round', () => {
    const rotation = new ThemeRotation(areas, [urgent('erhverv', '2013-01-01')]);
    rotation.treat({ themes: ['erhverv', 'trafik'], date: '2013-10-10' });
    const next = [
      { themes: ['uddannelse'], date: '2014-10-09' },
      { themes: ['klima'], date: '2015-04-09' },
    ];
    expect(rotation.choose('2014-04-10', 1, next)).toEqual([
      { area: areas[3], reason: { why: 'all-scheduled' } },
    ]);
  });

  it('count only what was held or is scheduled: a proposal that nobody took up treats nothing', async () => {
    const file = await exampleFile();
    const heldOn = (date: string, theme: string) => ({
      id: `moede-${theme}`,
      body: 'administrativ-gruppe',
      date,
      themes: [theme],
      held: { date },
    });
    // Autumn 2014 was proposed, with uddannelse, and never held.
    const meetings = [
      heldOn('2013-10-10', 'erhverv'),
      heldOn('2014-04-10', 'trafik'),
      heldOn('2015-04-15', 'klima'),
    ];
    const themesOf = (...more: Meeting[]) =>
      scheduleOf({ ...file, meetings: [...meetings, ...more] }, { at: '2015-05-01' })
        .meetings.filter(({ body, state }) => body.id === 'administrativ-gruppe' && state === 'proposed')
        .map(({ date, themes }) => `${date.slice(0, 4)} ${themes.map(({ id }) => id).join()}`);
    expect(themesOf()).toEqual(['2015 uddannelse', '2016 erhverv', '2016 trafik']);
    const scheduled = {
      id: 'fast',
      body: 'administrativ-gruppe',
      date: '2016-04-14',
      themes: ['uddannelse'],
    };
    // Also where the next scheduled meeting has it: no other area returns while it waits.
    expect(themesOf(scheduled)).toEqual(['2015 uddannelse', '2016 erhverv']);
  });

  it('of a whole schedule never return before all others have been treated', () => {
    fc.assert(
      fc.property(organisations({ recorded: false, forums: false }), (file) => {
        const own = scheduleOf(file).meetings.filter(({ body }) => body.id === 'gruppe');
        const all = own.flatMap((meeting) => meeting.themes.map(({ id }) => id));
        const size = file.plan.areas.length;
        for (let start = 0; start + size <= all.length; start += size) {
          expect(new Set(all.slice(start, start + size)).size).toBe(size);
        }
      }),
      { numRuns: 300 },
    );
  });
});
