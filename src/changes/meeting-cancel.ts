import { set } from '../document/edit/operation.ts';
import type { Change } from './change.ts';
import { findComingMeeting, lacking, namedMeeting } from './meeting.ts';

/** The input of `rup meetings cancel`. */
export interface MeetingCancel {
  readonly meeting: string;
  readonly reason: string;
}

/** Cancels a meeting. It stays in the file, so that calendars can take it away. */
export const meetingCancel: Change<MeetingCancel> = {
  needs: ['meetings', 'settings'],
  plan(situation, { meeting: id, reason }) {
    const { organisation, today } = situation;
    const { entry: meeting, path } = findComingMeeting(situation, id);
    return {
      operations: [set([...path, 'cancelled'], { date: today, reason })],
      done: { code: 'meeting-cancelled', args: { meeting: namedMeeting(organisation, meeting) } },
      open: lacking(organisation, meeting),
    };
  },
};
