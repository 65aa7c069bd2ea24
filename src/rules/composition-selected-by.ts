import { kindOf } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { isRightSelector, selectorName } from './shared/seats.ts';

/** Others than the charter names select for the municipal seats of the group's composition, or they for the regional. */
export default rule({
  code: 'composition-selected-by',
  severity: 'error',
  byCharter: ['municipalSeatsSelectedBy'],
  needs: ['charters', 'administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    for (const [index, seat] of organisation.group.composition.entries()) {
      const kind = kindOf(organisation, seat);
      if (kind !== 'municipality' && kind !== 'region') continue;
      const selector = organisation.party(seat.selectedBy);
      if (seat.selectedBy !== undefined && !selector) continue;
      if (isRightSelector(organisation, selector?.id, kind)) continue;
      const path = ['administrativeGroup', 'composition', index, selector ? 'selectedBy' : 'roles'];
      report(path, { kind, roles: seat.roles ?? [], selector: selectorName(organisation) });
    }
  },
});
