import { describe, expect, it } from 'vitest';
import { whyEmpty } from '../../src/meetings/empty.ts';
import type { PlanStart } from '../../src/meetings/planner.ts';
import { nextMeeting, type PlanOptions, planAhead, recorded } from '../../src/meetings/select.ts';
import type { Meeting, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const file = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const group = file.administrativeGroup.id;
const AT = { at: '2013-08-15' };

const ids = ({ meetings }: ReturnType<typeof planAhead>) => meetings.map(({ id }) => id);
const plan = (meetings: Meeting[], options: PlanOptions = {}, { at }: Partial<PlanStart> = AT) =>
  ids(planAhead(scheduleOf({ ...file, meetings }, { at: at ?? AT.at, from: options.from }), options));

const held: Meeting = {
  id: 'moede-1',
  body: group,
  date: '2013-10-10',
  themes: ['klima'],
  held: { date: '2013-10-10' },
};

describe('the plan ahead', () => {
  it('begins with the first meeting and shows four', () => {
    expect(plan([])).toEqual([
      'administrativ-gruppe-2013-autumn',
      'statusmoede-2013',
      'administrativ-gruppe-2014-spring',
      'administrativ-gruppe-2014-autumn',
    ]);
  });

  it('goes on from the day that is asked for', () => {
    expect(plan([held], { count: 2, body: group }, { at: '2013-10-10' })).toEqual([
      'administrativ-gruppe-2014-spring',
      'administrativ-gruppe-2014-autumn',
    ]);
    // What is not yet recorded as held, and what was never planned, is past.
    const unrecorded: Meeting = { id: 'moede-2', body: group, date: '2014-04-03', themes: ['trafik'] };
    expect(plan([held, unrecorded], { count: 1, body: group }, { at: '2014-04-04' })).toEqual([
      'administrativ-gruppe-2014-autumn',
    ]);
  });

  it('shows what is between two days, held or not', () => {
    const options = { from: '2014-01-01', until: '2015-04-15', body: group };
    expect(plan([], options)).toEqual([
      'administrativ-gruppe-2014-spring',
      'administrativ-gruppe-2014-autumn',
      'administrativ-gruppe-2015-spring',
    ]);
    expect(plan([], { ...options, count: 1 })).toEqual(['administrativ-gruppe-2014-spring']);
    expect(plan([held], { from: '2013-10-10', count: 1 })).toEqual(['moede-1']);
  });

  it('proposes a day in the past only where it is told to', () => {
    const at = '2014-07-01';
    expect(plan([], { count: 1, body: group }, { at })).toEqual(['administrativ-gruppe-2014-autumn']);
    expect(plan([], { count: 1, body: group, from: '2014-01-01' }, { at })).toEqual([
      'administrativ-gruppe-2014-spring',
    ]);
  });

  it('shows a scheduled meeting in place of the proposal, and proposes anew where one is cancelled', () => {
    const scheduled: Meeting = { id: 'fast', body: group, date: '2014-06-05', themes: ['klima'] };
    const options = { from: '2014-01-01', until: '2014-08-01', body: group };
    expect(plan([scheduled], options)).toEqual(['fast']);
    const cancelled = {
      ...scheduled,
      id: 'administrativ-gruppe-2014-spring',
      cancelled: { date: '2014-05-01', reason: 'R' },
    };
    expect(plan([cancelled], options)).toEqual(['administrativ-gruppe-2014-spring-2']);
    expect(plan([cancelled], { ...options, withCancelled: true }).sort()).toEqual([
      'administrativ-gruppe-2014-spring',
      'administrativ-gruppe-2014-spring-2',
    ]);
  });

  it('leaves out with `onlyProposed` what is scheduled, and does not count it', () => {
    const scheduled: Meeting = { id: 'fast', body: group, date: '2013-10-10', themes: ['klima'] };
    const known = scheduleOf({ ...file, meetings: [scheduled] }, AT);
    expect(ids(planAhead(known, { count: 1 }, { onlyProposed: true }))).toEqual(['statusmoede-2013']);
  });

  it('tells of a meeting that finds no day', () => {
    const seasons = { autumn: { from: '12-24', to: '12-26' } };
    const { meetings, unplanned } = planAhead(scheduleOf({ ...file, settings: { seasons } }, AT), {
      body: group,
      count: 1,
    });
    expect(meetings.map(({ id }) => id)).toEqual(['administrativ-gruppe-2014-spring']);
    expect(unplanned).toEqual([
      {
        body: { id: group, name: 'Administrativ gruppe for RUP' },
        slot: '2013-autumn',
        from: '2013-12-24',
        to: '2013-12-26',
        problem: { why: 'closed' },
      },
    ]);
  });
});

describe('an empty plan says why', () => {
  const empty = (at: string, options: PlanOptions = {}, changed: Partial<OrganisationFile> = {}) => {
    const known = scheduleOf({ ...file, ...changed }, { at, from: options.from });
    const { meetings, unplanned } = planAhead(known, options);
    expect([meetings, unplanned]).toEqual([[], []]);
    return whyEmpty(known, options);
  };
  const withForum = (meetings: object | undefined, established?: string) => ({
    forums: (file.forums ?? []).map((forum) =>
      forum.id === 'uddannelsesforum'
        ? { ...forum, ...(established && { established }), ...(meetings && { meetings: { perYear: 2 } }) }
        : forum,
    ),
  });
  it('as of its last day: of the meetings that have no days any more', () => {
    const known = scheduleOf(file, { at: '2016-12-31' });
    const { meetings, unplanned } = planAhead(known, {});
    expect(meetings).toEqual([]);
    expect(unplanned.map(({ slot, problem }) => `${slot} ${problem.why}`)).toEqual([
      '2016-spring past',
      '2016-autumn past',
      '2016 past',
    ]);
    // Who asks from a later day on asks for what is to come.
    expect(planAhead(known, { from: '2016-12-31' }).unplanned).toEqual([]);
  });

  const name = 'Administrativ gruppe for RUP';
  const forum = 'Samarbejdsforum på uddannelsesområdet';

  it.each<[string, ReturnType<typeof empty>, object]>([
    ['the period is over', empty('2017-01-01'), { why: 'period-over', to: '2016-12-31' }],
    [
      'the last day is before the first',
      empty('2013-08-15', { from: '2014-05-01', until: '2014-01-01' }),
      { why: 'until-before-from', from: '2014-05-01', until: '2014-01-01' },
    ],
    [
      'the last day is past',
      empty('2014-05-01', { until: '2014-01-01' }),
      { why: 'until-before-from', from: '2014-05-01', until: '2014-01-01' },
    ],
    [
      'the plan has not begun',
      empty('2010-01-01', { until: '2011-12-31' }),
      { why: 'period-later', from: '2012-01-01' },
    ],
    [
      'the first meeting is after the plan',
      empty(
        '2013-08-15',
        {},
        {
          administrativeGroup: {
            ...file.administrativeGroup,
            meetings: { perYear: 2, first: '2017-spring' },
          },
        },
      ),
      { why: 'first-after-period', body: name, first: '2017-02-01', to: '2016-12-31' },
    ],
    [
      'the first meeting is after the last day',
      empty('2012-05-01', { until: '2012-12-31' }),
      { why: 'not-yet', body: name, first: '2013-08-15' },
    ],
    [
      'the forum does not say how often it meets',
      empty('2013-08-15', { body: 'uddannelsesforum' }),
      { why: 'not-planned', body: forum },
    ],
    [
      'the forum is only planned',
      empty('2013-08-15', { body: 'uddannelsesforum' }, withForum({})),
      { why: 'not-established', body: forum },
    ],
    [
      'all that is due has been',
      empty(
        '2014-12-11',
        { body: group, until: '2015-01-31' },
        {
          meetings: ['2014-04-10', '2014-10-09'].map((date) => ({
            id: `m-${date}`,
            body: group,
            date,
            held: { date },
          })),
        },
      ),
      { why: 'none-due' },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it('by the first of the reasons that there are, to the day', () => {
    const why = (at: string, options: PlanOptions, changed: Partial<OrganisationFile> = {}) =>
      whyEmpty(scheduleOf({ ...file, ...changed }, { at, from: options.from }), options).why;
    expect(why('2014-03-01', { until: '2014-03-01' })).toBe('none-due');
    expect(why('2014-03-01', { until: '2014-02-28' })).toBe('until-before-from');
    expect(why('2016-12-31', {})).toBe('none-due');
    expect(why('2017-01-01', {})).toBe('period-over');
    expect(why('2011-12-01', { until: '2011-12-31' })).toBe('period-later');
    expect(why('2011-12-01', { until: '2012-01-01' })).toBe('not-yet');
    expect(why('2013-08-01', { until: '2013-08-14' })).toBe('not-yet');
    expect(why('2013-08-01', { until: '2013-08-15' })).toBe('none-due');
    const group = file.administrativeGroup;
    const over = { administrativeGroup: { ...group, dissolved: { date: '2014-03-01' } } };
    expect(why('2014-03-01', {}, over)).toBe('none-due');
    expect(why('2014-03-02', {}, over)).toBe('body-over');
    const first = { ...group, meetings: { perYear: 2, first: '2016-autumn' } };
    const until = (to: string) => ({
      administrativeGroup: first,
      plan: { ...file.plan, period: { from: '2012-01-01', to } },
    });
    expect(why('2014-03-01', {}, until('2016-08-15'))).toBe('none-due');
    expect(why('2014-03-01', {}, until('2016-08-14'))).toBe('first-after-period');
    expect(why('2014-03-01', { body: 'ukendt' })).toBe('none-due');
  });

  it('where the body is over', () => {
    const dissolved = { ...file.administrativeGroup, dissolved: { date: '2014-03-01', reason: 'R' } };
    expect(empty('2014-06-01', { body: group }, { administrativeGroup: dissolved })).toEqual({
      why: 'body-over',
      body: name,
      to: '2014-03-01',
    });
  });
});

describe('other parts of the schedule', () => {
  it('list what is in the file, not what is proposed', () => {
    const period = { from: '2012-01-01', to: '9999-12-31' };
    const known = scheduleOf({ ...later, plan: { ...later.plan, period } });
    expect(ids(recorded(known, {})).sort()).toEqual((later.meetings ?? []).map(({ id }) => id).sort());
  });

  it('find the next meeting from a day on', () => {
    const next = (at: string, body?: string) =>
      ids(nextMeeting(scheduleOf({ ...file, meetings: [held] }, { at }), body));
    expect(next('2013-10-10')).toEqual(['statusmoede-2013']);
    expect(next('2013-10-10', group)).toEqual(['administrativ-gruppe-2014-spring']);
    expect(next('2014-07-10', group)).toEqual(['administrativ-gruppe-2014-autumn']);
    expect(next('2017-01-01')).toEqual([]);
  });

  it('name a speaker as a person, an organisation or both', () => {
    const people = [{ id: 'bo', name: 'Bo Lund' }];
    const speakers = [
      { person: 'bo', topic: 'Vind' },
      { person: 'ukendt' },
      { person: 'bo', organisation: file.organisations[0]?.id ?? '' },
      { organisation: 'ukendt' },
    ];
    const all = { ...file, people, meetings: [{ ...held, speakers }] };
    const [meeting] = recorded(scheduleOf(all), {}).meetings;
    expect(meeting?.speakers).toEqual([
      { name: 'Bo Lund', topic: 'Vind' },
      { name: 'ukendt', topic: undefined },
      { name: `Bo Lund, ${file.organisations[0]?.name}`, topic: undefined },
      { name: 'ukendt', topic: undefined },
    ]);
  });

  it('have a meeting on the day it was held', () => {
    const moved: Meeting = { ...held, held: { date: '2013-10-24' } };
    const [meeting] = recorded(scheduleOf({ ...file, meetings: [moved] }), {}).meetings;
    expect(meeting).toMatchObject({ date: '2013-10-24', season: 'autumn', state: 'held' });
  });
});
