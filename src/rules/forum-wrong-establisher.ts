import type { Forum } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { belongsTo, partyOfSide } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** A new forum is not established by the party that the charter names. Continued forums were not established anew. */
export default rule({
  code: 'forum-wrong-establisher',
  severity: 'error',
  byCharter: ['forumsEstablishedBy'],
  needs: ['charters', 'administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const side = organisation.charter.demands.forumsEstablishedBy;
    const body = organisation.charter.party(side)?.name ?? '';
    for (const [index, forum] of organisation.forums.entries()) {
      if (!isNew(organisation, forum)) continue;
      const { name, establishedBy } = forum;
      const by = organisation.party(establishedBy);
      // An id that names no organisation is a finding of its own.
      if (belongsTo(organisation, by?.id, side) || (establishedBy !== undefined && !by)) continue;
      const id = partyOfSide(organisation, side, forum.established);
      report(
        ['forums', index, by ? 'establishedBy' : 'name'],
        { forum: name, by: by?.name, body },
        by && id !== undefined ? { help: { suggestion: id } } : {},
      );
    }
  },
});

/** One that began beside the group and continues nothing is new, whatever it calls itself. */
function isNew({ group }: Organisation, { origin, established, continues }: Forum): boolean {
  if (established === undefined) return false;
  return origin === 'established' || (continues === undefined && established > group.established);
}
