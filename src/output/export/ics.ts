import type { Schedule } from '../../meetings/schedule.ts';
import { type MeetingsView, recorded } from '../../meetings/select.ts';
import { LAST_DATE } from '../../organisation/date.ts';
import { grouped } from '../../organisation/grouped.ts';

/** What a whole calendar holds besides the meetings of the file: what is proposed; or of one body only. */
export interface CalendarOptions {
  readonly proposed?: boolean;
  readonly body?: string | undefined;
}

/**
 * The meetings of a whole calendar: all that are in the file, held and cancelled ones too; with `proposed` also what
 * is proposed from the schedule's own day to the plan's end.
 */
export function wholeCalendar(schedule: Schedule, { proposed, body: only }: CalendarOptions): MeetingsView {
  if (!proposed) return recorded(schedule, { body: only });
  const isOf = ({ body }: { readonly body: { readonly id: string } }) =>
    only === undefined || body.id === only;
  return {
    schedule,
    meetings: schedule.upTo(LAST_DATE).filter(isOf),
    unplanned: schedule.unplanned(LAST_DATE).filter(isOf),
  };
}

/** The same for each body that has meetings, by its id. */
export function byBody({ schedule, meetings }: MeetingsView): [string, MeetingsView][] {
  return [...grouped(meetings, ({ body }) => body.id)].map(([id, ofBody]) => [
    id,
    { schedule, meetings: ofBody, unplanned: [] },
  ]);
}
