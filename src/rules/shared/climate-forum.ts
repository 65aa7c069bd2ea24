import type { DemandName } from '../../charter/charter.ts';
import type { FormerGroup, Forum } from '../../organisation/generated/types.ts';
import type { Organisation } from '../../organisation/organisation.ts';

/** The former climate forum that a forum continues. */
export function formerClimateForum(
  organisation: Organisation,
  { continues }: Forum,
): FormerGroup | undefined {
  const former = continues === undefined ? undefined : organisation.bodies.get(continues);
  return former?.kind === 'formerGroup' && former.body.kind === 'climate-forum' ? former.body : undefined;
}

/** The demands that a forum's composition rests on: the climate forum keeps its own. */
export function compositionDemands(organisation: Organisation, forum: Forum): readonly DemandName[] {
  return formerClimateForum(organisation, forum)
    ? ['climateForum', 'climateForumSeats']
    : ['forumComposition'];
}
