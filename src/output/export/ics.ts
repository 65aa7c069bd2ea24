import type { Schedule } from '../../meetings/schedule.ts';
import { type MeetingsView, recorded } from '../../meetings/select.ts';
import { LAST_DATE } from '../../organisation/date.ts';

/**
 * The meetings of a whole calendar: all that are in the file, held and cancelled ones too; with `proposed` also what
 * is proposed from the schedule's own day to the plan's end.
 */
export function wholeCalendar(
  schedule: Schedule,
  { proposed = false }: { proposed?: boolean },
): MeetingsView {
  if (!proposed) return recorded(schedule, {});
  return { schedule, meetings: schedule.upTo(LAST_DATE), unplanned: schedule.unplanned(LAST_DATE) };
}
