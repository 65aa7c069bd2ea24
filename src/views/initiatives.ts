import type { Named } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { FollowUp, Forum, Initiative, Priority } from '../organisation/generated/types.ts';
import type { Linked } from '../organisation/link.ts';
import { hasBegun, lastDayOfNeed } from '../organisation/need.ts';
import { latest, latestFirst } from '../organisation/order.ts';
import { forumState, hasEnded, isRunning, type Organisation } from '../organisation/organisation.ts';
import { type DecisionView, decisionView } from './decision.ts';
import { bodiesOf } from './forums.ts';
import { named } from './named.ts';

export const INITIATIVE_STATES = ['planned', 'running', 'ended'] as const;

export type InitiativeState = (typeof INITIATIVE_STATES)[number];

/** An initiative of the plan on a day. */
export interface InitiativeView extends Named {
  readonly state: InitiativeState;
  readonly areas: readonly Named[];
  readonly started: CalendarDate | undefined;
  readonly ended: CalendarDate | undefined;
  /** The priority it was last given, 1 the highest (R11). */
  readonly priority: Omit<Priority, 'decision'> | undefined;
  /** How it was last seen to go (R10). */
  readonly followUp: FollowUp | undefined;
  /** The forums that it needs on that day. */
  readonly forums: readonly Named[];
}

/** One initiative with its history up to a day, the latest first. */
export interface InitiativeDetail extends InitiativeView, Omit<Linked, 'contact'> {
  readonly wantsForum: Named | undefined;
  readonly endDecision: DecisionView | undefined;
  readonly priorities: readonly PriorityView[];
  readonly followUps: readonly FollowUp[];
  readonly note: string | undefined;
}

/** A priority, and who decided on it. */
export type PriorityView = Omit<Priority, 'decision'> & { readonly decision: DecisionView | undefined };

/** Which initiatives are asked for. */
export interface InitiativeFilter {
  readonly area?: string | undefined;
  readonly state?: InitiativeState | undefined;
  /** The id of an organisation that sits, on the day, in a forum that the initiative needs. */
  readonly organisation?: string | undefined;
}

/** The initiatives on a day, by priority; those without one last, in the order of the file. */
export function initiativeViews(
  organisation: Organisation,
  at: CalendarDate,
  { area, state, organisation: party }: InitiativeFilter = {},
): InitiativeView[] {
  const needing = forumsByInitiative(organisation, at);
  const sits = party === undefined ? undefined : bodiesOf(organisation, party, at);
  const initiatives = organisation.initiatives
    .filter(({ areas }) => area === undefined || areas.includes(area))
    .map((initiative) => view(organisation, initiative, needing.get(initiative.id) ?? [], at))
    .filter((initiative) => state === undefined || initiative.state === state)
    .filter(({ forums }) => sits === undefined || forums.some(({ id }) => sits.has(id)));
  return byPriority(initiatives);
}

function byPriority<View extends InitiativeView>(initiatives: View[]): View[] {
  const rank = ({ priority }: InitiativeView) => priority?.rank ?? Number.MAX_SAFE_INTEGER;
  return initiatives.sort((a, b) => rank(a) - rank(b));
}

/** One initiative, with what was decided and seen of it up to a day. */
export function initiativeDetail(
  organisation: Organisation,
  initiative: Initiative,
  at: CalendarDate,
): InitiativeDetail {
  return detailOf(organisation, initiative, forumsByInitiative(organisation, at).get(initiative.id), at);
}

/** All of them so, by priority. */
export function initiativeDetails(organisation: Organisation, at: CalendarDate): InitiativeDetail[] {
  const needing = forumsByInitiative(organisation, at);
  const details = organisation.initiatives.map((initiative) =>
    detailOf(organisation, initiative, needing.get(initiative.id), at),
  );
  return byPriority(details);
}

function detailOf(
  organisation: Organisation,
  initiative: Initiative,
  forums: readonly Forum[] | undefined,
  at: CalendarDate,
): InitiativeDetail {
  const { wantsForum, priorities = [], followUps = [], url, case: number, note } = initiative;
  return {
    ...view(organisation, initiative, forums ?? [], at),
    wantsForum: wantsForum === undefined ? undefined : named(organisation, wantsForum),
    endDecision: decisionView(organisation, initiative.endDecision, at),
    priorities: priorities
      .filter(({ date }) => date <= at)
      .sort(latestFirst)
      .map((priority) => ({ ...priority, decision: decisionView(organisation, priority.decision, at) })),
    followUps: followUps.filter(({ date }) => date <= at).sort(latestFirst),
    url,
    case: number,
    note,
  };
}

function view(
  organisation: Organisation,
  initiative: Initiative,
  forums: readonly Forum[],
  at: CalendarDate,
): InitiativeView {
  const { id, name, areas, started, ended, priorities, followUps } = initiative;
  return {
    id,
    name,
    state: stateOf(initiative, at),
    areas: areas.map((area) => named(organisation, area)),
    started,
    ended,
    priority: withoutDecision(latest(priorities, at)),
    followUp: latest(followUps, at),
    forums: forums.map((forum) => ({ id: forum.id, name: forum.name })),
  };
}

/** The priority alone: who decided on it, its history tells. */
function withoutDecision(priority: Priority | undefined): Omit<Priority, 'decision'> | undefined {
  if (!priority?.decision) return priority;
  const { decision, ...rest } = priority;
  return rest;
}

function stateOf(initiative: Initiative, at: CalendarDate): InitiativeState {
  if (hasEnded(initiative, at)) return 'ended';
  return isRunning(initiative, at) ? 'running' : 'planned';
}

/** The forums that stand or are planned, by the initiatives that need them. */
function forumsByInitiative(organisation: Organisation, at: CalendarDate): Map<string, Forum[]> {
  const found = new Map<string, Forum[]>();
  for (const forum of organisation.forums) {
    if (forumState(forum, at) === 'dissolved') continue;
    const open = (forum.initiatives ?? []).filter((need) => {
      const initiative = organisation.initiative(need.id);
      return hasBegun(forum, need, initiative, at) && (lastDayOfNeed(need, initiative) ?? at) >= at;
    });
    for (const id of new Set(open.map((need) => need.id))) {
      const forums = found.get(id);
      if (forums) forums.push(forum);
      else found.set(id, [forum]);
    }
  }
  return found;
}
