import { type Operation, remove, type SetValue, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Dissolution, Forum, Member } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import { heirOn } from '../organisation/lives.ts';
import { isNeedAfter, lastDayOfNeed } from '../organisation/need.ts';
import { earlierDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, entry, type Plan, refuse, type Situation } from './change.ts';
import { type ByDecision, decided, decisionBehind } from './decision.ts';
import { changed } from './entry.ts';
import { day, type Found, findForum, named, pathOf } from './find.ts';
import { region } from './forum-create.ts';

/** The input of `rup forum dissolve`. */
export interface ForumDissolve extends ByDecision {
  readonly forum: string;
  /** The forum's last day. */
  readonly date: string;
  readonly reason: string;
  /** Default: whoever established it, or the region. */
  readonly decidedBy?: string;
  /** The body that carries its task on. */
  readonly successor?: string;
  /** End, the same day, the needs that initiatives still have of it. */
  readonly release?: boolean;
  /** Dissolve although the forum has reported or met after the date. */
  readonly despiteLater?: boolean;
}

/** A body that can end. */
type Ending = Pick<Forum, 'id' | 'name' | 'members' | 'dissolved'>;

/** What closing a body does. */
export interface Closing {
  readonly operations: Operation[];
  readonly members: number;
  readonly meetings: number;
}

/** Dissolves a forum that no initiative needs any longer (R33), and ends its memberships and later meetings. */
export const forumDissolve: Change<ForumDissolve> = {
  needs: ['forums', 'meetings'],
  plan(situation, input) {
    const { organisation, today } = situation;
    const found = findForum(organisation, input.forum);
    const forum = found.entry;
    const date = day(input.date);
    if (input.successor !== undefined) pathOf(organisation, 'body', input.successor);
    const late = endDecided(organisation, found, date, input);
    if (late) return late;
    refuseIfNotStanding(forum, date, today);
    const needs = needsAfter(organisation, forum, date);
    if (needs.length > 0 && !input.release) refuse('forum-needed', { forum: named(forum), date, needs });
    if (!input.despiteLater) refuseIfActiveAfter(organisation, forum, date);
    const { operations, members, meetings } = close(situation, found, {
      ...input,
      decidedBy: deciderOf(organisation, forum, input.decidedBy, date),
    });
    return {
      operations: [
        ...needs.map(({ index }) => set([...found.path, 'initiatives', index, 'until'], date)),
        ...endsMoved(found, date).filter(({ path }) => !needs.some(({ index }) => path.at(-2) === index)),
        ...operations,
      ],
      done: { code: 'forum-dissolved', args: { forum: named(forum), date, members, meetings } },
      open: [],
      ...(input.despiteLater && { asked: ['report-outside-life', 'meeting-after-body'] }),
    };
  },
};

/** What enters the decision behind an end that stands, where no other reason is given for it. */
export function endDecided(
  organisation: Organisation,
  { entry: { dissolved }, path }: Found<Ending>,
  date: CalendarDate,
  { reason, decision }: ByDecision & { readonly reason: string },
): Plan | undefined {
  const isSame = dissolved?.date === date && dissolved.reason === reason;
  const own = isSame ? [...path, 'dissolved', 'decision'] : undefined;
  return decisionBehind(organisation, { decision }, 'dissolution', own);
}

/** An end that is still in the future can be changed. */
export function refuseIfDissolved(body: Ending, today: CalendarDate): void {
  if (body.dissolved && body.dissolved.date <= today) {
    refuse('already-dissolved', { body: named(body), dissolved: body.dissolved.date });
  }
}

/** Who decides on a forum's end, where that is not said: whoever established it, or carries that on; else the region. */
export function deciderOf(
  organisation: Organisation,
  { establishedBy }: Forum,
  given: string | undefined,
  at: CalendarDate,
): string {
  if (given !== undefined) return given;
  if (establishedBy === undefined) return region(organisation, '--decided-by', at);
  return heirOn(organisation.file.organisations, establishedBy, at);
}

/** A forum that is planned, or was dissolved, cannot be. */
export function refuseIfNotStanding(forum: Forum, date: CalendarDate, today: CalendarDate): void {
  refuseIfDissolved(forum, today);
  if (forum.established === undefined) {
    if (forum.origin === 'established') refuse('forum-planned', { forum: named(forum) });
  } else if (date < forum.established) {
    refuse('before-established', { forum: named(forum), date, established: forum.established });
  }
}

/** The needs that initiatives have of a forum after a day, and where in its list they stand. */
export function needsAfter(organisation: Organisation, forum: Forum, date: CalendarDate) {
  return (forum.initiatives ?? []).flatMap((need, index) => {
    const initiative = organisation.initiative(need.id);
    const ends = lastDayOfNeed(need, initiative);
    // An id that names no initiative needs nothing; the rules report it.
    const isNone = !initiative || isNeedAfter({ ...forum, dissolved: { date } }, initiative, need);
    if (isNone || (ends !== undefined && ends <= date)) return [];
    return [{ ...named(initiative), ends, index }];
  });
}

function refuseIfActiveAfter(organisation: Organisation, forum: Forum, date: CalendarDate): void {
  const after = (days: readonly CalendarDate[]) => days.filter((day) => day > date).sort();
  const reports = after((forum.reports ?? []).map((report) => report.date));
  const held = organisation.meetings.filter(({ body, held }) => body === forum.id && held);
  const meetings = after(held.map(meetingDay));
  if (reports.length + meetings.length > 0) {
    refuse('forum-has-later', { forum: named(forum), date, reports, meetings });
  }
}

/** The needs that end as the forum was to end do so on its other last day. */
function endsMoved({ entry: forum, path }: Found<Forum>, date: CalendarDate): SetValue[] {
  const old = forum.dissolved?.date;
  return [...(forum.initiatives ?? []).entries()].flatMap(([index, { until }]) =>
    until !== undefined && until === old && until !== date
      ? [set([...path, 'initiatives', index, 'until'], date)]
      : [],
  );
}

/** A body's end: its date and reason, its open terms, and its later meetings, which are cancelled as that is decided. */
export function close(
  { organisation, today }: Situation,
  { entry: body, path }: Found<Ending>,
  { date, reason, decidedBy, successor, decision: given }: Omit<ForumDissolve, 'forum'>,
): Closing {
  const decision = decided(organisation, { decision: given });
  const dissolved = entry<Dissolution>({ date, reason, decidedBy, successor, decision });
  const members = [...(body.members ?? []).entries()].filter(
    ([, { to }]) => to === undefined || to > date || (to === body.dissolved?.date && to !== date),
  );
  const meetings = [...organisation.meetings.entries()].filter(
    ([, meeting]) => meeting.body === body.id && meeting.date > date && !meeting.held && !meeting.cancelled,
  );
  const cancelled = { date: earlierDay(date, today), reason };
  return {
    operations: [
      ...seatsClosed([...path, 'members'], body.members ?? [], members, date),
      ...end([...path, 'dissolved'], body.dissolved, dissolved),
      ...meetings.map(([index]) => set(['meetings', index, 'cancelled'], cancelled)),
    ],
    members: members.length,
    meetings: meetings.length,
  };
}

/** Ends the terms; who was to join later never does, and where that is all of them, the list goes. */
function seatsClosed(
  list: Path,
  all: readonly Member[],
  closing: readonly (readonly [number, Member])[],
  date: CalendarDate,
): Operation[] {
  const isToJoin = ({ from = date }: Member) => from > date;
  if (all.length > 0 && all.every(isToJoin)) return [remove(list)];
  return closing.map(([index, member]) => {
    const seat = [...list, index];
    return isToJoin(member) ? remove(seat) : set([...seat, 'to'], date);
  });
}

/** Writes the end; of one that was entered already, what becomes another. */
function end(path: Path, old: Dissolution | undefined, dissolved: Dissolution): Operation[] {
  return changed(path, old as unknown as Value, { ...dissolved } as unknown as { [key: string]: Value });
}
