import { fit } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { seatDemand, termsByStart } from './shared/seats.ts';

/** On some day there are more seats of the group, held or vacant, than its composition has. */
export default rule({
  code: 'seats-exceeded',
  severity: 'error',
  needs: ['plan', 'organisations', 'people', 'administrativeGroup'],
  needsAll: ['organisations', 'people'],
  check({ organisation }, report) {
    const { group } = organisation;
    const path = ['administrativeGroup'];
    /** The last days of the terms that take up seats of a kind: never more than there are seats. */
    const taken = new Map<string, string[]>();
    for (const { member, index, from, to } of termsByStart(group)) {
      const { entry = -1, misfit } = fit(organisation, group.composition, member);
      const seat = group.composition[entry];
      if (misfit || seat?.max === undefined) continue;
      const area = seat.per === 'area' ? organisation.named('area', member.area) : undefined;
      const kind = `${entry} ${area?.id}`;
      const still = (taken.get(kind) ?? []).filter((last) => last >= from);
      taken.set(kind, still);
      if (still.length < seat.max) still.push(to);
      else {
        report(
          [...path, 'members', index, 'role'],
          { role: member.role, area: area?.name ?? '', max: seat.max, date: from },
          {
            demands: seatDemand(organisation, seat),
            related: [{ note: 'defined-here', path: [...path, 'composition', entry, 'max'] }],
          },
        );
      }
    }
  },
});
