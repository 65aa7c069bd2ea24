import type { CalendarDate } from '../organisation/date.ts';

/** A calendar day as the number of days since 1970-01-01: for arithmetic within a module, never across the file. */
export type DayNumber = number;

const MILLISECONDS = 86_400_000;

/** The number of a day. */
export function dayNumber(date: CalendarDate): DayNumber {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS;
}

/** The day with that number. */
export function dateOf(day: DayNumber): CalendarDate {
  return new Date(day * MILLISECONDS).toISOString().slice(0, 10);
}

/** The weekday by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: DayNumber): number {
  // Day 0 was a Thursday.
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of a day's week. */
export function mondayOf(day: DayNumber): DayNumber {
  return day - weekdayOf(day) + 1;
}

/** A week of an ISO 8601 year, which has 52 or 53 of them. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** The ISO 8601 week in which a date lies: a week belongs to the year that has its Thursday. */
export function isoWeek(date: CalendarDate): IsoWeek {
  const thursday = mondayOf(dayNumber(date)) + 3;
  const year = Number(dateOf(thursday).slice(0, 4));
  const firstDay = dayNumber(`${String(year).padStart(4, '0')}-01-01`);
  return { year, week: Math.floor((thursday - firstDay) / 7) + 1 };
}
