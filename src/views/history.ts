import type { HistoryKind } from '../facts/event.ts';
import type { Named } from '../facts/reference.ts';
import { firstDay, lastDay, type Seat } from '../organisation/bodies.ts';
import { holderName } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { FollowUp, Forum, Initiative, Meeting } from '../organisation/generated/types.ts';
import { latestFirst } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { named } from './named.ts';

/** What the file tells has happened on a day. */
export interface HistoryEvent {
  readonly date: CalendarDate;
  readonly kind: HistoryKind;
  /** The body, initiative or organisation to which it happened. */
  readonly subject: Named;
  /** What more is told of it: names and texts of the file. */
  readonly detail: readonly string[];
  /** The priority that an initiative was given (R11), or how it was seen to go (R10). */
  readonly rank?: number;
  readonly status?: FollowUp['status'];
  /** What a meeting was about. */
  readonly themes?: readonly Named[];
  /** The day from which a meeting was moved, and to which. */
  readonly moved?: { readonly from: CalendarDate; readonly to: CalendarDate };
}

/**
 * All that has happened up to a day, the latest first. An end counts from the day after, for the day itself is the
 * last on which the thing holds.
 */
export function historyOf(organisation: Organisation, at: CalendarDate): HistoryEvent[] {
  const events = [
    ...bodyEvents(organisation),
    ...organisation.forums.flatMap(reportEvents),
    ...organisation.initiatives.flatMap(initiativeEvents),
    ...organisation.seats.flatMap((seat) => seatEvents(organisation, seat)),
    ...officeEvents(organisation),
    ...effortEvents(organisation),
    ...organisation.meetings.flatMap((meeting) => meetingEvents(organisation, meeting)),
  ];
  const isPast = ({ date, kind }: HistoryEvent) => (ENDS.has(kind) ? date < at : date <= at);
  return events.filter(isPast).sort(latestFirst);
}

const ENDS: ReadonlySet<HistoryKind> = new Set(['dissolved', 'ended', 'seat-left', 'office-left']);

const told = (...texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined);

function bodyEvents({ bodies }: Organisation): HistoryEvent[] {
  return [...bodies.values()].flatMap((body) => {
    const subject = { id: body.body.id, name: body.body.name };
    const [first, last] = [firstDay(body), lastDay(body)];
    const events: HistoryEvent[] = [];
    if (first !== undefined) {
      const detail = told(body.kind === 'formerGroup' ? undefined : taskOf(body.body));
      events.push({ date: first, kind: 'established', subject, detail });
    }
    if (last !== undefined) {
      const reason = body.kind === 'statusMeeting' ? undefined : body.body.dissolved?.reason;
      events.push({ date: last, kind: 'dissolved', subject, detail: told(reason) });
    }
    return events;
  });
}

const taskOf = (body: object) => ('task' in body ? (body as { task?: string }).task : undefined);

function reportEvents({ id, name, reports = [] }: Forum): HistoryEvent[] {
  return reports.map(({ date, progress, interdisciplinarity, note }) => ({
    date,
    kind: 'report',
    subject: { id, name },
    detail: told(progress, interdisciplinarity, note),
  }));
}

function initiativeEvents(initiative: Initiative): HistoryEvent[] {
  const { id, name, started, ended, priorities = [], followUps = [] } = initiative;
  const subject = { id, name };
  const event = (date: CalendarDate | undefined, kind: 'started' | 'ended'): HistoryEvent[] =>
    date === undefined ? [] : [{ date, kind, subject, detail: [] }];
  return [
    ...event(started, 'started'),
    ...event(ended, 'ended'),
    ...priorities.map(({ date, rank, note }) => ({
      date,
      kind: 'prioritised' as const,
      subject,
      detail: told(note),
      rank,
    })),
    ...followUps.map(({ date, status, note }) => ({
      date,
      kind: 'followed-up' as const,
      subject,
      detail: told(note),
      status,
    })),
  ];
}

/** Who comes and goes while a body stands; those who begin and end with it are told of with the body. */
function seatEvents(organisation: Organisation, { body, member }: Seat): HistoryEvent[] {
  const { from, to, role, area, vacant, note } = member;
  const subject = { id: body.body.id, name: body.body.name };
  const seat = area === undefined ? role : `${role}, ${named(organisation, area).name}`;
  const detail = told(holderName(organisation, member) || undefined, seat, note);
  const events: HistoryEvent[] = [];
  if (from !== undefined && from !== firstDay(body)) {
    events.push({ date: from, kind: vacant ? 'seat-vacant' : 'seat-taken', subject, detail });
  }
  if (to !== undefined && to !== lastDay(body) && !vacant) {
    events.push({ date: to, kind: 'seat-left', subject, detail });
  }
  return events;
}

function officeEvents(organisation: Organisation): HistoryEvent[] {
  const { statusMeeting } = organisation.file;
  if (!statusMeeting) return [];
  const subject = { id: statusMeeting.id, name: statusMeeting.name };
  return statusMeeting.offices.flatMap(({ name: office, holders = [] }) =>
    holders.flatMap(({ person, from, to }) => {
      const detail = [named(organisation, person).name, office];
      const event = (date: CalendarDate | undefined, kind: HistoryKind): HistoryEvent[] =>
        date === undefined ? [] : [{ date, kind, subject, detail }];
      return [...event(from, 'office-taken'), ...event(to, 'office-left')];
    }),
  );
}

function effortEvents(organisation: Organisation): HistoryEvent[] {
  return organisation.efforts.flatMap(({ municipality, goal, effort, collected, assessment }) => {
    if (collected === undefined) return [];
    const detail = told(effort, named(organisation, goal).name, assessment);
    return [{ date: collected, kind: 'effort', subject: named(organisation, municipality), detail }];
  });
}

function meetingEvents(organisation: Organisation, meeting: Meeting): HistoryEvent[] {
  const { body, date, themes = [], held, cancelled, moved = [] } = meeting;
  const subject = named(organisation, body);
  const events: HistoryEvent[] = moved.map((move, index) => ({
    date: move.date,
    kind: 'meeting-moved',
    subject,
    detail: told(move.reason),
    moved: { from: move.from, to: moved[index + 1]?.from ?? date },
  }));
  if (cancelled) {
    events.push({ date: cancelled.date, kind: 'meeting-cancelled', subject, detail: [cancelled.reason] });
  } else if (held) {
    const about = themes.map((id) => named(organisation, id));
    events.push({ date: held.date, kind: 'meeting-held', subject, detail: [], themes: about });
  }
  return events;
}
