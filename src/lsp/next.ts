import { scheduleOn } from '../meetings/as-of.ts';
import type { Schedule, ScheduledMeeting } from '../meetings/schedule.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation } from '../organisation/organisation.ts';

const schedules = new WeakMap<Organisation, { at: CalendarDate; schedule: Schedule }>();

/** The schedule as of a day. */
export function scheduleFor(organisation: Organisation, at: CalendarDate): Schedule {
  let known = schedules.get(organisation);
  if (known?.at !== at) {
    known = { at, schedule: scheduleOn(organisation, at) };
    schedules.set(organisation, known);
  }
  return known.schedule;
}

/** A body's upcoming meetings, in the file or proposed. The schedule is made once for each reading of a file. */
export function* comingOf(
  organisation: Organisation,
  at: CalendarDate,
  body: string,
): Generator<ScheduledMeeting> {
  for (const meeting of scheduleFor(organisation, at)) {
    const isComing = meeting.state === 'proposed' || meeting.state === 'scheduled';
    if (meeting.body.id === body && isComing && meeting.date >= at) yield meeting;
  }
}

/** The first of them. */
export function nextOf(organisation: Organisation, at: CalendarDate, body: string) {
  for (const meeting of comingOf(organisation, at, body)) return meeting;
  return undefined;
}
