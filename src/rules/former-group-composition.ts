import { isResolved, kindOf, seatTotal } from '../organisation/composition.ts';
import { rule } from './rule.ts';

const ROLES: readonly string[] = ['kommunaldirektør', 'fagdirektør'];

/** A former group's composition is other than three municipal directors and three to four regional seats (R3). */
export default rule({
  code: 'former-group-composition',
  severity: 'warning',
  sources: ['R3'],
  needs: ['organisations', 'formerGroups'],
  check({ organisation }, report) {
    for (const [index, { name: group, kind, composition }] of organisation.formerGroups.entries()) {
      if (kind !== 'administrative-group' || !composition || !isResolved(organisation, composition)) continue;
      const path = ['formerGroups', index, 'composition'];
      const municipal = seatTotal(organisation, composition, 'municipality');
      if (municipal.min !== 3 || municipal.max !== 3) {
        report(path, { group, fault: 'municipal' }, { onKey: true });
      }
      const regional = seatTotal(organisation, composition, 'region');
      if (regional.min !== 3 || regional.max !== 4) {
        report(path, { group, fault: 'regional' }, { onKey: true });
      }
      for (const [entry, seat] of composition.entries()) {
        if (kindOf(organisation, seat) !== 'municipality') continue;
        if (seat.roles?.every((role) => ROLES.includes(role))) continue;
        report([...path, entry, 'roles'], { group, fault: 'roles' });
      }
    }
  },
});
