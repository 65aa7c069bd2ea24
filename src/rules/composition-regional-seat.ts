import { isResolved, kindOf } from '../organisation/composition.ts';
import { rule } from './rule.ts';

/** The group's composition has other than one regional seat, for a koncerndirektør (R19). */
export default rule({
  code: 'composition-regional-seat',
  severity: 'error',
  sources: ['R19'],
  needs: ['organisations', 'administrativeGroup'],
  check({ organisation }, report) {
    const { composition } = organisation.group;
    if (!isResolved(organisation, composition)) return;
    const path = ['administrativeGroup', 'composition'];
    const regional = [...composition.entries()].filter(([, seat]) => kindOf(organisation, seat) === 'region');
    const [first, ...surplus] = regional;
    if (!first) return report(path, { fault: 'missing' }, { onKey: true });
    const [index, { roles, per, min, max }] = first;
    if (roles?.length !== 1 || roles[0] !== 'koncerndirektør') {
      report([...path, index, 'roles'], { fault: 'role' });
    }
    if (per || min !== 1 || max !== 1) {
      report([...path, index, per ? 'per' : min === 1 ? 'max' : 'min'], { fault: 'count' });
    }
    for (const [index] of surplus) report([...path, index], { fault: 'surplus' });
  },
});
