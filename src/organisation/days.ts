import { type CalendarDate, yearText } from './date.ts';

/** A calendar day as the number of days since 1970-01-01: for arithmetic within a module, never across the file. */
export type DayNumber = number;

// A schedule counts tens of thousands of days: arithmetic takes a fraction of what a `Date` does. A year is taken
// to begin in March, so that the leap day is its last. In 400 years there are 146,097 days.

/** Days from 1 March of the year 0 to 1970-01-01. */
const EPOCH = 719_468;

/** The number of a day. */
export function dayNumber(date: CalendarDate): DayNumber {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + beforeMonth((month + 9) % 12) + Number(date.slice(8)) - 1 - EPOCH;
}

/** The day with that number. */
export function dateOf(day: DayNumber): CalendarDate {
  const year = marchYear(day);
  const dayOfYear = day - firstOfMarch(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - beforeMonth(month) + 1;
  const text = yearText(month < 10 ? year : year + 1);
  return `${text}-${two(month < 10 ? month + 3 : month - 9)}-${two(dayOfMonth)}`;
}

/** The numbers of FIRST_DATE and LAST_DATE. */
const [FIRST, LAST] = [-719_162, 2_932_896];

/** The date that many days later (or earlier); no further than there are dates. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOf(Math.min(Math.max(dayNumber(date) + days, FIRST), LAST));
}

/** The calendar year of a day. */
export function yearOf(day: DayNumber): number {
  const year = marchYear(day);
  // From 1 January on, 306 days after 1 March, it is the next one.
  return day - firstOfMarch(year) < 306 ? year : year + 1;
}

/** The first day of a calendar year. */
export const newYear = (year: number): DayNumber => firstOfMarch(year - 1) + 306;

/** The year, begun in March, in which a day lies. */
function marchYear(day: DayNumber): number {
  const guess = Math.floor((400 * (day + EPOCH)) / 146_097);
  if (day < firstOfMarch(guess)) return guess - 1;
  return day < firstOfMarch(guess + 1) ? guess : guess + 1;
}

const firstOfMarch = (year: number): DayNumber =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) - EPOCH;

/** Days of a year before a month; 0 is March. */
const beforeMonth = (month: number) => Math.floor((153 * month + 2) / 5);

const two = (number: number) => (number < 10 ? `0${number}` : String(number));

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
  const year = yearOf(thursday);
  return { year, week: Math.floor((thursday - newYear(year)) / 7) + 1 };
}
