import { belongsTo, partyOfSide } from '../charter/parties.ts';
import type { Forum } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A new forum is not established by the region (R32). Continued forums (R25, R26) were not established anew. */
export default rule({
  code: 'forum-not-established-by-region',
  severity: 'error',
  sources: ['R32'],
  needs: ['organisations', 'administrativeGroup', 'forums'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const region = partyOfSide(organisation, 'region');
    for (const [index, forum] of organisation.forums.entries()) {
      if (!isNew(organisation, forum)) continue;
      const { name, establishedBy } = forum;
      const by = organisation.party(establishedBy);
      // An id that names no organisation is a finding of its own.
      if (belongsTo(organisation, by?.id, 'region') || (establishedBy !== undefined && !by)) continue;
      report(
        ['forums', index, by ? 'establishedBy' : 'name'],
        { forum: name, by: by?.name },
        by && region !== undefined ? { help: { suggestion: region } } : {},
      );
    }
  },
});

/** One that began beside the group and continues nothing is new, whatever it calls itself. */
function isNew({ group }: Organisation, { origin, established, continues }: Forum): boolean {
  if (established === undefined) return false;
  return origin === 'established' || (continues === undefined && established > group.established);
}
