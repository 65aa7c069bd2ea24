import type { SeatRange } from '../messages/forum.ts';
import { isResolved, seatTotal } from '../organisation/composition.ts';
import type { Composition } from '../organisation/generated/types.ts';
import { rule } from './rule.ts';

/** The climate forum's seats (R4), where the former group does not carry a composition of its own. */
const SEATS = { municipality: 5, region: 3 } as const;

/** A forum that continues the climate forum states another composition than it had (R25, R4). */
export default rule({
  code: 'climate-forum-composition',
  severity: 'warning',
  sources: ['R25', 'R4'],
  needs: ['organisations', 'forums', 'formerGroups'],
  check({ organisation }, report) {
    for (const [index, { name, continues, composition }] of organisation.forums.entries()) {
      const former = continues === undefined ? undefined : organisation.bodies.get(continues);
      if (!composition || former?.kind !== 'formerGroup' || former.body.kind !== 'climate-forum') continue;
      const before = former.body.composition;
      if (![composition, before ?? []].every((seats) => isResolved(organisation, seats))) continue;
      for (const side of ['municipality', 'region'] as const) {
        const seats = range(composition, side);
        const kept = before ? range(before, side) : { min: SEATS[side], max: SEATS[side] };
        if (seats.min === kept.min && seats.max === kept.max) continue;
        report(
          ['forums', index, 'composition'],
          { forum: name, former: former.body.name, side, seats, kept },
          { onKey: true, related: [{ note: 'defined-here', path: [...former.path, 'name'] }] },
        );
      }
    }

    function range(seats: Composition, side: 'municipality' | 'region'): SeatRange {
      const { min, max } = seatTotal(organisation, seats, side);
      return { min, max: Number.isFinite(max) ? max : undefined };
    }
  },
});
