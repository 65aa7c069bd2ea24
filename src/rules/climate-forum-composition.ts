import type { SeatRange } from '../facts/forum.ts';
import { isResolved } from '../organisation/composition.ts';
import type { Composition } from '../organisation/generated/types.ts';
import { rule } from './rule.ts';
import { formerClimateForum } from './shared/climate-forum.ts';
import { sideTotal, surplusEntry } from './shared/seats.ts';

const NONE: SeatRange = { min: 0, max: 0 };

/**
 * A forum that continues the climate forum states another composition than it had, or none at all, so that
 * nothing would bind its members. Where the former group carries a composition of its own, that is the one it had.
 */
export default rule({
  code: 'climate-forum-composition',
  severity: 'error',
  byCharter: ['climateForumSeats'],
  needs: ['plan'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const had = organisation.charter.demands.climateForumSeats;
    if (!had) return;
    for (const [index, forum] of organisation.forums.entries()) {
      const former = formerClimateForum(organisation, forum);
      if (!former) continue;
      const { name, composition } = forum;
      const path = ['forums', index];
      const defined = organisation.named('formerGroup', former.id)?.path ?? [];
      const extras = {
        onKey: true,
        related: [{ note: 'defined-here', path: [...defined, 'name'] }],
      } as const;
      const before = former.composition;
      if (![composition ?? [], before ?? []].every((seats) => isResolved(organisation, seats))) continue;
      if (!composition) {
        const args = { forum: name, former: former.name, side: 'none', seats: NONE, kept: NONE } as const;
        report([...path, 'continues'], args, extras);
        continue;
      }
      let isKept = true;
      for (const side of ['municipality', 'region'] as const) {
        const seats = range(composition, side);
        const kept = before ? range(before, side) : had[side];
        if (seats.min === kept.min && seats.max === kept.max) continue;
        isKept = false;
        report([...path, 'composition'], { forum: name, former: former.name, side, seats, kept }, extras);
      }
      const hadOthers = before !== undefined && surplusEntry(organisation, before) !== undefined;
      const surplus = isKept && !hadOthers ? surplusEntry(organisation, composition) : undefined;
      if (surplus === undefined) continue;
      const { min = 0, max } = composition[surplus] ?? {};
      const args = {
        forum: name,
        former: former.name,
        side: 'other',
        seats: { min, max },
        kept: NONE,
      } as const;
      report([...path, 'composition', surplus], args, { related: extras.related });
    }

    function range(seats: Composition, side: 'municipality' | 'region'): SeatRange {
      const { min, max } = sideTotal(organisation, seats, side);
      return { min, max: Number.isFinite(max) ? max : undefined };
    }
  },
});
