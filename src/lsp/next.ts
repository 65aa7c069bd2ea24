import { scheduleOn } from '../meetings/as-of.ts';
import type { Schedule, ScheduledMeeting } from '../meetings/schedule.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation } from '../organisation/organisation.ts';

const schedules = new WeakMap<Organisation, { at: CalendarDate; schedule: Schedule }>();

/** A body's next meeting, in the file or proposed. The schedule is made once for each reading of a file. */
export function nextOf(
  organisation: Organisation,
  at: CalendarDate,
  body: string,
): ScheduledMeeting | undefined {
  let known = schedules.get(organisation);
  if (known?.at !== at) {
    known = { at, schedule: scheduleOn(organisation, at) };
    schedules.set(organisation, known);
  }
  for (const meeting of known.schedule) {
    const isComing = meeting.state === 'proposed' || meeting.state === 'pinned';
    if (meeting.body.id === body && isComing && meeting.date >= at) return meeting;
  }
  return undefined;
}
