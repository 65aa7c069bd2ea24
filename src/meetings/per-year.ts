import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { compare } from '../organisation/order.ts';

/** A meeting beyond the number allowed in its calendar year. */
export interface SurplusMeeting {
  readonly index: number;
  readonly year: string;
  /** How many meetings the year holds. */
  readonly count: number;
  /** The index of the last meeting that was within the number. */
  readonly last: number;
}

/** The meetings of a body beyond `allowed` a calendar year, by date. Cancelled ones do not count. */
export function surplusMeetings(
  meetings: readonly Meeting[],
  body: string,
  allowed: number,
): SurplusMeeting[] {
  const byYear = meetingsByYear(meetings, body);
  const dateOf = (index: number) => meetings[index]?.date ?? '';
  return [...byYear].flatMap(([year, indices]) => {
    const inOrder = indices.sort((a, b) => compare(dateOf(a), dateOf(b)) || a - b);
    const last = inOrder[allowed - 1] ?? inOrder[0] ?? 0;
    return inOrder.slice(allowed).map((index) => ({ index, year, count: indices.length, last }));
  });
}

/** The indices of a body's meetings that stand, by calendar year. */
export function meetingsByYear(meetings: readonly Meeting[], body: string): Map<string, number[]> {
  const indices = [...meetings.keys()].filter((index) => {
    const meeting = meetings[index] as Meeting;
    return meeting.body === body && !meeting.cancelled;
  });
  return grouped(indices, (index) => (meetings[index] as Meeting).date.slice(0, 4));
}

/** The calendar years from a first one on that are over on a day. */
export function yearsOver(first: number, at: CalendarDate): string[] {
  const last = Number(at.slice(0, 4)) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}
