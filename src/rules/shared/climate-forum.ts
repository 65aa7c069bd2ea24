import type { SourceNumber } from '../../facts/source.ts';
import type { FormerGroup, Forum } from '../../organisation/generated/types.ts';
import type { Organisation } from '../../organisation/organisation.ts';

/** The former climate forum that a forum continues (R25). */
export function formerClimateForum(
  organisation: Organisation,
  { continues }: Forum,
): FormerGroup | undefined {
  const former = continues === undefined ? undefined : organisation.bodies.get(continues);
  return former?.kind === 'formerGroup' && former.body.kind === 'climate-forum' ? former.body : undefined;
}

/** The statements that a forum's composition rests on: the climate forum keeps its own (R25, R4). */
export function compositionSources(organisation: Organisation, forum: Forum): readonly SourceNumber[] {
  return formerClimateForum(organisation, forum) ? ['R25', 'R4'] : ['R23'];
}
