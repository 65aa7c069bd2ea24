import type { Named } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type Linked, linksOf } from '../organisation/link.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type DecisionView, decisionView } from './decision.ts';
import { type DissolutionView, dissolutionView, shared } from './forums.ts';
import { type MemberView, memberViews } from './members.ts';

/** The administrative group with all that the file tells of it. */
export interface GroupDetail extends Named, Linked {
  readonly state: 'planned' | 'active' | 'dissolved';
  readonly task: string | undefined;
  /** How many share the chair, where it is more than one. */
  readonly chairs: number | undefined;
  readonly established: CalendarDate;
  /** The decision to establish it. */
  readonly decision: DecisionView | undefined;
  readonly dissolution: DissolutionView | undefined;
  /** How often it meets in a calendar year. */
  readonly meetingsPerYear: number;
  /** All terms, past and coming ones too. */
  readonly members: readonly MemberView[];
  readonly note: string | undefined;
}

/** The group on a day. */
export function groupDetail(organisation: Organisation, at: CalendarDate): GroupDetail {
  const { group } = organisation;
  const { id, name, task, established, dissolved, meetings, note } = group;
  const isOver = dissolved !== undefined && dissolved.date < at;
  return {
    id,
    name,
    state: isOver ? 'dissolved' : established <= at ? 'active' : 'planned',
    task,
    chairs: shared(group.chairs),
    established,
    decision: decisionView(organisation, group.decision, at),
    dissolution: dissolutionView(organisation, dissolved, at),
    meetingsPerYear: meetings.perYear,
    members: memberViews(organisation, at, { body: id, state: 'all' }),
    ...linksOf(group),
    note,
  };
}
