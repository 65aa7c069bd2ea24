import { describe, expect, it } from 'vitest';
import type { Forum, OrganisationFile } from '../../src/organisation/generated/types.ts';
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

const INITIATIVES = [
  { id: 'over', name: 'O', areas: ['a'], started: '2013-01-01', ended: '2014-06-30' },
  { id: 'earlier', name: 'E', areas: ['a'], started: '2013-01-01', ended: '2014-03-31' },
  { id: 'running', name: 'R', areas: ['a'], started: '2013-01-01' },
  { id: 'later', name: 'L', areas: ['a'], started: '2015-01-01' },
];
const organisation = (rest: object = {}) =>
  new Organisation({
    plan: { period: { from: '2012-01-01', to: '2016-12-31' }, areas: [], initiatives: INITIATIVES },
    organisations: [],
    administrativeGroup: { id: 'gruppe', name: 'G', established: '2013-08-15' },
    ...rest,
  } as unknown as OrganisationFile);
const forum = (needs: readonly (string | [string, string])[], rest: object = {}) =>
  ({
    id: 'f',
    name: 'F',
    origin: 'established',
    established: '2014-01-01',
    initiatives: needs.map((need) =>
      typeof need === 'string' ? { id: need } : { id: need[0], until: need[1] },
    ),
    ...rest,
  }) as unknown as Forum;

describe('the last day of a need', () => {
  const initiative = (ended?: string) => ({ ...INITIATIVES[2], ended }) as never;
  const last = (until: string | undefined, ended?: string) =>
    lastDayOfNeed({ id: 'running', ...(until && { until }) } as never, initiative(ended));

  it('is the initiative’s own, or an earlier one on which it released the forum', () => {
    expect(last(undefined)).toBeUndefined();
    expect(last(undefined, '2014-06-30')).toBe('2014-06-30');
    expect(last('2014-03-31')).toBe('2014-03-31');
    expect(last('2014-03-31', '2014-06-30')).toBe('2014-03-31');
    expect(last('2014-09-30', '2014-06-30')).toBe('2014-06-30');
    expect(lastDayOfNeed({ id: 'x' } as never, undefined)).toBeUndefined();
  });

  it('there is none where the initiative began after the forum’s own last day', () => {
    const gone = (date: string) => forum([], { dissolved: { date } });
    expect(isNeedAfter(gone('2014-12-31'), INITIATIVES[3] as never)).toBe(true);
    expect(isNeedAfter(gone('2015-01-01'), INITIATIVES[3] as never)).toBe(false);
    expect(isNeedAfter(gone('2014-12-31'), undefined)).toBe(false);
    expect(isNeedAfter(forum([]), INITIATIVES[3] as never)).toBe(false);
  });

  it('is followed by the days to wind up: 60, or as many as the file sets', () => {
    expect(windUpEnd(organisation(), '2014-06-30')).toBe('2014-08-29');
    expect(windUpEnd(organisation({ settings: { windUpDays: 1 } }), '2014-06-30')).toBe('2014-07-01');
  });
});

describe('a forum is outlived', () => {
  const at = (needs: Parameters<typeof forum>[0], date: string, rest: object = {}) =>
    outlived(organisation(), forum(needs, rest), date);
  const last = { need: 0, ended: '2014-06-30', wasNeverNeeded: false };

  it('from the day after its last need, which is told', () => {
    expect(at(['over'], '2014-06-30')).toBeUndefined();
    expect(at(['over'], '2014-07-01')).toEqual(last);
    expect(at(['over', 'earlier'], '2014-07-01')).toEqual(last);
    expect(at(['earlier', 'over'], '2014-07-01')).toEqual({ ...last, need: 1 });
    expect(at(['over', ['running', '2014-06-30']], '2014-07-01')).toEqual(last);
    expect(at([['over', '2014-02-28']], '2014-07-01')).toEqual({ ...last, ended: '2014-02-28' });
  });

  it('but not while one needs it, or where nothing ever did', () => {
    expect(at(['over', 'running'], '2014-07-01')).toBeUndefined();
    expect(at([], '2014-07-01')).toBeUndefined();
    expect(outlived(organisation(), { ...forum([]), initiatives: undefined } as never, '2014-07-01')).toBe(
      undefined,
    );
    // What began after it was gone never needed it.
    const gone = { dissolved: { date: '2014-09-30' } };
    expect(at(['later', 'over'], '2014-10-01', gone)).toEqual({ ...last, need: 1 });
    expect(at(['later', 'over'], '2015-01-01')).toBeUndefined();
  });

  it('from the first where all need was over before it began', () => {
    expect(at(['earlier'], '2014-07-01', { established: '2014-03-31' })?.wasNeverNeeded).toBe(false);
    expect(at(['earlier'], '2014-07-01', { established: '2014-04-01' })?.wasNeverNeeded).toBe(true);
    expect(at(['earlier'], '2014-07-01', { established: undefined })?.wasNeverNeeded).toBe(false);
  });

  it('by the ends that needs are about to be given', () => {
    const ending = ({ id }: { id: string }) => (id === 'running' ? '2014-08-31' : undefined);
    const left = (date: string, rest: object = {}) =>
      isLeftOver(organisation(), forum(['over', 'running'], rest), date, ending);
    expect([left('2014-08-30'), left('2014-08-31')]).toEqual([false, true]);
    expect(left('2014-08-31', { dissolved: { date: '2014-12-31' } })).toBe(false);
    expect(left('2014-08-31', { established: undefined })).toBe(false);
    expect(left('2014-08-31', { established: undefined, origin: 'continued' })).toBe(true);
  });

  it('and is an error when its time to wind up is over, unless it has an area to work in', () => {
    const overdue = (today: string, rest: object = {}) =>
      isOverdue(organisation(), forum(['over'], rest), '2014-06-30', today);
    expect([overdue('2014-08-29'), overdue('2014-08-30')]).toEqual([false, true]);
    expect(overdue('2014-08-30', { areas: ['a'] })).toBe(false);
    expect(overdue('2014-08-30', { areas: [] })).toBe(true);
  });
});

it('a forum is dissolved no earlier than it is known to have been at work', () => {
  const meetings = (...list: object[]) =>
    organisation({
      meetings: list.map((one, at) => ({ id: `m${at}`, body: 'f', date: '2014-08-01', ...one })),
    });
  const day = (rest: object, all = organisation()) => closingDay(all, forum(['over'], rest), '2014-06-30');
  expect(day({})).toBe('2014-06-30');
  expect(day({ established: '2014-07-15' })).toBe('2014-07-15');
  expect(day({ reports: [{ date: '2014-07-02' }, { date: '2014-07-01' }] })).toBe('2014-07-02');
  expect(day({ members: [{ role: 'x', from: '2014-07-03' }, { role: 'y' }] })).toBe('2014-07-03');
  expect(day({}, meetings({ held: { date: '2014-08-02' } }, {}))).toBe('2014-08-02');
  const cancelled = { date: '2014-07-30', reason: 'x' };
  expect(day({}, meetings({ held: { date: '2014-08-02' }, cancelled }))).toBe('2014-06-30');
  expect(day({}, meetings({ held: { date: '2014-08-02' }, body: 'gruppe' }))).toBe('2014-06-30');
});
