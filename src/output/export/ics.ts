import type { Schedule } from '../../meetings/schedule.ts';
import { type MeetingsView, planAhead, recorded } from '../../meetings/select.ts';
import { LAST_DATE } from '../../organisation/date.ts';

/**
 * The meetings of a whole calendar: all that are in the file, held and cancelled ones too; with `proposed` also what
 * is proposed after the last one held, to the plan's end.
 */
export function wholeCalendar(
  schedule: Schedule,
  { proposed = false }: { proposed?: boolean },
): MeetingsView {
  if (!proposed) return recorded(schedule, {});
  const { meetings, unplanned } = planAhead(schedule, { until: LAST_DATE });
  const coming = new Set(meetings);
  return {
    schedule,
    meetings: schedule.meetings.filter((meeting) => meeting.state !== 'proposed' || coming.has(meeting)),
    unplanned,
  };
}
