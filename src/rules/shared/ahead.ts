import type { CalendarDate } from '../../organisation/date.ts';
import type { Meeting, Period } from '../../organisation/generated/types.ts';

/** Whether a meeting is still to come, in the time for which meetings are planned: its day can be another. */
export function isAhead(meeting: Meeting, at: CalendarDate, { to }: Period): boolean {
  return !meeting.held && !meeting.cancelled && at <= meeting.date && meeting.date <= to;
}
