import { isResolved, kindOf } from '../organisation/composition.ts';
import { isAmong } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';
import { sideTotal, surplusEntry } from './shared/seats.ts';

/** A former group's composition is other than the charter says it was. */
export default rule({
  code: 'former-group-composition',
  severity: 'error',
  byCharter: ['formerGroupSeats'],
  needs: ['plan'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const had = organisation.charter.demands.formerGroupSeats;
    if (!had) return;
    for (const [index, { name: group, kind, composition }] of organisation.formerGroups.entries()) {
      if (kind !== 'administrative-group' || !composition || !isResolved(organisation, composition)) continue;
      const path = ['formerGroups', index, 'composition'];
      // Each group had its own number within the range: exactly three, exactly four, or either.
      const isWithin = (side: 'municipality' | 'region') => {
        const { min, max } = sideTotal(organisation, composition, side);
        return had[side].min <= min && max <= had[side].max;
      };
      const [isMunicipal, isRegional] = [isWithin('municipality'), isWithin('region')];
      if (!isMunicipal) report(path, { group, fault: 'municipal', had }, { onKey: true });
      if (!isRegional) report(path, { group, fault: 'regional', had }, { onKey: true });
      const surplus = isMunicipal && isRegional ? surplusEntry(organisation, composition) : undefined;
      if (surplus !== undefined) report([...path, surplus], { group, fault: 'other', had });
      for (const [entry, seat] of composition.entries()) {
        if (kindOf(organisation, seat) !== 'municipality') continue;
        if (seat.roles?.every((role) => isAmong(had.roles, role))) continue;
        report([...path, entry, 'roles'], { group, fault: 'roles', had });
      }
    }
  },
});
