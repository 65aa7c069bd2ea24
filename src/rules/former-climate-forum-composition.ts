import { RUP_2012 } from '../charter/rup-2012.ts';
import { isResolved } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { sideTotal, surplusEntry } from './shared/seats.ts';

/** The former climate forum's composition is other than five municipal and three regional seats (R4). */
export default rule({
  code: 'former-climate-forum-composition',
  severity: 'warning',
  sources: ['R4'],
  needs: ['plan', 'organisations', 'formerGroups'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    for (const [index, { name: group, kind, composition }] of organisation.formerGroups.entries()) {
      if (kind !== 'climate-forum' || !composition || !isResolved(organisation, composition)) continue;
      const path = ['formerGroups', index, 'composition'];
      let isRight = true;
      for (const side of ['municipality', 'region'] as const) {
        const { min, max } = sideTotal(organisation, composition, side);
        const seats = RUP_2012.former.climateForum[side];
        if (min === seats.min && max === seats.max) continue;
        isRight = false;
        report(path, { group, side, seats: seats.min }, { onKey: true });
      }
      const surplus = isRight ? surplusEntry(organisation, composition) : undefined;
      if (surplus !== undefined) report([...path, surplus], { group, side: 'other', seats: 0 });
    }
  },
});
