import { belongsTo } from '../charter/parties.ts';
import { RUP_2012 } from '../charter/rup-2012.ts';
import { isResolved, kindOf } from '../organisation/composition.ts';
import { isSameText } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';

const SEAT = RUP_2012.group.regionalSeat;

/** The group's composition has other than one seat of the document's region, for a koncerndirektør (R19). */
export default rule({
  code: 'composition-regional-seat',
  severity: 'error',
  sources: ['R19'],
  needs: ['organisations', 'administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const { composition } = organisation.group;
    if (!isResolved(organisation, composition)) return;
    const path = ['administrativeGroup', 'composition'];
    const regional = [...composition.entries()].filter(([, seat]) => kindOf(organisation, seat) === 'region');
    const [first, ...surplus] = regional;
    if (!first) return report(path, { fault: 'missing' }, { onKey: true });
    const [index, { roles, organisation: party, per, min, max }] = first;
    if (party !== undefined && !belongsTo(organisation, party, 'region')) {
      report([...path, index, 'organisation'], { fault: 'elsewhere' });
    }
    if (roles?.length !== 1 || !isSameText(roles[0], SEAT.role))
      report([...path, index, 'roles'], { fault: 'role' });
    if (per || min !== SEAT.min || max !== SEAT.max) {
      report([...path, index, per ? 'per' : min === SEAT.min ? 'max' : 'min'], { fault: 'count' });
    }
    for (const [index] of surplus) report([...path, index], { fault: 'surplus' });
  },
});
