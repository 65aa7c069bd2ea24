import { fit, holderName, kindOf } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { groupTerms, isRightSelector, once, selectorName } from './shared/seats.ts';

/** Others than the charter names selected the holder of a municipal seat of the group, or they the regional one. */
export default rule({
  code: 'member-selected-by',
  severity: 'error',
  asWritten: true,
  byCharter: ['municipalSeatsSelectedBy'],
  needs: ['charters', 'plan', 'people', 'administrativeGroup'],
  needsAll: ['organisations', 'people'],
  check({ organisation }, report) {
    const isFirst = once();
    for (const term of groupTerms(organisation)) {
      const { member, index, then } = term;
      const { composition } = then.group;
      const seat = composition[fit(then, composition, member).entry ?? -1];
      const kind = seat && kindOf(then, seat);
      if (kind !== 'municipality' && kind !== 'region') continue;
      const selector = then.party(member.selectedBy);
      // Nobody has yet selected for a vacancy; an unknown selector is a broken reference.
      if (!selector && (member.vacant || member.selectedBy !== undefined)) continue;
      if (isRightSelector(then, selector?.id, kind) || !isFirst(term)) continue;
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
