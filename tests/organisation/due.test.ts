import { describe, expect, it } from 'vitest';
import { dueDay, hasPassed, isPlanOver } from '../../src/organisation/due.ts';
import { followUpDue } from '../../src/organisation/follow-ups.ts';
import type { Forum, ForumInitiative, Initiative } from '../../src/organisation/generated/types.ts';
import { firstOpenDay } from '../../src/organisation/grace.ts';
import {
  closingDay,
  isLeftOver,
  isNeedAfter,
  isOverdue,
  lastDayOfNeed,
  outlived,
  windUpEnd,
} from '../../src/organisation/need.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { reportDue } from '../../src/organisation/reports.ts';

const PERIOD = { from: '2013-10-01', to: '2016-12-31' };

/** An organisation with a group of October 2013 and what else is given. */
const organisation = (rest: object = {}, initiatives: readonly object[] = []) =>
  new Organisation({
    plan: { period: PERIOD, initiatives },
    administrativeGroup: { id: 'gruppe', established: '2013-10-10' },
    ...rest,
  } as never);

describe('the plan', () => {
  it('is over the day after its last', () => {
    expect(isPlanOver(PERIOD, '2016-12-31')).toBe(false);
    expect(isPlanOver(PERIOD, '2017-01-01')).toBe(true);
    expect(dueDay(PERIOD, '2016-12-30')).toBe('2016-12-30');
    expect(dueDay(PERIOD, '2017-01-01')).toBe('2016-12-31');
  });

  it('lets a deadline pass with its day, its own last day included', () => {
    expect(hasPassed(PERIOD, '2014-01-01', '2014-01-01')).toBe(false);
    expect(hasPassed(PERIOD, '2014-01-01', '2014-01-02')).toBe(true);
    expect(hasPassed(PERIOD, '2014-01-02', '2014-01-01')).toBe(false);
    expect(hasPassed(PERIOD, '2016-12-31', '2016-12-31')).toBe(true);
    expect(hasPassed(PERIOD, '2017-01-01', '2016-12-31')).toBe(false);
  });
});

describe('a follow-up is due', () => {
  const due = (initiative: object, at: string, settings = {}) =>
    followUpDue(organisation({ settings }), initiative as Initiative, at);

  it('so many months after the last one, the start or the group’s first day', () => {
    expect(due({ started: '2014-02-01' }, '2014-03-01')).toBe('2015-02-01');
    expect(due({ started: '2012-02-01' }, '2014-03-01')).toBe('2014-10-10');
    const followUps = [{ date: '2014-06-15' }, { date: '2014-04-15' }, { date: '2014-09-15' }];
    expect(due({ started: '2014-02-01', followUps }, '2014-06-15')).toBe('2015-06-15');
    // One before the initiative began counts for nothing.
    expect(due({ started: '2014-02-01', followUps: [{ date: '2014-01-15' }] }, '2014-03-01')).toBe(
      '2015-02-01',
    );
    expect(due({ started: '2014-02-28' }, '2014-03-01', { followUpEveryMonths: 6 })).toBe('2014-08-28');
  });

  it('not outside the plan, nor of an initiative that does not run', () => {
    const ever = { started: '2010-01-01' };
    expect(due(ever, '2013-09-30')).toBeUndefined();
    expect(due(ever, '2013-10-01')).toBe('2014-10-10');
    expect(due({ ...ever, followUps: [{ date: '2015-12-31' }] }, '2016-12-31')).toBe('2016-12-31');
    expect(due({ ...ever, followUps: [{ date: '2016-01-01' }] }, '2016-06-01')).toBeUndefined();
    expect(due(ever, '2017-01-01')).toBeUndefined();
    expect(due({}, '2014-01-01')).toBeUndefined();
    expect(due({ started: '2014-01-02' }, '2014-01-01')).toBeUndefined();
    expect(due({ ...ever, ended: '2014-01-01' }, '2014-01-01')).toBe('2014-10-10');
    expect(due({ ...ever, ended: '2013-12-31' }, '2014-01-01')).toBeUndefined();
  });
});

describe('a report is due', () => {
  const due = (forum: object, at: string, settings = {}) =>
    reportDue(organisation({ settings }), { id: 'f', origin: 'established', ...forum } as Forum, at);

  it('so many months after the last one, the forum’s first day or the group’s', () => {
    expect(due({ established: '2014-02-01' }, '2014-03-01')).toBe('2015-02-01');
    expect(due({ established: '2012-02-01' }, '2014-03-01')).toBe('2014-10-10');
    expect(due({ origin: 'continued' }, '2014-03-01')).toBe('2014-10-10');
    const reports = [{ date: '2014-06-15' }, { date: '2014-09-15' }];
    expect(due({ established: '2014-02-01', reports }, '2014-06-15')).toBe('2015-06-15');
    expect(due({ established: '2012-02-01', reports: [{ date: '2013-01-01' }] }, '2014-03-01')).toBe(
      '2014-10-10',
    );
    expect(due({ established: '2014-02-01' }, '2014-03-01', { reportEveryMonths: 1 })).toBe('2014-03-01');
  });

  it('not outside the plan, nor of a forum that is not active', () => {
    const forum = { established: '2013-01-01' };
    expect(due(forum, '2013-09-30')).toBeUndefined();
    expect(due(forum, '2013-10-01')).toBe('2014-10-10');
    expect(due({ ...forum, reports: [{ date: '2015-12-31' }] }, '2016-12-31')).toBe('2016-12-31');
    expect(due({ ...forum, reports: [{ date: '2016-01-01' }] }, '2016-12-31')).toBeUndefined();
    expect(due(forum, '2017-01-01')).toBeUndefined();
    expect(due({}, '2014-01-01')).toBeUndefined();
    expect(due({ ...forum, dissolved: { date: '2014-01-01' } }, '2014-01-02')).toBeUndefined();
  });
});

it('dates are open for thirty days, or as many as the file says', () => {
  expect(firstOpenDay({} as never, '2014-03-31')).toEqual({ open: '2014-03-01', days: 30 });
  expect(firstOpenDay({ settings: { history: { graceDays: 1 } } } as never, '2014-03-01')).toEqual({
    open: '2014-02-28',
    days: 1,
  });
});

describe('the need of a forum', () => {
  const initiatives = [
    { id: 'over', started: '2013-11-01', ended: '2014-03-31' },
    { id: 'earlier', started: '2013-11-01', ended: '2014-02-28' },
    { id: 'runs', started: '2013-11-01' },
    { id: 'late', started: '2015-01-01' },
  ];
  const some = organisation({ meetings: [] }, initiatives);
  const forum = (needs: readonly object[], rest = {}) =>
    ({ id: 'f', origin: 'established', established: '2013-12-01', initiatives: needs, ...rest }) as Forum;

  it('ends with the initiative, or earlier where it released the forum', () => {
    const end = (until?: string, ended?: string) =>
      lastDayOfNeed(
        { id: 'x', relation: ['follows'], ...(until && { until }) } as ForumInitiative,
        ended === undefined ? undefined : ({ ended } as Initiative),
      );
    expect(end()).toBeUndefined();
    expect(end('2014-01-01')).toBe('2014-01-01');
    expect(end(undefined, '2014-01-01')).toBe('2014-01-01');
    expect(end('2014-01-01', '2014-02-01')).toBe('2014-01-01');
    expect(end('2014-03-01', '2014-02-01')).toBe('2014-02-01');
  });

  it('never was, of an initiative that began after the forum’s last day', () => {
    const dissolved = { date: '2014-12-31' };
    expect(isNeedAfter(forum([]), initiatives[3] as never)).toBe(false);
    expect(isNeedAfter(forum([], { dissolved }), initiatives[3] as never)).toBe(true);
    expect(isNeedAfter(forum([], { dissolved: { date: '2015-01-01' } }), initiatives[3] as never)).toBe(
      false,
    );
    expect(isNeedAfter(forum([], { dissolved }), undefined)).toBe(false);
    expect(
      outlived(some, forum([{ id: 'over' }, { id: 'late' }], { dissolved }), '2015-06-01'),
    ).toMatchObject({
      need: 0,
      ended: '2014-03-31',
    });
  });

  it('is over the day after the last of all needs', () => {
    const needs = [{ id: 'earlier' }, { id: 'over' }, { id: 'earlier' }];
    expect(outlived(some, forum(needs), '2014-03-31')).toBeUndefined();
    const all = { need: 1, ended: '2014-03-31', wasNeverNeeded: false };
    expect(outlived(some, forum(needs), '2014-04-01')).toEqual(all);
    // Of two that ended on one day, the first.
    expect(outlived(some, forum([...needs, { id: 'over' }]), '2014-04-01')).toEqual(all);
    expect(outlived(some, forum([...needs, { id: 'runs' }]), '2014-04-01')).toBeUndefined();
    expect(outlived(some, forum([]), '2014-04-01')).toBeUndefined();
    const began = (established: string) =>
      outlived(some, forum(needs, { established }), '2015-01-01')?.wasNeverNeeded;
    expect([began('2014-03-31'), began('2014-04-01')]).toEqual([false, true]);
    expect(outlived(some, forum([{ id: 'runs' }]), '2014-04-01', () => '2014-03-01')?.ended).toBe(
      '2014-03-01',
    );
  });

  it('leaves a forum over, unless that is planned, dissolved, or without any need', () => {
    const leftOver = (needs: readonly object[], rest = {}) =>
      isLeftOver(some, forum(needs, rest), '2014-03-31', () => undefined);
    expect(leftOver([{ id: 'over' }])).toBe(true);
    expect(isLeftOver(some, forum([{ id: 'over' }]), '2014-03-30', () => undefined)).toBe(false);
    expect(leftOver([{ id: 'runs' }])).toBe(false);
    expect(leftOver([])).toBe(false);
    expect(leftOver([{ id: 'over' }], { dissolved: { date: '2014-03-31' } })).toBe(false);
    const { established: _, ...undated } = forum([{ id: 'over' }]);
    expect(isLeftOver(some, undated as Forum, '2014-03-31', () => undefined)).toBe(false);
    expect(
      isLeftOver(some, { ...undated, origin: 'continued' } as Forum, '2014-03-31', () => undefined),
    ).toBe(true);
  });

  it('gives it sixty days to wind up, or as many as the file says; one with an area is not in a hurry', () => {
    expect(windUpEnd(some, '2014-03-31')).toBe('2014-05-30');
    expect(windUpEnd(organisation({ settings: { windUpDays: 1 } }), '2014-03-31')).toBe('2014-04-01');
    expect(isOverdue(some, forum([]), '2014-03-31', '2014-05-30')).toBe(false);
    expect(isOverdue(some, forum([]), '2014-03-31', '2014-05-31')).toBe(true);
    expect(isOverdue(some, forum([], { areas: [] }), '2014-03-31', '2014-05-31')).toBe(true);
    expect(isOverdue(some, forum([], { areas: ['klima'] }), '2014-03-31', '2014-05-31')).toBe(false);
  });

  it('is followed by the forum’s last day, no earlier than anything it did', () => {
    const close = (rest: object, meetings: readonly object[] = []) =>
      closingDay(organisation({ meetings }), forum([], rest), '2014-03-31');
    expect(close({ reports: [{ date: '2014-03-30' }], members: [{ from: '2014-01-01' }, {}] })).toBe(
      '2014-03-31',
    );
    expect(close({ established: '2014-04-01' })).toBe('2014-04-01');
    expect(close({ reports: [{ date: '2014-04-02' }, { date: '2014-04-01' }] })).toBe('2014-04-02');
    expect(close({ members: [{ from: '2014-04-03' }] })).toBe('2014-04-03');
    const held = { body: 'f', date: '2014-04-01', held: { date: '2014-04-04' } };
    expect(close({}, [held, { body: 'f', date: '2014-05-01' }])).toBe('2014-04-04');
    expect(close({}, [{ ...held, cancelled: { date: '2014-04-01' } }])).toBe('2014-03-31');
    expect(close({}, [{ ...held, body: 'g' }])).toBe('2014-03-31');
  });
});
