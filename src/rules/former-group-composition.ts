import { RUP_2012 } from '../charter/rup-2012.ts';
import { isResolved, kindOf } from '../organisation/composition.ts';
import { isAmong } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';
import { sideTotal, surplusEntry } from './shared/seats.ts';

const { roles: ROLES, ...SEATS } = RUP_2012.former.group;

/** A former group's composition is other than three municipal directors and three to four regional seats (R3). */
export default rule({
  code: 'former-group-composition',
  severity: 'warning',
  sources: ['R3'],
  needs: ['plan', 'organisations', 'formerGroups'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    for (const [index, { name: group, kind, composition }] of organisation.formerGroups.entries()) {
      if (kind !== 'administrative-group' || !composition || !isResolved(organisation, composition)) continue;
      const path = ['formerGroups', index, 'composition'];
      // Each group had its own number within the range: exactly three, exactly four, or either.
      const isWithin = (side: 'municipality' | 'region') => {
        const { min, max } = sideTotal(organisation, composition, side);
        return SEATS[side].min <= min && max <= SEATS[side].max;
      };
      const [isMunicipal, isRegional] = [isWithin('municipality'), isWithin('region')];
      if (!isMunicipal) report(path, { group, fault: 'municipal' }, { onKey: true });
      if (!isRegional) report(path, { group, fault: 'regional' }, { onKey: true });
      const surplus = isMunicipal && isRegional ? surplusEntry(organisation, composition) : undefined;
      if (surplus !== undefined) report([...path, surplus], { group, fault: 'other' });
      for (const [entry, seat] of composition.entries()) {
        if (kindOf(organisation, seat) !== 'municipality') continue;
        if (seat.roles?.every((role) => isAmong(ROLES, role))) continue;
        report([...path, entry, 'roles'], { group, fault: 'roles' });
      }
    }
  },
});
