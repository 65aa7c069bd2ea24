import { isResolved, kindOf } from '../organisation/composition.ts';
import { isSameText } from '../organisation/normal-form.ts';
import { belongsTo } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** The group's composition has another regional seat than the charter demands, or more than one. */
export default rule({
  code: 'composition-regional-seat',
  severity: 'error',
  byCharter: ['regionalSeat'],
  needs: ['administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const demanded = organisation.charter.demands.regionalSeat;
    if (!demanded) return;
    const { composition } = organisation.group;
    if (!isResolved(organisation, composition)) return;
    const path = ['administrativeGroup', 'composition'];
    const { role, min: least, max: most } = demanded;
    const about = { party: organisation.charter.party(demanded.party)?.name ?? '', role, least, most };
    const regional = [...composition.entries()].filter(([, seat]) => kindOf(organisation, seat) === 'region');
    const [first, ...surplus] = regional;
    if (!first) return report(path, { ...about, fault: 'missing' }, { onKey: true });
    const [index, { roles, organisation: party, per, min, max }] = first;
    if (party !== undefined && !belongsTo(organisation, party, demanded.party)) {
      report([...path, index, 'organisation'], { ...about, fault: 'elsewhere' });
    }
    if (roles?.length !== 1 || !isSameText(roles[0], role))
      report([...path, index, 'roles'], { ...about, fault: 'role' });
    if (per || min !== least || max !== most) {
      report([...path, index, per ? 'per' : min === least ? 'max' : 'min'], { ...about, fault: 'count' });
    }
    for (const [index] of surplus) report([...path, index], { ...about, fault: 'surplus' });
  },
});
