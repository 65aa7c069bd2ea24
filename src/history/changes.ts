import type { OrganisationFile, Plan } from '../organisation/generated/types.ts';
import { Change, type Present } from './change.ts';
import type { Kind } from './difference.ts';
import type { Fact } from './fact.ts';
import { Names } from './names.ts';
import { pairFiles } from './pairs.ts';
import { tellDissolution, tellForum, tellNeed, tellReport } from './tell/bodies.ts';
import { tellEarlier } from './tell/earlier.ts';
import { tellMeeting } from './tell/meetings.ts';
import { tellOrganisation } from './tell/organisations.ts';
import {
  tellAcceptedFinding,
  tellCorrection,
  tellEffort,
  tellFollowUp,
  tellInitiative,
  tellPlan,
  tellPriority,
} from './tell/plan.ts';
import { tellRenaming } from './tell/renaming.ts';
import { tellHolder, tellMember } from './tell/seats.ts';

/** What there are words for, by kind. What is not told here is told as a value with its path. */
const TELLERS: { readonly [K in Kind]?: (change: never) => void } = {
  forum: tellForum,
  administrativeGroup: tellDissolution,
  formerGroup: tellDissolution,
  organisation: tellOrganisation,
  need: tellNeed,
  report: tellReport,
  member: tellMember,
  holder: tellHolder,
  initiative: tellInitiative,
  priority: tellPriority,
  followUp: tellFollowUp,
  effort: tellEffort,
  acceptedFinding: tellAcceptedFinding,
  correction: tellCorrection,
  meeting: tellMeeting,
};

/**
 * What happened between two states of a file, in the order of the file; a state is undefined where there was no file.
 * There is nothing exactly where the two say the same, whatever the order and the form of what they say.
 */
export function changesBetween(
  before: OrganisationFile | undefined,
  after: OrganisationFile | undefined,
): readonly Fact[] {
  if (before === after) return [];
  const names = new Names(before, after);
  const facts: Fact[] = [];
  const file = new Change(pairFiles(before, after), 'file', { facts, names });
  file.finish((change) => {
    if (change.kind === 'plan') tellPlan(change as Present<Plan>);
    tellEarlier(change);
    tellRenaming(change);
    TELLERS[change.kind]?.(change as never);
  });
  return inOrder(facts, before, after);
}

/**
 * The facts, all of one group together: the plan first, then the bodies as the file has them, then the rest. That there
 * is a file at all is told before what is in it.
 */
function inOrder(
  facts: readonly Fact[],
  before: OrganisationFile | undefined,
  after: OrganisationFile | undefined,
): Fact[] {
  const bodies = [after, before].flatMap((file) => [
    file?.administrativeGroup,
    file?.statusMeeting,
    ...(file?.forums ?? []),
    ...(file?.formerGroups ?? []),
  ]);
  const ids = [...new Set(bodies.flatMap((body) => body?.id ?? []))];
  const places = new Map(ids.map((id, at) => [id, at]));
  const rank = ({ group }: Fact) => {
    if (group.kind === 'body') return places.get(group.id) ?? ids.length;
    if (group.kind === 'file' && before === undefined) return -2;
    return group.kind === 'plan' ? -1 : ids.length + 1 + ['efforts', 'people', 'file'].indexOf(group.kind);
  };
  return facts
    .map((fact) => ({ fact, rank: rank(fact) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ fact }) => fact);
}
