import { expect, it } from 'vitest';
import { addDays, dateOf, dayNumber, isoWeek, newYear, yearOf } from '../../src/organisation/days.ts';
import fc from '../property.ts';

/** By the platform's own calendar. */
const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** 0001-01-01 and 9999-12-31. */
const days = fc.integer({ min: -719_162, max: 2_932_896 });

function expectRight(day: number): void {
  const date = iso(day);
  expect([dateOf(day), dayNumber(date), yearOf(day)]).toEqual([date, day, Number(date.slice(0, 4))]);
}

it('counts days as the platform does, each of eight hundred years', () => {
  for (let day = Date.parse('1600-01-01') / 86_400_000; day < Date.parse('2401-01-01') / 86_400_000; day++) {
    if (dateOf(day) !== iso(day) || dayNumber(iso(day)) !== day) expectRight(day);
  }
});

it('counts any day of the years 1 to 9999', () => {
  fc.assert(fc.property(days, expectRight), { examples: [[-719_162], [2_932_896], [0], [-1]] });
});

it('adds days, to the first and the last date and no further', () => {
  fc.assert(
    fc.property(days, days, (day, other) => {
      expect(addDays(iso(day), other - day)).toBe(iso(other));
    }),
  );
  expect([addDays('0001-01-01', -1), addDays('9999-12-30', 2)]).toEqual(['0001-01-01', '9999-12-31']);
});

it('knows the first day of a year', () => {
  for (const year of [1, 4, 100, 1900, 1970, 2000, 2013, 2024]) {
    expect(dateOf(newYear(year))).toBe(`${String(year).padStart(4, '0')}-01-01`);
  }
});

it('counts weeks by ISO 8601', () => {
  expect(isoWeek('2014-12-29')).toEqual({ year: 2015, week: 1 });
  expect(isoWeek('2016-01-03')).toEqual({ year: 2015, week: 53 });
  expect(isoWeek('2013-10-10')).toEqual({ year: 2013, week: 41 });
});
