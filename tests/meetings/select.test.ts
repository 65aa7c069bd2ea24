import { describe, expect, it } from 'vitest';
import { nextMeeting, type PlanOptions, planAhead, recorded } from '../../src/meetings/select.ts';
import type { Meeting } from '../../src/organisation/generated/types.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const file = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const group = file.administrativeGroup.id;

const ids = ({ meetings }: ReturnType<typeof planAhead>) => meetings.map(({ id }) => id);
const plan = (meetings: Meeting[], options: PlanOptions = {}) =>
  ids(planAhead(scheduleOf({ ...file, meetings }), options));

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

  it('goes on after the last meeting that a body held', () => {
    expect(plan([held], { count: 2, body: group })).toEqual([
      'administrativ-gruppe-2014-spring',
      'administrativ-gruppe-2014-autumn',
    ]);
    const skipped = { ...held, id: 'moede-2', date: '2014-10-09', held: { date: '2014-10-09' } };
    expect(plan([held, skipped], { count: 1, body: group })).toEqual(['administrativ-gruppe-2015-spring']);
  });

  it('shows what lies between two days', () => {
    const options = { from: '2014-01-01', until: '2015-04-15', body: group };
    expect(plan([], options)).toEqual([
      'administrativ-gruppe-2014-spring',
      'administrativ-gruppe-2014-autumn',
      'administrativ-gruppe-2015-spring',
    ]);
    expect(plan([], { ...options, count: 1 })).toEqual(['administrativ-gruppe-2014-spring']);
  });

  it('shows a pinned meeting in place of the proposal, and proposes anew where one is cancelled', () => {
    const pinned: Meeting = { id: 'fast', body: group, date: '2014-06-05', themes: ['klima'] };
    const options = { from: '2014-01-01', until: '2014-08-01', body: group };
    expect(plan([pinned], options)).toEqual(['fast']);
    const cancelled = {
      ...pinned,
      id: 'administrativ-gruppe-2014-spring',
      cancelled: { date: '2014-05-01', reason: 'R' },
    };
    expect(plan([cancelled], options)).toEqual(['administrativ-gruppe-2014-spring-2']);
    expect(plan([cancelled], { ...options, withCancelled: true })).toEqual([
      'administrativ-gruppe-2014-spring-2',
      'administrativ-gruppe-2014-spring',
    ]);
  });

  it('ends with the plan, and is empty where all is held', () => {
    expect(ids(planAhead(scheduleOf(later), { count: 99 }))).toEqual([]);
  });

  it('tells of a meeting that finds no day', () => {
    const seasons = { autumn: { from: '12-24', to: '12-26' } };
    const { meetings, unplanned } = planAhead(scheduleOf({ ...file, settings: { seasons } }), {
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

describe('other parts of the schedule', () => {
  it('list what is in the file, not what is proposed', () => {
    const all = ids(
      recorded(
        scheduleOf({ ...later, plan: { ...later.plan, period: { from: '2012-01-01', to: '2020-12-31' } } }),
        {},
      ),
    );
    expect(all.sort()).toEqual((later.meetings ?? []).map(({ id }) => id).sort());
  });

  it('find the next meeting from a day on', () => {
    const schedule = scheduleOf({ ...file, meetings: [held] });
    expect(ids(nextMeeting(schedule, '2013-10-10'))).toEqual(['statusmoede-2013']);
    expect(ids(nextMeeting(schedule, '2013-10-10', group))).toEqual(['administrativ-gruppe-2014-spring']);
    expect(ids(nextMeeting(schedule, '2014-04-10', group))).toEqual(['administrativ-gruppe-2014-spring']);
    expect(ids(nextMeeting(schedule, '2017-01-01'))).toEqual([]);
  });
});
