import { fit, holderName, kindOf } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { isRightSelector, selectorName } from './shared/seats.ts';

/** Others than the charter names selected the holder of a municipal seat of the group, or they the regional one. */
export default rule({
  code: 'member-selected-by',
  severity: 'error',
  byCharter: ['municipalSeatsSelectedBy'],
  needs: ['charters', 'plan', 'people', 'administrativeGroup'],
  needsAll: ['organisations', 'people'],
  check({ organisation }, report) {
    const { composition, members = [] } = organisation.group;
    for (const [index, member] of members.entries()) {
      const seat = composition[fit(organisation, composition, member).entry ?? -1];
      const kind = seat && kindOf(organisation, seat);
      if (kind !== 'municipality' && kind !== 'region') continue;
      const selector = organisation.party(member.selectedBy);
      // Nobody has yet selected for a vacancy; an unknown selector is a broken reference.
      if (!selector && (member.vacant || member.selectedBy !== undefined)) continue;
      if (isRightSelector(organisation, selector?.id, kind)) continue;
      const path = ['administrativeGroup', 'members', index, selector ? 'selectedBy' : 'role'];
      report(path, {
        holder: holderName(organisation, member),
        role: member.role,
        kind,
        selector: selectorName(organisation),
      });
    }
  },
});
