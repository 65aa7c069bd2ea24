import { type CalendarDate, yearText } from '../organisation/date.ts';
import { dateOf, dayNumber, weekdayOf, yearOf } from '../organisation/days.ts';

// Arithmetic rather than `Date`: the first `Date` of a process reads the machine's time zone, which takes a start 1.5 ms
// and is of no use here.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The calendar date in Europe/Copenhagen at an instant (milliseconds since 1970, UTC). */
export function copenhagenDate(instant: number): CalendarDate {
  return dateOf(Math.floor((instant + offsetHours(instant) * HOUR) / DAY));
}

/** Hours ahead of UTC: 2 in summer time, from the last Sunday of March to that of October, 01:00 UTC (2000/84/EC). */
export function offsetHours(instant: number): 1 | 2 {
  const year = yearText(yearOf(Math.floor(instant / DAY)));
  return lastSunday(`${year}-03-31`) <= instant && instant < lastSunday(`${year}-10-31`) ? 2 : 1;
}

/** 01:00 UTC on the last Sunday of a month, given its last day. */
function lastSunday(lastDay: CalendarDate): number {
  const day = dayNumber(lastDay);
  return (day - (weekdayOf(day) % 7)) * DAY + HOUR;
}

/**
 * The instant (milliseconds since 1970, UTC) of a local time `HH:MM` in Europe/Copenhagen. Of the hour that comes
 * twice in autumn the first is meant; a time skipped in spring is read with the offset before it (RFC 5545, 3.3.5).
 */
export function copenhagenInstant(date: CalendarDate, time: string): number {
  const local = Date.parse(`${date}T${time}:00Z`);
  const summer = local - 2 * HOUR;
  return offsetHours(summer) === 2 ? summer : local - HOUR;
}

/** Whether a local time `HH:MM` is skipped that day, when the clocks are set an hour forward. */
export function isSkipped(date: CalendarDate, time: string): boolean {
  const instant = copenhagenInstant(date, time);
  return instant + offsetHours(instant) * HOUR !== Date.parse(`${date}T${time}:00Z`);
}

/** The local time `HH:MM` in Europe/Copenhagen at an instant (milliseconds since 1970, UTC). */
export function copenhagenTime(instant: number): string {
  const minutes = Math.floor(instant / 60_000) + offsetHours(instant) * 60;
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  return `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}`;
}

const two = (number: number) => String(number).padStart(2, '0');
