import { describe, expect, it } from 'vitest';
import { closedDay } from '../../src/calendar/closed-days.ts';
import { easterSunday } from '../../src/calendar/easter.ts';
import { addDays } from '../../src/organisation/days.ts';

// As printed in the almanacs.
const EASTERS = [
  '2013-03-31',
  '2014-04-20',
  '2015-04-05',
  '2016-03-27',
  '2017-04-16',
  '2018-04-01',
  '2019-04-21',
  '2020-04-12',
  '2021-04-04',
  '2022-04-17',
  '2023-04-09',
  '2024-03-31',
  '2025-04-20',
  '2026-04-05',
  '2027-03-28',
  '2028-04-16',
  '2029-04-01',
  '2030-04-21',
  '2031-04-13',
  '2032-03-28',
  '2033-04-17',
  '2034-04-09',
  '2035-03-25',
  '2036-04-13',
  '2037-04-05',
  '2038-04-25',
  '2039-04-10',
  '2040-04-01',
];

/** What Gauss's rule takes for the years from the first on: the shifts of the moon and of the weekday. */
const GAUSS = [
  [1583, 22, 2],
  [1700, 23, 3],
  [1800, 23, 4],
  [1900, 24, 5],
  [2100, 24, 6],
  [2200, 25, 0],
] as const;

function easterByGauss(year: number): string {
  const [, m, n] = GAUSS.findLast(([first]) => first <= year) ?? GAUSS[0];
  const a = year % 19;
  const d = (19 * a + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const isEarlier = d + e === 35 || (d === 28 && e === 6 && (11 * m + 11) % 30 < 19);
  return new Date(Date.UTC(year, 2, 22 + d + e - (isEarlier ? 7 : 0))).toISOString().slice(0, 10);
}

describe('easterSunday', () => {
  it('is that of Gauss’s rule, from the first year of the calendar on', () => {
    for (let year = 1583; year < 2300; year++) expect(easterSunday(year)).toBe(easterByGauss(year));
  });

  it.each(EASTERS)('%s', (easter) => expect(easterSunday(Number(easter.slice(0, 4)))).toBe(easter));

  it('reaches its earliest and latest day', () => {
    expect(easterSunday(1818)).toBe('1818-03-22');
    expect(easterSunday(2285)).toBe('2285-03-22');
    expect(easterSunday(1943)).toBe('1943-04-25');
  });

  it('is a Sunday within its bounds in every year', () => {
    for (let year = 1583; year <= 4000; year++) {
      const easter = easterSunday(year);
      expect(new Date(easter).getUTCDay(), easter).toBe(0);
      expect(easter.slice(5) >= '03-22' && easter.slice(5) <= '04-25', easter).toBe(true);
    }
  });
});

describe('closedDay', () => {
  it.each([
    ['2014-01-01', 'new-years-day'],
    ['2014-04-17', 'maundy-thursday'],
    ['2014-04-18', 'good-friday'],
    ['2014-04-20', 'easter-sunday'],
    ['2014-04-21', 'easter-monday'],
    ['2014-05-16', 'great-prayer-day'],
    ['2014-05-29', 'ascension-day'],
    ['2014-06-08', 'whit-sunday'],
    ['2014-06-09', 'whit-monday'],
    ['2014-06-05', 'constitution-day'],
    ['2014-12-24', 'christmas-eve'],
    ['2014-12-25', 'christmas-day'],
    ['2014-12-26', 'second-christmas-day'],
    ['2014-12-31', 'new-years-eve'],
    ['2014-03-01', 'saturday'],
    ['2014-03-02', 'sunday'],
    ['1969-12-28', 'sunday'],
  ])('%s is %s', (date, day) => expect(closedDay(date)).toBe(day));

  it('knows store bededag until 2023, and no longer from 2024', () => {
    expect(closedDay('2023-05-05')).toBe('great-prayer-day');
    expect(closedDay('2024-04-26')).toBeUndefined();
    expect(closedDay('2026-05-01')).toBeUndefined();
  });

  it.each(['2013-10-10', '2014-04-22', '2014-04-16', '2014-05-30', '2014-12-23', '2015-01-02'])(
    '%s is a working day',
    (date) => expect(closedDay(date)).toBeUndefined(),
  );

  it('names a holiday before the weekend it falls on', () => {
    expect(closedDay('2016-12-24')).toBe('christmas-eve');
    expect(closedDay('2022-06-05')).toBe('whit-sunday');
    expect(closedDay('2016-06-05')).toBe('constitution-day');
  });

  it('closes every weekend, and no other weekday more often than the holidays allow', () => {
    const closed = new Map<string, number>();
    for (let date = '2013-01-01'; date <= '2040-12-31'; date = addDays(date, 1)) {
      const isWeekend = [0, 6].includes(new Date(date).getUTCDay());
      const day = closedDay(date);
      if (isWeekend) expect(day, date).toBeDefined();
      else if (day) closed.set(date.slice(0, 4), (closed.get(date.slice(0, 4)) ?? 0) + 1);
    }
    for (const [year, days] of closed) expect(days, year).toBeLessThanOrEqual(12);
  });
});
