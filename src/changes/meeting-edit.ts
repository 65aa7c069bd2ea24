import { insert, type Operation } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { Meeting, Move } from '../organisation/generated/types.ts';
import { type Change, entry, refuse, type Situation } from './change.ts';
import { type EntryEdit, edited } from './entry.ts';
import { findMeeting, namedMeeting } from './meeting.ts';

/** Changes what the file says of a meeting but its day. */
export const meetingEdit: Change<EntryEdit> = {
  needs: ['meetings'],
  plan(situation, { id = '', fields }) {
    const { organisation } = situation;
    const { entry: meeting, path } = findMeeting(situation, id);
    const { operations, keys } = edited(situation, 'meeting', path, fields);
    if (keys.length === 0) refuse('nothing-changes', {});
    return {
      operations: [...operations, ...(keys.includes('time') ? moved(situation, meeting, path) : [])],
      done: { code: 'meeting-edited', args: { meeting: namedMeeting(organisation, meeting), fields: keys } },
      open: [],
      // Who spoke of what is told of the day on which it was held.
      days: meeting.held && keys.some((key) => key !== 'agenda') ? [meeting.held.date] : [],
    };
  },
};

/** A coming meeting's other time is a move: calendars update it by its moves. */
function moved({ today }: Situation, { date, time, held, cancelled }: Meeting, path: Path): Operation[] {
  if (time === undefined || held || cancelled) return [];
  const move = entry<Move>({ date: today, from: date, time, reason: undefined, decision: undefined });
  return [insert([...path, 'moved'], move as unknown as Value)];
}
