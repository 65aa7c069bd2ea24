import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { electionDay, usuallyAvoided } from '../../src/calendar/avoided-days.ts';
import { closedDay } from '../../src/calendar/closed-days.ts';
import { easterSunday } from '../../src/calendar/easter.ts';
import type { UsuallyAvoided } from '../../src/facts/meeting-reasons.ts';
import { addDays, dateOf, dayNumber, isoWeek, weekdayOf } from '../../src/organisation/days.ts';

const YEARS = Array.from({ length: 28 }, (_, index) => 2013 + index);

/** Closed by municipal practice, though no public holidays. */
const PRACTICE = ['06-05', '12-24', '12-31'];

function* daysOf(year: number): Generator<string> {
  for (let date = `${year}-01-01`; date.startsWith(String(year)); date = addDays(date, 1)) yield date;
}

/** The paschal full moons of 1900–2199 as month and day, by golden number: a printed table, not a computation. */
const FULL_MOONS =
  '0414 0403 0323 0411 0331 0418 0408 0328 0416 0405 0325 0413 0402 0322 0410 0330 0417 0407 0327'.split(' ');

function easterByTable(year: number): string {
  const moon = FULL_MOONS[year % 19] ?? '';
  let date = addDays(`${year}-${moon.slice(0, 2)}-${moon.slice(2)}`, 1);
  while (new Date(date).getUTCDay() !== 0) date = addDays(date, 1);
  return date;
}

describe('closed days', () => {
  it.each(YEARS)('are the weekends, the public holidays and the days of practice in %i', (year) => {
    const holidays = new Holidays('DK')
      .getHolidays(year)
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    const expected = [...daysOf(year)].filter((date) => {
      const weekday = new Date(date).getUTCDay();
      const isWeekend = weekday === 0 || weekday === 6;
      return isWeekend || holidays.includes(date) || PRACTICE.includes(date.slice(5));
    });
    expect([...daysOf(year)].filter((date) => closedDay(date))).toEqual(expected);
  });

  it('follow Easter as a printed table has it, from 1900 to 2199', () => {
    const years = Array.from({ length: 300 }, (_, index) => 1900 + index);
    expect(years.map(easterSunday)).toEqual(years.map(easterByTable));
  });

  it('have store bededag until 2023', () => {
    expect(closedDay('2023-05-05')).toBe('great-prayer-day');
    expect(closedDay('2024-04-26')).toBeUndefined();
  });
});

describe('avoided days', () => {
  const reasons = (dates: string[], ...off: UsuallyAvoided[]) =>
    dates.map((date) => usuallyAvoided(date, new Set(off)));

  it('have their reasons', () => {
    expect(reasons(['2014-02-09', '2014-02-10', '2014-02-23', '2014-02-24'])).toEqual([
      undefined,
      'week-7',
      'week-8',
      undefined,
    ]);
    expect(reasons(['2014-04-13', '2014-04-14', '2014-04-20', '2014-04-21'])).toEqual([
      undefined,
      'easter-week',
      'easter-week',
      undefined,
    ]);
    expect(reasons(['2014-05-29', '2014-05-30'])).toEqual([undefined, 'ascension-friday']);
    expect(reasons(['2014-06-29', '2014-06-30', '2014-08-10', '2014-08-11'])).toEqual([
      undefined,
      'weeks-27-32',
      'weeks-27-32',
      undefined,
    ]);
    expect(reasons(['2013-10-13', '2013-10-14', '2013-10-20', '2013-10-21'])).toEqual([
      undefined,
      'week-42',
      'week-42',
      undefined,
    ]);
    expect(reasons(['2013-12-19', '2013-12-20', '2014-01-04', '2014-01-05'])).toEqual([
      undefined,
      'christmas',
      'christmas',
      undefined,
    ]);
    expect(reasons(['2013-11-17', '2013-11-18', '2013-11-24', '2013-11-25', '2014-11-18'])).toEqual([
      undefined,
      'election-week',
      'election-week',
      undefined,
      undefined,
    ]);
  });

  it('in the weeks of the holidays last from Monday to Sunday, and all summer', () => {
    const weeks = [...daysOf(2015)].flatMap((date) => {
      const reason = usuallyAvoided(date);
      const { week } = isoWeek(date);
      return reason?.startsWith('week') ? [`${week} ${reason}`] : [];
    });
    const expected = [
      [7, 'week-7'],
      [8, 'week-8'],
      ...[27, 28, 29, 30, 31, 32].map((week) => [week, 'weeks-27-32']),
      [42, 'week-42'],
    ].flatMap(([week, reason]) => Array(7).fill(`${week} ${reason}`));
    expect(weeks).toEqual(expected);
  });

  it('can each be switched off, and another reason for the same day then counts', () => {
    expect(reasons(['2014-02-10', '2014-02-17'], 'week-7')).toEqual([undefined, 'week-8']);
    expect(reasons(['2014-04-16', '2013-11-20'], 'easter-week', 'election-week')).toEqual([
      undefined,
      undefined,
    ]);
    expect(reasons(['2014-04-16', '2013-11-20'], 'week-42')).toEqual(['easter-week', 'election-week']);
  });

  it('know the municipal and regional elections', () => {
    // The days on which elections were held.
    expect([2009, 2013, 2017, 2021, 2025].map(electionDay)).toEqual([
      '2009-11-17',
      '2013-11-19',
      '2017-11-21',
      '2021-11-16',
      '2025-11-18',
    ]);
    expect([2014, 2015, 2016].map(electionDay)).toEqual([undefined, undefined, undefined]);
  });
});

describe('weeks', () => {
  it('are those of ISO 8601: the long years have 53', () => {
    const long = YEARS.filter((year) => isoWeek(`${year}-12-28`).week === 53);
    expect(long).toEqual([2015, 2020, 2026, 2032, 2037]);
    expect(isoWeek('2016-01-03')).toEqual({ year: 2015, week: 53 });
    expect(isoWeek('2018-12-31')).toEqual({ year: 2019, week: 1 });
  });

  it('count on by one from Monday to Monday, and start anew with the week of the first Thursday', () => {
    let before = isoWeek('2012-12-31');
    for (let day = dayNumber('2013-01-01'); day <= dayNumber('2040-12-31'); day++) {
      const date = dateOf(day);
      const week = isoWeek(date);
      if (weekdayOf(day) !== 1) expect(week).toEqual(before);
      else if (week.week === 1) expect(addDays(date, 3).slice(5) <= '01-07').toBe(true);
      else expect(week).toEqual({ year: before.year, week: before.week + 1 });
      before = week;
    }
  });
});
