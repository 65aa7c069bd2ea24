import { meetingDay } from '../../organisation/held.ts';
import type { Organisation } from '../../organisation/organisation.ts';

/**
 * How many meetings of each calendar year are of no body that the file defines. Each has a finding of its own, and
 * may be the very meeting that a body seems to lack.
 */
export function strayMeetingsByYear({ bodies, meetings }: Organisation): ReadonlyMap<string, number> {
  const byYear = new Map<string, number>();
  for (const meeting of meetings) {
    if (meeting.cancelled || bodies.has(meeting.body)) continue;
    const year = meetingDay(meeting).slice(0, 4);
    byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  return byYear;
}
