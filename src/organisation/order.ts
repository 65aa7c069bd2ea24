import type { CalendarDate } from './date.ts';

/** What has a day of its own, such as a report or a follow-up. */
export interface Dated {
  readonly date: CalendarDate;
}

/** The order of two texts by their UTF-16 units, by which dates and times are in order too; none comes first. */
export function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The earlier of two days, or the one that there is. */
export const earlierDay = (one: CalendarDate, other: CalendarDate = one) => (one < other ? one : other);

/** The later of two days, or the one that there is. */
export const laterDay = (one: CalendarDate, other: CalendarDate = one) => (one > other ? one : other);

/** The order of time. */
export const byDate = (a: Dated, b: Dated): number => compare(a.date, b.date);

/** The latest first. */
export const latestFirst = (a: Dated, b: Dated): number => compare(b.date, a.date);

/** The latest of some dated entries up to a day; of several on one day, the last in the file. */
export function latest<T extends Dated>(entries: readonly T[] | undefined, at: CalendarDate): T | undefined {
  let last: T | undefined;
  for (const entry of entries ?? []) if (entry.date <= at && (!last || entry.date >= last.date)) last = entry;
  return last;
}
