import { fit } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { once, seatDemand, termsByStart } from './shared/seats.ts';

/** On some day there are more seats of the group, held or vacant, than its composition has. */
export default rule({
  code: 'seats-exceeded',
  severity: 'error',
  asWritten: true,
  needs: ['plan', 'organisations', 'people', 'administrativeGroup'],
  needsAll: ['organisations', 'people'],
  check({ organisation }, report) {
    const isFirst = once();
    const path = ['administrativeGroup'];
    /** The last days of the terms that take up seats of a kind: never more than there are seats. */
    const taken = new Map<string, string[]>();
    for (const term of termsByStart(organisation)) {
      const { member, index, from, to, then } = term;
      const { composition } = then.group;
      const { entry = -1, misfit } = fit(then, composition, member);
      const seat = composition[entry];
      if (misfit || seat?.max === undefined) continue;
      const area = seat.per === 'area' ? then.named('area', member.area) : undefined;
      const kind = `${entry} ${area?.id}`;
      const still = (taken.get(kind) ?? []).filter((last) => last >= from);
      taken.set(kind, still);
      if (still.length < seat.max) still.push(to);
      else if (isFirst(term)) {
        report(
          [...path, 'members', index, 'role'],
          { role: member.role, area: area?.name ?? '', max: seat.max, date: from },
          {
            demands: seatDemand(then, seat),
            related: [{ note: 'defined-here', path: then.placed([...path, 'composition', entry, 'max']) }],
          },
        );
      }
    }
  },
});
