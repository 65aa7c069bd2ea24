import { describe, expect, it } from 'vitest';
import { dueSpan, firstSeasonStart, nearestSlot, unfilled } from '../../src/meetings/due.ts';
import { dayInMonth, monthDays, namedDay } from '../../src/meetings/named-day.ts';
import { SEASONS } from '../../src/meetings/settings.ts';
import {
  covers,
  type DaySpan,
  endsOf,
  intersect,
  middle,
  monthSlots,
  type Slot,
  seasonSlot,
  seasonSlots,
  yearSlot,
} from '../../src/meetings/slot.ts';
import { dateOf, dayNumber } from '../../src/organisation/days.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed, forumIn } from '../views/changed.ts';

const span = (from: string, to: string): DaySpan => ({ from: dayNumber(from), to: dayNumber(to) });
const text = ({ from, to }: DaySpan) => `${dateOf(from)}/${dateOf(to)}`;
const told = ({ name, days, preferred, target }: Slot) => [
  ...[name, days.map(text).join(' '), preferred.map(text).join(' '), dateOf(target)],
];

describe('the slots of a year’s seasons', () => {
  const slots = (perYear: number, odd: 'spring' | 'autumn', seasons = SEASONS) =>
    seasonSlots(2014, perYear, seasons, odd).map(told);

  it('are one in each, preferably in the middle of its preferred part', () => {
    expect(slots(2, 'autumn')).toEqual([
      ['2014-spring', '2014-02-01/2014-06-30', '2014-03-01/2014-05-31', '2014-04-15'],
      ['2014-autumn', '2014-08-15/2014-12-10', '2014-09-01/2014-11-30', '2014-10-16'],
    ]);
  });

  it('are more in the season that has the odd one, which is cut into as many parts', () => {
    expect(slots(3, 'autumn').slice(1)).toEqual([
      ['2014-autumn-1', '2014-08-15/2014-10-12', '2014-09-01/2014-10-12', '2014-09-21'],
      ['2014-autumn-2', '2014-10-13/2014-12-10', '2014-10-13/2014-11-30', '2014-11-06'],
    ]);
    expect(slots(1, 'spring').map(([name]) => name)).toEqual(['2014-spring']);
    expect(slots(3, 'spring').map(([name]) => name)).toEqual([
      ...['2014-spring-1', '2014-spring-2', '2014-autumn'],
    ]);
  });

  it('say which part of which season it is, and whether only some of its days are preferred', () => {
    const middles = seasonSlots(2014, 6, SEASONS, 'spring').map((slot) => slot.middle);
    const season = { of: 'season', season: 'spring', parts: 3 };
    expect(middles.slice(0, 3)).toEqual([
      { ...season, part: 1, isPreferred: true, from: '2014-03-01', to: '2014-03-22' },
      { ...season, part: 2, isPreferred: false, from: '2014-03-23', to: '2014-05-11' },
      { ...season, part: 3, isPreferred: true, from: '2014-05-12', to: '2014-05-31' },
    ]);
    // Of a part without a preferred day, all are as good.
    const late = { from: '02-01', to: '06-30', preferred: { from: '06-01', to: '06-30' } };
    expect(slots(4, 'spring', { ...SEASONS, spring: late })[0]).toEqual([
      ...['2014-spring-1', '2014-02-01/2014-04-16', '2014-02-01/2014-04-16', '2014-03-10'],
    ]);
  });

  it('are in the order of time, also where spring is set to come last', () => {
    const days = (from: string, to: string) => ({ from, to, preferred: { from, to } });
    const turned = { spring: days('09-01', '09-30'), autumn: days('03-01', '03-31') };
    expect(slots(2, 'autumn', turned).map(([name]) => name)).toEqual(['2014-autumn', '2014-spring']);
  });

  it('have no days where a season has fewer than it has meetings', () => {
    const day = { from: '04-01', to: '04-01', preferred: { from: '04-01', to: '04-01' } };
    const spring = slots(4, 'spring', { ...SEASONS, spring: day }).filter(([name]) =>
      name?.includes('spring'),
    );
    expect(spring.map(([name, days]) => [name, days])).toEqual([
      ['2014-spring-2', '2014-04-01/2014-04-01'],
      ['2014-spring-1', ''],
    ]);
  });

  it('are one of the year’s name, where a status meeting is to be in one season', () => {
    expect(told(seasonSlot(2014, SEASONS, 'autumn'))).toEqual([
      ...['2014', '2014-08-15/2014-12-10', '2014-09-01/2014-11-30', '2014-10-16'],
    ]);
    expect(seasonSlot(2014, SEASONS, 'autumn').middle).toMatchObject({ part: 1, parts: 1 });
  });
});

describe('the slot of a year', () => {
  it('is the days of both seasons in a gap, nearest to its middle', () => {
    const gap = { ...span('2014-04-11', '2014-10-08'), side: 'between' as const };
    const slot = yearSlot(2014, SEASONS, gap);
    expect(told(slot)).toEqual([
      '2014',
      '2014-04-11/2014-06-30 2014-08-15/2014-10-08',
      '2014-04-11/2014-05-31 2014-09-01/2014-10-08',
      '2014-07-10',
    ]);
    expect(slot.middle).toEqual({ of: 'between', from: '2014-04-10', to: '2014-10-09' });
    expect(text(slot.season)).toBe('2014-02-01/2014-12-10');
  });

  it('is the half year after a meeting, or before it', () => {
    const of = (side: 'after' | 'before') =>
      yearSlot(2014, SEASONS, { ...span('2014-05-01', '2014-10-29'), side }).middle;
    expect(of('after')).toEqual({ of: 'half-year', side: 'after', meeting: '2014-04-30' });
    expect(of('before')).toEqual({ of: 'half-year', side: 'before', meeting: '2014-10-30' });
  });

  it('is all of both seasons where there is no gap, or one without their days', () => {
    const all = ['2014', '2014-02-01/2014-06-30 2014-08-15/2014-12-10'];
    const rest = ['2014-03-01/2014-05-31 2014-09-01/2014-11-30', '2014-07-07'];
    const middle = { of: 'year', from: '2014-02-01', to: '2014-12-10' };
    for (const gap of [undefined, { ...span('2014-07-01', '2014-08-14'), side: 'between' as const }]) {
      const slot = yearSlot(2014, SEASONS, gap);
      expect(told(slot)).toEqual([...all, ...rest]);
      expect(slot.middle).toEqual(middle);
    }
  });
});

describe('a named day of the month', () => {
  it.each([
    ['first-monday', 2014, 9, '2014-09-01'],
    ['second-thursday', 2014, 3, '2014-03-13'],
    ['fourth-friday', 2014, 2, '2014-02-28'],
    ['last-friday', 2014, 2, '2014-02-28'],
    ['last-wednesday', 2014, 12, '2014-12-31'],
    ['last-monday', 2014, 12, '2014-12-29'],
  ])('%s of %d-%d', (name, year, month, date) => {
    expect(dateOf(dayInMonth(namedDay(name), year, month))).toBe(date);
  });

  it('is the first Monday where no day is called so: a file that is not valid is read all the same', () => {
    expect(namedDay('first-sunday')).toEqual({ nth: 1, weekday: 1 });
  });

  it('has its days in each month, and a slot in those in which it is in a season', () => {
    expect(text(monthDays(2014, 2))).toBe('2014-02-01/2014-02-28');
    expect(text(monthDays(2016, 2))).toBe('2016-02-01/2016-02-29');
    expect(text(monthDays(2014, 12))).toBe('2014-12-01/2014-12-31');
    const slots = monthSlots(2014, namedDay('second-thursday'), SEASONS);
    expect(slots.map(({ name, target }) => [name, dateOf(target)])).toEqual([
      ['2014-02', '2014-02-13'],
      ['2014-03', '2014-03-13'],
      ['2014-04', '2014-04-10'],
      ['2014-05', '2014-05-08'],
      ['2014-06', '2014-06-12'],
      ['2014-09', '2014-09-11'],
      ['2014-10', '2014-10-09'],
      ['2014-11', '2014-11-13'],
    ]);
    const [february] = slots;
    const [august, ...others] = monthSlots(2014, namedDay('third-friday'), SEASONS).filter(
      ({ name }) => name > '2014-07',
    );
    expect(february && [told(february)[1], text(february.season), february.middle]).toEqual([
      '2014-02-01/2014-02-28',
      '2014-02-01/2014-06-30',
      { of: 'month', nth: 2, weekday: 4 },
    ]);
    // The season begins on that very day.
    expect(august && [...told(august), text(august.season)]).toEqual([
      ...['2014-08', '2014-08-15/2014-08-31', '2014-08-15/2014-08-31', '2014-08-15'],
      '2014-08-15/2014-12-10',
    ]);
    expect(others).toHaveLength(3);
  });
});

describe('spans of days', () => {
  const [march, april] = [span('2014-03-01', '2014-03-31'), span('2014-04-01', '2014-04-30')];

  it('have in common what is in both, if only a day', () => {
    expect(intersect([march, april], span('2014-03-31', '2014-04-01')).map(text)).toEqual([
      ...['2014-03-31/2014-03-31', '2014-04-01/2014-04-01'],
    ]);
    expect(intersect([march], april)).toEqual([]);
  });

  it('cover their first and last days, and none beside', () => {
    const days = ['2014-02-28', '2014-03-01', '2014-03-31', '2014-04-01'];
    expect(days.map((day) => covers([march], dayNumber(day)))).toEqual([false, true, true, false]);
    expect(text(endsOf([april, march]))).toBe('2014-03-01/2014-04-30');
    expect(dateOf(middle(april))).toBe('2014-04-15');
    expect(dateOf(middle(march))).toBe('2014-03-16');
  });
});

describe('the slots that meetings fill', () => {
  const slots = seasonSlots(2014, 3, SEASONS, 'autumn');
  const left = (...days: string[]) => unfilled(slots, days.map(dayNumber)).map(({ name }) => name);

  it('are those that they are in or nearest to, each its own', () => {
    expect(left()).toEqual(['2014-spring', '2014-autumn-1', '2014-autumn-2']);
    expect(left('2014-10-12')).toEqual(['2014-spring', '2014-autumn-2']);
    expect(left('2014-10-13')).toEqual(['2014-spring', '2014-autumn-1']);
    expect(left('2014-07-22')).toEqual(['2014-autumn-1', '2014-autumn-2']);
    expect(left('2014-07-24')).toEqual(['2014-spring', '2014-autumn-2']);
    expect(left('2014-09-01', '2014-09-02')).toEqual(['2014-spring']);
    expect(left('2014-12-24', '2014-12-29', '2015-01-02')).toEqual([]);
    expect(left('2014-12-24', '2014-12-29', '2015-01-02', '2015-01-05')).toEqual([]);
  });

  it('are the first of two that are as near', () => {
    expect(nearestSlot(slots, dayNumber('2014-07-23'))?.name).toBe('2014-spring');
    expect(nearestSlot([], dayNumber('2014-07-23'))).toBeUndefined();
  });
});

describe('the days on which a body’s meetings are due', () => {
  const due = (body: string, change: (copy: OrganisationFile) => void = () => {}) => {
    const organisation = new Organisation(changed(change));
    const found = organisation.bodies.get(body);
    const days = found && dueSpan(organisation, found, SEASONS);
    return days && text(days);
  };

  it('are from the season of its first meeting to the plan’s last day', () => {
    expect(due('gruppe')).toBe('2013-08-15/2016-12-31');
    const spring = (copy: OrganisationFile) => {
      copy.administrativeGroup.meetings.first = '2014-spring';
    };
    expect(due('gruppe', spring)).toBe('2014-02-01/2016-12-31');
    // The status meeting is due all through the year, a forum in the group's season where it has none of its own.
    expect(due('statusmoede', spring)).toBe('2014-01-01/2016-12-31');
    expect(due('cykelforum', spring)).toBe('2014-02-01/2016-12-31');
  });

  it('are within the body’s life', () => {
    expect(due('cykelforum')).toBe('2013-10-10/2016-12-31');
    const over = (date: string) => (copy: OrganisationFile) => {
      forumIn(copy, 'cykelforum').dissolved = { date, reason: 'Slut' };
    };
    expect(due('cykelforum', over('2014-06-30'))).toBe('2013-10-10/2014-06-30');
    expect(due('cykelforum', over('2013-10-10'))).toBe('2013-10-10/2013-10-10');
    expect(due('cykelforum', over('2013-10-09'))).toBeUndefined();
  });

  it('are none of a body that does not meet, or has no life yet', () => {
    expect(due('klimaforum')).toBeUndefined();
    const none = (copy: OrganisationFile) => {
      forumIn(copy, 'cykelforum').meetings = { perYear: 0 };
      forumIn(copy, 'videnforum').meetings = { perYear: 2 };
    };
    expect([due('cykelforum', none), due('videnforum', none)]).toEqual([undefined, undefined]);
  });

  it('are from a year’s first day, as its date is written', () => {
    const organisation = new Organisation(
      changed((copy) => {
        copy.administrativeGroup.meetings.first = '0099-autumn';
      }),
    );
    const [group, status] = ['gruppe', 'statusmoede'].map((id) => {
      const body = organisation.bodies.get(id);
      return body && firstSeasonStart(organisation, body, SEASONS);
    });
    expect([group, status]).toEqual(['0099-08-15', '0099-01-01']);
  });
});
