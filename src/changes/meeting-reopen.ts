import { remove } from '../document/edit/operation.ts';
import { type Change, refuse } from './change.ts';
import { findMeeting, namedMeeting } from './meeting.ts';

/** The input of `rup meetings reopen`. */
export interface MeetingReopen {
  readonly meeting: string;
}

/** A meeting that was recorded as held or cancelled by mistake is to come again. */
export const meetingReopen: Change<MeetingReopen> = {
  needs: ['meetings'],
  plan(situation, { meeting: id }) {
    const { entry: meeting, path } = findMeeting(situation, id);
    const named = namedMeeting(situation.organisation, meeting);
    const field = meeting.held ? 'held' : 'cancelled';
    if (!meeting[field]) refuse('meeting-still-coming', { meeting: named });
    return {
      operations: [remove([...path, field])],
      done: { code: 'meeting-reopened', args: { meeting: named, was: field } },
      open: [],
    };
  },
};
