import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { type Change, refuse } from './change.ts';
import { ENTRIES } from './entries.ts';
import { type Fields, filled } from './entry.ts';
import { day, freeId, newId, pathOf } from './find.ts';
import { namedMeeting } from './meeting.ts';

/** The input of `rup meetings add`. */
export interface MeetingAdd {
  readonly body: string;
  readonly date: string;
  readonly fields: Fields;
  /** Default: made from the body and the day. */
  readonly id?: string;
}

/** Adds a meeting, outside what the planner proposes. */
export const meetingAdd: Change<MeetingAdd> = {
  needs: ['statusMeeting', 'forums', 'meetings'],
  needsAll: ['meetings'],
  plan({ organisation }, { body, date: given, fields, id: ownId }) {
    if (!organisation.bodies.has(body)) pathOf(organisation, 'body', body);
    const date = day(given);
    const other = organisation
      .meetingsOf(body)
      .find((meeting) => meeting.date === date && meeting.cancelled === undefined);
    if (other) refuse('meeting-already-entered', { meeting: namedMeeting(organisation, other) });
    const base = `${body}-${date}`;
    const id = newId(organisation, base, ownId ?? freeId(organisation, base));
    const meeting = { id, body, date, ...filled(organisation, 'meeting', ENTRIES.meeting.keys, fields) };
    return {
      operations: [insert(['meetings'], meeting as Value)],
      done: { code: 'meeting-added', args: { meeting: namedMeeting(organisation, meeting as Meeting) } },
      open: [],
    };
  },
};
