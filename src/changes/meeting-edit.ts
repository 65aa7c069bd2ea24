import { insert, type Operation } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import type { Meeting, Move } from '../organisation/generated/types.ts';
import { type Change, entry, refuse, type Situation } from './change.ts';
import { openly } from './correction.ts';
import { type EntryEdit, edited } from './entry.ts';
import { findMeeting, namedMeeting } from './meeting.ts';

/** What `rup meetings edit` is told. */
export interface MeetingEdit extends EntryEdit {
  /** Why, where the meeting is history. */
  readonly reason?: string;
}

/** Changes what the file says of a meeting but its day. */
export const meetingEdit: Change<MeetingEdit> = {
  needs: ['meetings'],
  plan(situation, { id, fields, reason }) {
    const { organisation } = situation;
    const { entry: meeting, path } = findMeeting(organisation, id);
    const { operations, keys } = edited(situation, 'meeting', path, fields);
    if (keys.length === 0) refuse('nothing-changes', {});
    const isTold = keys.some((key) => (key === 'themes' || key === 'speakers') && meeting[key] !== undefined);
    const corrections = isTold
      ? openly(situation, [meeting.held?.date], { id, field: 'held', was: toldOf(meeting), reason })
      : [];
    return {
      operations: [
        ...operations,
        ...(keys.includes('time') ? moved(situation, meeting, path) : []),
        ...corrections,
      ],
      done: { code: 'meeting-edited', args: { meeting: namedMeeting(organisation, meeting), fields: keys } },
      open: [],
    };
  },
};

/** A coming meeting's other time is a move: calendars update it by its moves. */
function moved({ today }: Situation, { date, time, held, cancelled }: Meeting, path: Path): Operation[] {
  if (time === undefined || held || cancelled) return [];
  const move = entry<Move>({ date: today, from: date, time, reason: undefined });
  return [insert([...path, 'moved'], move as unknown as Value)];
}

const toldOf = ({ themes = [], speakers = [] }: Meeting) =>
  [...themes, ...speakers.map(({ person, organisation }) => person ?? organisation)].join(', ') || undefined;
