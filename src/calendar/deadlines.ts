import type { ClosedDay } from '../facts/meeting.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { closedDay } from './closed-days.ts';

/** A day counted from a meeting, moved to an open day where it fell on a closed one. */
export interface CountedDay {
  readonly date: CalendarDate;
  /** Where it was moved: the day on which it fell, and why that is closed. */
  readonly moved?: { readonly from: CalendarDate; readonly day: ClosedDay };
}

/** An offset as the file writes it, in days: `-3w` is -21, `7d` is 7; undefined for `none`. */
export function offsetDays(offset: string): number | undefined {
  if (offset === 'none') return undefined;
  const count = Number.parseInt(offset, 10);
  return offset.endsWith('w') ? count * 7 : count;
}

/** The day so many days from a meeting. One before the meeting moves earlier where it is closed, one after it later. */
export function countFrom(meeting: CalendarDate, days: number): CountedDay {
  const from = addDays(meeting, days);
  const day = closedDay(from);
  return day ? { date: openDay(from, days <= 0 ? -1 : 1), moved: { from, day } } : { date: from };
}

/** The first open day from a date on, or with `step` -1 the last one up to it. */
function openDay(date: CalendarDate, step: 1 | -1): CalendarDate {
  let day = date;
  // The calendar's first and last day have none before and after them.
  for (let next = addDays(day, step); closedDay(day) && next !== day; next = addDays(day, step)) day = next;
  return day;
}
