import { set } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { type Change, entry, refuse } from './change.ts';
import { day } from './find.ts';
import { findComingMeeting, findMeeting, namedMeeting } from './meeting.ts';

/** The input of `rup meetings held`. */
export interface MeetingHeld {
  readonly meeting: string;
  /** The day on which it was held. Default: the day it was to be held. */
  readonly date?: string;
  /** Where the minutes are. They can be added later, too. */
  readonly minutes?: string;
}

/** Records that a meeting was held, or where the minutes of a held meeting are. */
export const meetingHeld: Change<MeetingHeld> = {
  needs: ['meetings'],
  plan(situation, input) {
    const { organisation, today } = situation;
    const found = findMeeting(situation, input.meeting);
    const held = found.entry.held;
    const { minutes } = input;
    if (held && minutes !== undefined && held.minutes === undefined && input.date === undefined) {
      const args = { meeting: namedMeeting(organisation, found.entry), minutes };
      const operations = [set([...found.path, 'held', 'minutes'], minutes)];
      return { operations, done: { code: 'minutes-entered', args }, open: [] };
    }
    const { entry: meeting, path } = findComingMeeting(situation, input.meeting);
    const named = namedMeeting(organisation, meeting);
    const date = day(input.date ?? meeting.date);
    if (date > today) refuse('held-in-future', { meeting: named, date, today });
    const value = entry<NonNullable<Meeting['held']>>({ date, minutes });
    return {
      operations: [set([...path, 'held'], value as unknown as Value)],
      done: { code: 'meeting-held', args: { meeting: named, date } },
      open: minutes === undefined ? [{ code: 'minutes-missing', args: { meeting: named } }] : [],
    };
  },
};
