import { isResolved, seatTotal } from '../organisation/composition.ts';
import { rule } from './rule.ts';

const SEATS = { municipality: 5, region: 3 } as const;

/** The former climate forum's composition is other than five municipal and three regional seats (R4). */
export default rule({
  code: 'former-climate-forum-composition',
  severity: 'warning',
  sources: ['R4'],
  needs: ['organisations', 'formerGroups'],
  check({ organisation }, report) {
    for (const [index, { name: group, kind, composition }] of organisation.formerGroups.entries()) {
      if (kind !== 'climate-forum' || !composition || !isResolved(organisation, composition)) continue;
      for (const side of ['municipality', 'region'] as const) {
        const { min, max } = seatTotal(organisation, composition, side);
        if (min === SEATS[side] && max === SEATS[side]) continue;
        report(['formerGroups', index, 'composition'], { group, side, seats: SEATS[side] }, { onKey: true });
      }
    }
  },
});
