import { nearestSeason } from '../calendar/seasons.ts';
import type { MeetingNamed, OpenArgs } from '../facts/change.ts';
import { scheduleOn } from '../meetings/as-of.ts';
import { inYear } from '../meetings/rhythm.ts';
import { lastNear } from '../meetings/select.ts';
import { bodySettings, seasonsOf } from '../meetings/settings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import { nearest } from '../organisation/nearest.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Fact, refuse, type Situation } from './change.ts';
import { type Found, pathOf } from './find.ts';

/** The meeting of the file with that id; a proposal of the planner is not in the file yet. */
export function findMeeting({ organisation, today }: Situation, id: string): Found<Meeting> {
  if (organisation.idsInUse.has(id)) {
    const path = pathOf(organisation, 'meeting', id);
    return { entry: organisation.meetings[Number(path.at(-1))] as Meeting, path };
  }
  const meetings = scheduleOn(organisation, today).upTo(lastNear(today));
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

/**
 * The season that is left without a meeting of the body when this one is cancelled, or moved to a day outside it; for a
 * body that meets once a year, the year. Nothing for a body that meets each month, which has others.
 */
export function lacking(organisation: Organisation, meeting: Meeting, to?: CalendarDate): Fact<OpenArgs>[] {
  const body = organisation.bodies.get(meeting.body);
  const settings = body && bodySettings(inYear(organisation, body, Number(meeting.date.slice(0, 4))));
  if (!body || !settings || settings.monthly || settings.perYear === 0) return [];
  const seasons = seasonsOf(organisation.file.settings);
  const timeOf = (date: CalendarDate) =>
    settings.perYear === 1 ? date.slice(0, 4) : `${date.slice(0, 4)}-${nearestSeason(date, seasons)}`;
  const time = timeOf(meeting.date);
  const others = organisation.meetings.filter(
    (other) => other !== meeting && other.body === meeting.body && !other.cancelled,
  );
  const days = [...others.map(meetingDay), ...(to === undefined ? [] : [to])];
  if (days.some((date) => timeOf(date) === time)) return [];
  const { id, name } = body.body;
  return [{ code: 'meeting-lacking', args: { body: { id, name }, time } }];
}

/** A meeting as sentences name it: by its body and its day. */
export function namedMeeting(organisation: Organisation, { id, body, date }: Meeting): MeetingNamed {
  return { id, body: organisation.bodies.get(body)?.body.name ?? body, date };
}
