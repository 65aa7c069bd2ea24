import type { DeadlineKind } from '../facts/meeting.ts';
import type { Named } from '../facts/reference.ts';
import { deadlinesFor, type Schedule, type ScheduledMeeting } from '../meetings/schedule.ts';
import { planAhead } from '../meetings/select.ts';
import { addMonths, type CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { followUpDue } from '../organisation/follow-ups.ts';
import type { FollowUp } from '../organisation/generated/types.ts';
import { earlierDay, latest } from '../organisation/order.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { lastReport, reportDue } from '../organisation/reports.ts';
import { initiativeViews } from './initiatives.ts';
import { memberViews, type SeatHolder, seatHolder } from './members.ts';
import { named } from './named.ts';

/** What the file knows that belongs in the notice and the agenda of a meeting. */
export interface Agenda {
  readonly meeting: Pick<
    ScheduledMeeting,
    'id' | 'body' | 'state' | 'date' | 'time' | 'place' | 'themes' | 'speakers'
  > & {
    /** Why it was cancelled. */
    readonly cancelled: string | undefined;
  };
  /** Who is invited: those who hold a seat or an office on the day. */
  readonly members: readonly Invited[];
  /** Those still to come before it. */
  readonly deadlines: readonly { readonly kind: DeadlineKind; readonly date: CalendarDate }[];
  /** The body's last meeting that was held before, and where its minutes are. */
  readonly last: { readonly date: CalendarDate; readonly minutes: string | undefined } | undefined;
  /** The forums that owe the meeting a report, or have sent one since the last meeting (R30). */
  readonly reports: readonly ReportOnAgenda[];
  /** The initiatives that the body follows, by priority (R10, R11). */
  readonly initiatives: readonly InitiativeOnAgenda[];
  /** The body's next meeting. */
  readonly next: Pick<ScheduledMeeting, 'date' | 'time' | 'state'> | undefined;
}

export type Invited = Omit<SeatHolder, 'as' | 'deputyFor'> & Partial<SeatHolder>;

export interface ReportOnAgenda {
  readonly forum: Named;
  /** The day of its last report. */
  readonly last: CalendarDate | undefined;
  /** Whether that one has come since the last meeting. */
  readonly isNew: boolean;
  /** By when the next one is due, where that is before the meeting or on its day. */
  readonly due: CalendarDate | undefined;
}

export interface InitiativeOnAgenda extends Named {
  readonly rank: number | undefined;
  readonly followUp: Pick<FollowUp, 'status' | 'date'> | undefined;
  /** By when it is to be followed up, where that is before the meeting or on its day. */
  readonly followUpDue: CalendarDate | undefined;
}

/** The agenda of a meeting of the schedule, as far as the schedule's day knows it. */
export function agendaOf(schedule: Schedule, meeting: ScheduledMeeting): Agenda {
  const { organisation } = schedule;
  const { id, body, state, date, time, place, themes, speakers, entry } = meeting;
  const { at } = schedule.start;
  // Before the meeting nobody knows what will be reported by then.
  const known = earlierDay(at, date);
  const last = lastHeld(organisation, meeting);
  return {
    meeting: { id, body, state, date, time, place, themes, speakers, cancelled: entry.cancelled?.reason },
    members: invited(organisation, meeting),
    deadlines: deadlinesFor(schedule, meeting)
      .filter(({ date: day }) => day >= known && day <= date)
      .map(({ kind, date: day }) => ({ kind, date: day })),
    last,
    reports:
      body.kind === 'administrativeGroup' ? reportsTo(organisation, { known, date, since: last?.date }) : [],
    initiatives: followed(organisation, meeting, known),
    next: nextOf(schedule, meeting),
  };
}

function invited(organisation: Organisation, { body, date }: ScheduledMeeting): Invited[] {
  if (body.kind !== 'statusMeeting') {
    return memberViews(organisation, date, { body: body.id, state: 'held' }).map(seatHolder);
  }
  return (organisation.file.statusMeeting?.offices ?? []).flatMap(
    ({ name, organisation: party, holders = [] }) =>
      holders
        .filter((holder) => holds(holder, date))
        .map(({ person }) => ({
          role: name,
          person: { ...named(organisation, person), title: undefined },
          organisation: named(organisation, party),
        })),
  );
}

function lastHeld(organisation: Organisation, { body, date }: ScheduledMeeting): Agenda['last'] {
  const held = organisation.meetingsOf(body.id).flatMap((meeting) => meeting.held ?? []);
  const last = latest(held, addDays(date, -1));
  return last && { date: last.date, minutes: last.minutes };
}

function reportsTo(
  organisation: Organisation,
  { known, date, since = '' }: { known: CalendarDate; date: CalendarDate; since: CalendarDate | undefined },
): ReportOnAgenda[] {
  return organisation.forums.flatMap((forum): ReportOnAgenda[] => {
    const last = lastReport(forum, known)?.date;
    const due = reportDue(organisation, forum, known);
    const isDue = due !== undefined && due <= date;
    const isNew = last !== undefined && last > since;
    if (!isDue && !isNew) return [];
    const { id, name } = forum;
    return [{ forum: { id, name }, last, isNew, due: isDue ? due : undefined }];
  });
}

/** Of a forum those that need it; else all that run. */
function followed(
  organisation: Organisation,
  { body, date }: ScheduledMeeting,
  known: CalendarDate,
): InitiativeOnAgenda[] {
  return initiativeViews(organisation, known, { state: 'running' })
    .filter(({ forums }) => body.kind !== 'forum' || forums.some(({ id }) => id === body.id))
    .map(({ id, name, priority, followUp }) => {
      const initiative = organisation.initiative(id);
      const due = initiative && followUpDue(organisation, initiative, known);
      return {
        id,
        name,
        rank: priority?.rank,
        followUp: followUp && { status: followUp.status, date: followUp.date },
        followUpDue: due !== undefined && due <= date ? due : undefined,
      };
    });
}

/** How far ahead the next meeting is looked for, in months. */
const MONTHS_AHEAD = 24;

function nextOf(schedule: Schedule, { body, date }: ScheduledMeeting): Agenda['next'] {
  const days = { from: addDays(date, 1), until: addMonths(date, MONTHS_AHEAD) };
  const [next] = planAhead(schedule, { ...days, body: body.id, count: 1 }).meetings;
  return next && { date: next.date, time: next.time, state: next.state };
}
