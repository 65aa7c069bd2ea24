import { belongsTo } from '../charter/parties.ts';
import { rule } from './rule.ts';

/** A former group was decided by another than the Regional Council (R1), which is recorded as its region. */
export default rule({
  code: 'former-group-decided-by',
  severity: 'warning',
  sources: ['R1'],
  needs: ['organisations', 'formerGroups'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    for (const [index, { name, decidedBy }] of organisation.formerGroups.entries()) {
      const party = organisation.party(decidedBy);
      const entry = organisation.named('organisation', decidedBy);
      if (!party || !entry || belongsTo(organisation, party.id, 'region')) continue;
      report(
        ['formerGroups', index, 'decidedBy'],
        { group: name, decidedBy: party.name },
        {
          related: [
            { note: 'defined-here', path: [...entry.path, party.kind === 'region' ? 'name' : 'kind'] },
          ],
        },
      );
    }
  },
});
