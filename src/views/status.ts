import type { Named } from '../facts/reference.ts';
import { type Deadline, deadlinesFor, type Schedule, type ScheduledMeeting } from '../meetings/schedule.ts';
import { nextMeeting } from '../meetings/select.ts';
import { type SeatCount, seatCounts } from '../organisation/composition.ts';
import { addMonths, type CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { isPlanOver } from '../organisation/due.ts';
import { stands } from '../organisation/lives.ts';
import { byDate } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { type Ahead, aheadOf } from './ahead.ts';
import { type ForumView, forumViews } from './forums.ts';
import { type InitiativeView, initiativeViews } from './initiatives.ts';
import { named, namedIf } from './named.ts';

/** What a secretariat opens on a Monday: the organisation on one day. */
export interface Status {
  readonly at: CalendarDate;
  /** The plan's last day, where it is past. */
  readonly planEnded?: CalendarDate;
  readonly group: GroupStatus;
  /** The group's next meeting, and before it another body's where one comes first. */
  readonly meetings: readonly NextMeeting[];
  /** The next deadlines of the group's meetings, before them and after. */
  readonly deadlines: readonly NextDeadline[];
  /** What runs out or falls due next. */
  readonly ahead: readonly Ahead[];
  /** Those planned and active. */
  readonly forums: readonly ForumView[];
  /** Those planned and running, by priority. */
  readonly initiatives: readonly InitiativeView[];
}

/** The administrative group's seats. */
export interface GroupStatus extends Named {
  readonly isStanding: boolean;
  readonly held: number;
  /** The least number of seats that its composition asks for; none once the plan is over. */
  readonly needed: number;
  /** The seats that the file states to be vacant. */
  readonly vacancies: readonly Vacancy[];
  /** The seats that it states neither to be held nor to be vacant, though there must be so many. */
  readonly unfilled: readonly Vacancy[];
}

/** Seats of one kind that nobody holds. */
export interface Vacancy {
  readonly roles: readonly string[];
  readonly area: Named | undefined;
  readonly count: number;
  /** Whether the composition demands them; others it allows. */
  readonly isNeeded: boolean;
  /** Who must select the member. */
  readonly selectedBy: Named | undefined;
}

/** A meeting to come. */
export type NextMeeting = ScheduledMeeting & { readonly state: 'proposed' | 'scheduled' };

export interface NextDeadline extends Deadline {
  readonly meeting: ScheduledMeeting;
}

/** How many deadlines are shown, of meetings so many months ahead. */
const DEADLINES = 3;
/** How much of what is ahead is shown beside those who leave, and how many days ahead. */
const AHEAD = 3;
const DAYS_AHEAD = 60;
const MONTHS_AHEAD = 12;
/** More days than are ever closed in a row: a deadline is moved past them. */
const LONGEST_CLOSED = 14;

/** The organisation's status on a day; the schedule is the one of that day. */
export function statusOf(organisation: Organisation, schedule: Schedule, at: CalendarDate): Status {
  const time = planTimeOf(organisation);
  return {
    at,
    ...(isPlanOver(time, at) && { planEnded: time.to }),
    group: groupStatus(organisation, at),
    meetings: nextMeetings(schedule),
    deadlines: nextDeadlines(schedule, at),
    ahead: aheadOf(organisation, schedule, { at, until: addDays(at, DAYS_AHEAD) }).filter(
      ({ fact: { code } }, place) => place < AHEAD || code === 'seat-ends' || code === 'office-ends',
    ),
    forums: forumViews(organisation, at).filter(({ state }) => state !== 'dissolved'),
    initiatives: initiativeViews(organisation, at).filter(({ state }) => state !== 'ended'),
  };
}

function groupStatus(organisation: Organisation, at: CalendarDate): GroupStatus {
  const { group } = organisation;
  const isStanding = stands(group, at);
  const counts = isStanding ? seatCounts(organisation, group, at) : [];
  return {
    id: group.id,
    name: group.name,
    isStanding,
    held: counts.reduce((sum, { held }) => sum + held, 0),
    needed: isPlanOver(planTimeOf(organisation), at)
      ? 0
      : counts.reduce((sum, { rule }) => sum + (rule.min ?? 0), 0),
    vacancies: counts.flatMap((count) => openSeats(organisation, count, count.vacant)),
    unfilled: counts.flatMap((count) => openSeats(organisation, count, count.unfilled)),
  };
}

function openSeats(organisation: Organisation, seats: SeatCount, count: number): Vacancy[] {
  const { rule, area, missing } = seats;
  if (count === 0) return [];
  return [
    {
      roles: rule.roles ?? [],
      area: area && named(organisation, area.id),
      count,
      isNeeded: missing > 0,
      selectedBy: namedIf(organisation, rule.selectedBy),
    },
  ];
}

function nextMeetings(schedule: Schedule): NextMeeting[] {
  const [first] = nextMeeting(schedule).meetings;
  const [own] = nextMeeting(schedule, schedule.organisation.group.id).meetings;
  return [...new Set([first, own])].filter((meeting) => meeting !== undefined) as NextMeeting[];
}

function nextDeadlines(schedule: Schedule, at: CalendarDate): NextDeadline[] {
  return comingDeadlines(schedule, schedule.upTo(addMonths(at, MONTHS_AHEAD)), at).slice(0, DEADLINES);
}

/** What is still to be done from a day on, before and after those of some meetings that are not cancelled. */
export function comingDeadlines(
  schedule: Schedule,
  meetings: readonly ScheduledMeeting[],
  at: CalendarDate,
): NextDeadline[] {
  // Meetings long past have none left: most of a long history need not be counted from.
  const bodies = new Set(meetings.map(({ body }) => body.id));
  const since = new Map(
    [...bodies].map((body) => {
      const after = Math.max(0, ...schedule.deadlinesOf(body).values());
      return [body, addDays(at, -after - LONGEST_CLOSED)];
    }),
  );
  return meetings
    .filter(({ body, date, state }) => state !== 'cancelled' && date >= (since.get(body.id) ?? at))
    .flatMap((meeting) => deadlinesFor(schedule, meeting).map((deadline) => ({ ...deadline, meeting })))
    .filter(({ date }) => date >= at)
    .sort(byDate);
}
