import type { Named } from '../../facts/reference.ts';
import { fillsSeat } from '../../organisation/composition.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { hasPassed } from '../../organisation/due.ts';
import type { AdministrativeGroup, FormerGroup, Forum } from '../../organisation/generated/types.ts';
import { byDate } from '../../organisation/order.ts';
import { forumState, type Organisation } from '../../organisation/organisation.ts';
import { planTimeOf } from '../../organisation/plan-time.ts';
import { reportDue } from '../../organisation/reports.ts';
import { type DecisionView, decisionView } from '../decision.ts';
import { forumView } from '../forums.ts';
import { memberViews } from '../members.ts';
import { namedIf } from '../named.ts';
import { isWithin, type Period } from './period.ts';

/** The cooperation forums at the end of the period, and what they did within. */
export interface ForumsInBrief {
  /** Those active and planned. */
  readonly standing: readonly StandingForum[];
  /** What forums reported in the period (R30, R31), forum by forum. */
  readonly reports: readonly ForumReport[];
  /** Active forums that reported nothing in the period. */
  readonly silent: readonly Named[];
  readonly established: readonly ForumBeginning[];
  readonly dissolved: readonly ForumEnd[];
  /** The groups that gave way: former ones, and the administrative group itself. */
  readonly groupsDissolved: readonly ForumEnd[];
}

/** When it begins or ends is left out while that is to come: it may have been decided later. */
export interface StandingForum extends Named {
  readonly state: 'planned' | 'active';
  /** The number of its case. */
  readonly case: string | undefined;
  /** The initiatives that need it still. */
  readonly initiatives: readonly Named[];
  readonly held: number;
  readonly vacant: number;
  readonly lastReport: CalendarDate | undefined;
  readonly reportDue: CalendarDate | undefined;
  readonly isReportLate: boolean;
}

export interface ForumReport {
  readonly forum: Named;
  readonly date: CalendarDate;
  readonly progress: string | undefined;
  readonly interdisciplinarity: string | undefined;
  /** Where the report is. */
  readonly url: string | undefined;
  readonly note: string | undefined;
}

/** A forum's first day, newly established or continued (R32, R25). */
export interface ForumBeginning {
  readonly forum: Named;
  readonly date: CalendarDate;
  readonly origin: Forum['origin'];
  readonly by: Named | undefined;
  readonly decision: DecisionView | undefined;
  readonly task: string | undefined;
  readonly goal: string | undefined;
}

/** A forum's or a group's last day (R33). */
export interface ForumEnd {
  readonly forum: Named;
  readonly date: CalendarDate;
  readonly reason: string | undefined;
  readonly decidedBy: Named | undefined;
  readonly decision: DecisionView | undefined;
  readonly successor: Named | undefined;
}

/** What a brief tells of the forums. */
export function forumsOf(organisation: Organisation, period: Period): ForumsInBrief {
  const seats = seatsByForum(organisation, period.to);
  // On its last day a forum stands, as everywhere; that it is dissolved is told of that day all the same.
  const standing = organisation.forums
    .filter((forum) => forumState(forum, period.to) !== 'dissolved')
    .map((forum): StandingForum => {
      const { id, name, state, initiatives, lastReport } = forumView(organisation, forum, period.to);
      const due = reportDue(organisation, forum, period.to);
      return {
        id,
        name,
        state: state === 'planned' ? 'planned' : 'active',
        case: forum.case,
        initiatives: initiatives
          .filter(({ isOpen }) => isOpen)
          .map((need) => ({ id: need.id, name: need.name })),
        ...(seats.get(id) ?? { held: 0, vacant: 0 }),
        lastReport,
        reportDue: due,
        isReportLate: due !== undefined && hasPassed(planTimeOf(organisation), due, period.to),
      };
    });
  const reports = organisation.forums.flatMap((forum) => reportsOf(forum, period));
  const reporting = new Set(reports.map(({ forum }) => forum.id));
  return {
    standing,
    reports,
    silent: standing
      .filter(({ id, state }) => state === 'active' && !reporting.has(id))
      .map(({ id, name }) => ({ id, name })),
    established: organisation.forums.flatMap((forum) => beginningOf(organisation, forum, period)),
    dissolved: organisation.forums.flatMap((forum) => endOf(organisation, forum, period)),
    groupsDissolved: [...organisation.formerGroups, organisation.group].flatMap((group) =>
      endOf(organisation, group, period),
    ),
  };
}

function reportsOf({ id, name, reports = [] }: Forum, period: Period): ForumReport[] {
  return reports
    .filter(({ date }) => isWithin(period, date))
    .map(({ date, progress, interdisciplinarity, url, note }) => ({
      forum: { id, name },
      date,
      progress,
      interdisciplinarity,
      url,
      note,
    }))
    .sort(byDate);
}

function beginningOf(organisation: Organisation, forum: Forum, period: Period): ForumBeginning[] {
  const { id, name, established, origin, establishedBy, task, goal } = forum;
  if (!isWithin(period, established)) return [];
  const by = namedIf(organisation, establishedBy);
  const decision = decisionView(organisation, forum.decision, period.to, establishedBy);
  return [{ forum: { id, name }, date: established, origin, by, decision, task, goal }];
}

function endOf(
  organisation: Organisation,
  { id, name, dissolved }: Forum | FormerGroup | AdministrativeGroup,
  period: Period,
): ForumEnd[] {
  if (!dissolved || !isWithin(period, dissolved.date)) return [];
  const { date, reason, decidedBy, successor } = dissolved;
  return [
    {
      forum: { id, name },
      date,
      reason,
      decidedBy: namedIf(organisation, decidedBy),
      decision: decisionView(organisation, dissolved.decision, period.to, decidedBy),
      successor: namedIf(organisation, successor),
    },
  ];
}

function seatsByForum(organisation: Organisation, at: CalendarDate) {
  const counts = new Map<string, { held: number; vacant: number }>();
  for (const { body, state, ...member } of memberViews(organisation, at, {})) {
    if (!fillsSeat(member)) continue;
    const count = counts.get(body.id) ?? { held: 0, vacant: 0 };
    if (state === 'held') count.held++;
    else count.vacant++;
    counts.set(body.id, count);
  }
  return counts;
}
