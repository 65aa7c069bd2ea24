import type { Meeting } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { meetingDay } from '../organisation/held.ts';
import { compare } from '../organisation/order.ts';

/** A meeting beyond the number allowed in its calendar year. */
export interface SurplusMeeting {
  readonly index: number;
  readonly year: string;
  /** How many meetings the year holds, and how many it may. */
  readonly count: number;
  readonly allowed: number;
  /** The index of the last meeting that was within the number. */
  readonly last: number;
}

/** The meetings of a body beyond those that a calendar year may have, by the day they count by. Cancelled ones do not count. */
export function surplusMeetings(
  meetings: readonly Meeting[],
  body: string,
  allowedIn: (year: string) => number,
): SurplusMeeting[] {
  const byYear = meetingsByYear(meetings, body);
  const dateOf = (index: number) => meetingDay(meetings[index] as Meeting);
  return [...byYear].flatMap(([year, indices]) => {
    const allowed = allowedIn(year);
    // Sorting is stable: those of one day stay in the file's order.
    const inOrder = indices.sort((a, b) => compare(dateOf(a), dateOf(b)));
    const last = inOrder[allowed - 1] ?? inOrder[0] ?? 0;
    return inOrder.slice(allowed).map((index) => ({ index, year, count: indices.length, allowed, last }));
  });
}

/** The indices of a body's meetings that stand, by calendar year: one held in January counts there. */
export function meetingsByYear(meetings: readonly Meeting[], body: string): Map<string, number[]> {
  const indices = [...meetings.keys()].filter((index) => {
    const meeting = meetings[index] as Meeting;
    return meeting.body === body && !meeting.cancelled;
  });
  return grouped(indices, (index) => meetingDay(meetings[index] as Meeting).slice(0, 4));
}
