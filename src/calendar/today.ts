import type { CalendarDate } from '../organisation/date.ts';

/** The calendar date in Europe/Copenhagen at an instant (milliseconds since 1970, UTC). */
export function copenhagenDate(instant: number): CalendarDate {
  return new Date(instant + offsetHours(instant) * 3_600_000).toISOString().slice(0, 10);
}

/** Hours ahead of UTC: 2 in summer time, from the last Sunday of March to that of October, 01:00 UTC (2000/84/EC). */
export function offsetHours(instant: number): 1 | 2 {
  const year = new Date(instant).getUTCFullYear();
  return lastSunday(year, 2) <= instant && instant < lastSunday(year, 9) ? 2 : 1;
}

/** 01:00 UTC on the last Sunday of a month (0–11) that has 31 days. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * 86_400_000;
}
