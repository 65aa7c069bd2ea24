import { insert, set } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Move } from '../organisation/generated/types.ts';
import { type Change, entry, refuse } from './change.ts';
import { type ByDecision, decided } from './decision.ts';
import { day } from './find.ts';
import { findComingMeeting, lacking, namedMeeting } from './meeting.ts';

/** The input of `rup meetings move`. */
export interface MeetingMove extends ByDecision {
  readonly meeting: string;
  /** The day to which it is moved. */
  readonly date: string;
  /** `HH:MM-HH:MM`, Europe/Copenhagen. Default: the time it has. */
  readonly time?: string;
  readonly reason?: string;
}

/** Moves a meeting to another day or time, and keeps where it was: calendars update it by its moves. */
export const meetingMove: Change<MeetingMove> = {
  needs: ['meetings', 'settings'],
  plan(situation, input) {
    const { organisation, today } = situation;
    const { entry: meeting, path } = findComingMeeting(situation, input.meeting);
    const date = day(input.date);
    const isNewTime = input.time !== undefined && input.time !== meeting.time;
    if (date === meeting.date && !isNewTime) {
      refuse('meeting-already-there', { meeting: namedMeeting(organisation, meeting) });
    }
    const move = entry<Move>({
      date: today,
      from: meeting.date,
      time: isNewTime ? meeting.time : undefined,
      reason: input.reason,
      decision: decided(organisation, input),
    });
    return {
      operations: [
        ...(date === meeting.date ? [] : [set([...path, 'date'], date)]),
        ...(isNewTime ? [set([...path, 'time'], input.time as string)] : []),
        insert([...path, 'moved'], move as unknown as Value),
      ],
      about: meeting.id,
      done: { code: 'meeting-moved', args: { meeting: namedMeeting(organisation, meeting), date } },
      open: lacking(organisation, meeting, date),
    };
  },
};
