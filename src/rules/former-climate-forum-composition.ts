import { isResolved } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { sideTotal, surplusEntry } from './shared/seats.ts';

/** The former climate forum's composition is other than the charter says it was. */
export default rule({
  code: 'former-climate-forum-composition',
  severity: 'error',
  byCharter: ['climateForumSeats'],
  needs: ['plan'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const had = organisation.charter.demands.climateForumSeats;
    if (!had) return;
    for (const [index, { name: group, kind, composition }] of organisation.formerGroups.entries()) {
      if (kind !== 'climate-forum' || !composition || !isResolved(organisation, composition)) continue;
      const path = ['formerGroups', index, 'composition'];
      let isRight = true;
      for (const side of ['municipality', 'region'] as const) {
        const { min, max } = sideTotal(organisation, composition, side);
        const seats = had[side];
        if (min === seats.min && max === seats.max) continue;
        isRight = false;
        report(path, { group, side, seats }, { onKey: true });
      }
      const surplus = isRight ? surplusEntry(organisation, composition) : undefined;
      if (surplus !== undefined)
        report([...path, surplus], { group, side: 'other', seats: { min: 0, max: 0 } });
    }
  },
});
