import { belongsTo } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** A former group was decided by another than the party that the charter names. */
export default rule({
  code: 'former-group-decided-by',
  severity: 'error',
  byCharter: ['formerGroupsDecidedBy'],
  needs: ['charters'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const by = organisation.charter.demands.formerGroupsDecidedBy;
    const body = organisation.charter.party(by)?.name ?? '';
    for (const [index, { name, decidedBy }] of organisation.formerGroups.entries()) {
      const party = organisation.party(decidedBy);
      const entry = organisation.named('organisation', decidedBy);
      if (!party || !entry || belongsTo(organisation, party.id, by)) continue;
      report(
        ['formerGroups', index, 'decidedBy'],
        { group: name, decidedBy: party.name, body },
        {
          related: [
            { note: 'defined-here', path: [...entry.path, party.kind === 'region' ? 'name' : 'kind'] },
          ],
        },
      );
    }
  },
});
