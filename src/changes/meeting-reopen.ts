import { remove } from '../document/edit/operation.ts';
import { type Change, refuse } from './change.ts';
import { openly } from './correction.ts';
import { findMeeting, namedMeeting } from './meeting.ts';

/** What `rup meetings reopen` is told. */
export interface MeetingReopen {
  readonly meeting: string;
  /** Why, where it was held or cancelled too long ago to be changed without. */
  readonly reason?: string;
}

/** A meeting that was recorded as held or cancelled by mistake is to come again. */
export const meetingReopen: Change<MeetingReopen> = {
  needs: ['meetings'],
  plan(situation, { meeting: id, reason }) {
    const { entry: meeting, path } = findMeeting(situation.organisation, id);
    const named = namedMeeting(situation.organisation, meeting);
    const field = meeting.held ? 'held' : 'cancelled';
    const was = meeting[field]?.date;
    if (was === undefined) refuse('meeting-still-coming', { meeting: named });
    return {
      operations: [remove([...path, field]), ...openly(situation, [was], { id, field, was, reason })],
      done: { code: 'meeting-reopened', args: { meeting: named, was: field } },
      open: [],
    };
  },
};
