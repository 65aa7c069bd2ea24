import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';

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
    const inOrder = indices.sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b));
    const last = inOrder[allowed - 1] ?? inOrder[0] ?? 0;
    return inOrder.slice(allowed).map((index) => ({ index, year, count: indices.length, last }));
  });
}

/** The indices of a body's meetings that stand, by calendar year. */
export function meetingsByYear(meetings: readonly Meeting[], body: string): Map<string, number[]> {
  const byYear = new Map<string, number[]>();
  for (const [index, meeting] of meetings.entries()) {
    if (meeting.body !== body || meeting.cancelled) continue;
    const year = meeting.date.slice(0, 4);
    const indices = byYear.get(year);
    if (indices) indices.push(index);
    else byYear.set(year, [index]);
  }
  return byYear;
}

/** The calendar years from a first one on that are over on a day. */
export function yearsOver(first: number, at: CalendarDate): string[] {
  const last = Number(at.slice(0, 4)) - 1;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}
