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

/**
 * The instant (milliseconds since 1970, UTC) of a local time `HH:MM` in Europe/Copenhagen. Of the hour that comes
 * twice in autumn the first is meant; a time skipped in spring is read with the offset before it (RFC 5545, 3.3.5).
 */
export function copenhagenInstant(date: CalendarDate, time: string): number {
  const local = Date.parse(`${date}T${time}:00Z`);
  const summer = local - 2 * 3_600_000;
  return offsetHours(summer) === 2 ? summer : local - 3_600_000;
}

/** Whether a local time `HH:MM` is skipped that day, when the clocks are set an hour forward. */
export function isSkipped(date: CalendarDate, time: string): boolean {
  const instant = copenhagenInstant(date, time);
  return instant + offsetHours(instant) * 3_600_000 !== Date.parse(`${date}T${time}:00Z`);
}
