import { scheduleOn } from '../meetings/as-of.ts';
import type { MeetingNamed } from '../messages/change.ts';
import { addMonths } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { nearest } from '../organisation/nearest.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { refuse, type Situation } from './change.ts';
import { type Found, pathOf } from './find.ts';

/** How far ahead proposals are looked for by their ids, in months. */
const AHEAD = 24;

/** The meeting of the file with that id; a proposal of the planner is not in the file yet. */
export function findMeeting({ organisation, today }: Situation, id: string): Found<Meeting> {
  if (organisation.idsInUse.has(id)) {
    const path = pathOf(organisation, 'meeting', id);
    return { entry: organisation.meetings[Number(path.at(-1))] as Meeting, path };
  }
  const meetings = scheduleOn(organisation, today).upTo(addMonths(today, AHEAD));
  const proposal = meetings.find((meeting) => meeting.id === id);
  if (proposal) refuse('meeting-only-proposed', { meeting: namedMeeting(organisation, proposal.entry) });
  const suggestion = nearest(
    id,
    meetings.map((meeting) => meeting.id),
  );
  return refuse('unknown-id', { kind: 'meeting', id, suggestion });
}

/** The meeting with that id, if it is neither held nor cancelled. */
export function findComingMeeting(situation: Situation, id: string): Found<Meeting> {
  const { organisation } = situation;
  const found = findMeeting(situation, id);
  const meeting = namedMeeting(organisation, found.entry);
  const { held, cancelled } = found.entry;
  if (held) refuse('meeting-already-held', { meeting, held: held.date });
  if (cancelled) refuse('meeting-already-cancelled', { meeting, cancelled: cancelled.date });
  return found;
}

/** A meeting as sentences name it: by its body and its day. */
export function namedMeeting(organisation: Organisation, { id, body, date }: Meeting): MeetingNamed {
  return { id, body: organisation.bodies.get(body)?.body.name ?? body, date };
}
