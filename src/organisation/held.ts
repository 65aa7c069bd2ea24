import type { Path } from '../document/finding.ts';
import type { CalendarDate } from './date.ts';
import type { Meeting } from './generated/types.ts';
import type { Organisation } from './organisation.ts';

/** The day by which a meeting counts: the one on which it was held, or is to be held. */
export function meetingDay({ date, held }: Meeting): CalendarDate {
  return held?.date ?? date;
}

/** Where that day stands. */
export function meetingDayPath({ date, held }: Meeting, index: number): Path {
  return ['meetings', index, ...(held && held.date !== date ? ['held', 'date'] : ['date'])];
}

/** A meeting that has been held, and its place in the file's list. */
export interface HeldMeeting {
  readonly meeting: Meeting;
  readonly index: number;
  /** The day on which it was held. */
  readonly date: CalendarDate;
}

/** The administrative group's meetings held up to a day. Cancelled ones were not held. */
export function groupMeetingsHeld(organisation: Organisation, at: CalendarDate): HeldMeeting[] {
  return organisation.meetings.flatMap((meeting, index) => {
    const { body, held, cancelled } = meeting;
    const counts = body === organisation.group.id && held && !cancelled && held.date <= at;
    return counts ? [{ meeting, index, date: held.date }] : [];
  });
}

/** The latest of them. */
export function lastGroupMeeting(organisation: Organisation, at: CalendarDate): HeldMeeting | undefined {
  return groupMeetingsHeld(organisation, at).reduce<HeldMeeting | undefined>(
    (last, held) => (last && last.date >= held.date ? last : held),
    undefined,
  );
}
