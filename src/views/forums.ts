import type { Named } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { hasPassed } from '../organisation/due.ts';
import type { Dissolution, Forum, ForumInitiative, Report } from '../organisation/generated/types.ts';
import { type Linked, linksOf } from '../organisation/link.ts';
import { hasBegun, lastDayOfNeed } from '../organisation/need.ts';
import { latestFirst } from '../organisation/order.ts';
import { type ForumState, forumState, holds, type Organisation } from '../organisation/organisation.ts';
import { isPartOf } from '../organisation/part-of.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { lastReport, reportDue } from '../organisation/reports.ts';
import { type DecisionView, decisionView } from './decision.ts';
import { type MemberView, memberViews } from './members.ts';
import { named, namedIf } from './named.ts';

export const FORUM_STATES = ['planned', 'active', 'dissolved'] as const satisfies readonly ForumState[];

/** A forum on a day. */
export interface ForumView extends Named {
  readonly state: ForumState;
  /** Its own areas, and those of the initiatives it works for. */
  readonly areas: readonly Named[];
  readonly initiatives: readonly NeedView[];
  /** The forum that it reports to, where that is one. */
  readonly under: Named | undefined;
  readonly established: CalendarDate | undefined;
  /** The last day of its life, also where that is still to come. */
  readonly dissolved: CalendarDate | undefined;
  /** Why an active forum is to be dissolved: it is decided, or no initiative needs it any longer (R33). */
  readonly toBeDissolved: 'decided' | 'not-needed' | undefined;
  readonly lastReport: CalendarDate | undefined;
  /** The last day on which the next report is in time; undefined where none is awaited. */
  readonly reportDue: CalendarDate | undefined;
  /** Whether that day is past. */
  readonly isReportLate: boolean;
}

/** What an initiative has of a forum, and whether it needs it still. */
export interface NeedView extends Named {
  readonly relation: ForumInitiative['relation'];
  readonly from: CalendarDate | undefined;
  readonly until: CalendarDate | undefined;
  readonly isOpen: boolean;
}

/** One forum with all that the file tells of it. */
export interface ForumDetail extends ForumView, Linked {
  readonly task: string | undefined;
  readonly goal: string | undefined;
  /** How many share the chair, where it is more than one. */
  readonly chairs: number | undefined;
  readonly origin: Forum['origin'];
  readonly continues: Named | undefined;
  readonly establishedBy: Named | undefined;
  /** The decision to establish it. */
  readonly decision: DecisionView | undefined;
  readonly reportsTo: Named | undefined;
  readonly dissolution: DissolutionView | undefined;
  /** All terms, past and coming ones too. */
  readonly members: readonly MemberView[];
  /** The reports up to the day, the latest first. */
  readonly reports: readonly Report[];
  readonly note: string | undefined;
}

/** A body's end, with the names of whoever decided it and came after. */
export interface DissolutionView extends Omit<Dissolution, 'decidedBy' | 'successor' | 'decision'> {
  readonly decision: DecisionView | undefined;
  readonly decidedBy: Named | undefined;
  readonly successor: Named | undefined;
}

/** Which forums are asked for. */
export interface ForumFilter {
  readonly area?: string | undefined;
  readonly state?: ForumState | undefined;
  /** The id of an organisation that sits in the forum on the day. */
  readonly organisation?: string | undefined;
}

/** The forums on a day, in the order of the file. */
export function forumViews(
  organisation: Organisation,
  at: CalendarDate,
  { area, state, organisation: party }: ForumFilter = {},
): ForumView[] {
  const sits = party === undefined ? undefined : bodiesOf(organisation, party, at);
  return organisation.forums
    .filter(
      (forum) => (state === undefined || forumState(forum, at) === state) && sits?.has(forum.id) !== false,
    )
    .map((forum) => forumView(organisation, forum, at))
    .filter(({ areas }) => area === undefined || areas.some(({ id }) => id === area));
}

/** What was told of each forum last: lists, figure and pages of a site all ask for the same. */
const told = new WeakMap<Forum, { organisation: Organisation; at: CalendarDate; view: ForumView }>();

/** One forum on a day. */
export function forumView(organisation: Organisation, forum: Forum, at: CalendarDate): ForumView {
  const last = told.get(forum);
  if (last?.organisation === organisation && last.at === at) return last.view;
  const view = viewOf(organisation, forum, at);
  told.set(forum, { organisation, at, view });
  return view;
}

function viewOf(organisation: Organisation, forum: Forum, at: CalendarDate): ForumView {
  const state = forumState(forum, at);
  const needs = forum.initiatives ?? [];
  // One that has begun later was not there.
  const begun = needs.filter((need) => hasBegun(forum, need, organisation.initiative(need.id), at));
  const initiatives = begun.map((need) => needView(organisation, need, at));
  const next = reportDue(organisation, forum, at);
  // A forum that is to be dissolved before then owes no more.
  const due = next !== undefined && next <= (forum.dissolved?.date ?? next) ? next : undefined;
  return {
    id: forum.id,
    name: forum.name,
    state,
    areas: areasOf(organisation, forum, initiatives),
    initiatives,
    under: organisation.named('forum', forum.reportsTo) && namedIf(organisation, forum.reportsTo),
    established: forum.established,
    dissolved: forum.dissolved?.date,
    toBeDissolved: state === 'active' ? endOf(organisation, forum, at) : undefined,
    lastReport: lastReport(forum, at)?.date,
    reportDue: due,
    isReportLate: due !== undefined && hasPassed(planTimeOf(organisation), due, at),
  };
}

/** One forum, with its members and reports up to a day. */
export function forumDetail(organisation: Organisation, forum: Forum, at: CalendarDate): ForumDetail {
  const { task, goal, origin, continues, establishedBy, reportsTo, dissolved, reports = [], note } = forum;
  const decision = decisionView(organisation, forum.decision, at, establishedBy);
  return {
    ...forumView(organisation, forum, at),
    task,
    goal,
    chairs: shared(forum.chairs),
    origin,
    continues: namedIf(organisation, continues),
    establishedBy: namedIf(organisation, establishedBy),
    decision,
    reportsTo: namedIf(organisation, reportsTo),
    dissolution: dissolutionView(organisation, dissolved, at),
    members: memberViews(organisation, at, { body: forum.id, state: 'all' }),
    reports: reports.filter(({ date }) => date <= at).sort(latestFirst),
    ...linksOf(forum),
    note,
  };
}

/** The end of a body, if it has one. */
export function dissolutionView(
  organisation: Organisation,
  dissolved: Dissolution | undefined,
  at: CalendarDate,
): DissolutionView | undefined {
  if (!dissolved) return undefined;
  return {
    ...dissolved,
    decision: decisionView(organisation, dissolved.decision, at, dissolved.decidedBy),
    decidedBy: namedIf(organisation, dissolved.decidedBy),
    successor: namedIf(organisation, dissolved.successor),
  };
}

/** How many chairs a body has, where that is not the one that each has. */
export const shared = (chairs: number | undefined) => (chairs === 1 ? undefined : chairs);

function needView(organisation: Organisation, need: ForumInitiative, at: CalendarDate): NeedView {
  const { id, relation, from } = need;
  const until = lastDayOfNeed(need, organisation.initiative(id));
  return { ...named(organisation, id), relation, from, until, isOpen: holds({ from, to: until }, at) };
}

function endOf(organisation: Organisation, forum: Forum, at: CalendarDate): ForumView['toBeDissolved'] {
  if (forum.dissolved) return 'decided';
  const needs = forum.initiatives ?? [];
  const isOver = (need: ForumInitiative) =>
    (lastDayOfNeed(need, organisation.initiative(need.id)) ?? at) < at;
  return needs.length > 0 && needs.every(isOver) ? 'not-needed' : undefined;
}

function areasOf(organisation: Organisation, { areas = [] }: Forum, initiatives: readonly Named[]): Named[] {
  const ofInitiatives = initiatives.flatMap(({ id }) => organisation.initiative(id)?.areas ?? []);
  return [...new Set([...areas, ...ofInitiatives])].map((id) => named(organisation, id));
}

/** The bodies in which an organisation, or a part of it, holds a seat on a day. */
export function bodiesOf(organisation: Organisation, party: string, at: CalendarDate): ReadonlySet<string> {
  const held = memberViews(organisation, at, { state: 'held' });
  const own = held.filter((seat) => isPartOf(organisation, seat.organisation?.id, party));
  return new Set(own.map(({ body }) => body.id));
}
