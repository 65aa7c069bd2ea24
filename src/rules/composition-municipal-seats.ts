import { RUP_2012 } from '../charter/rup-2012.ts';
import { isResolved, kindOf } from '../organisation/composition.ts';
import { isAmong, isSameText, normalForm } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';

const { roles: ROLES, seat: WANTED } = RUP_2012.group.municipalSeats;

/** The group's composition gives other than one to two municipal seats of each role for each area (R20). */
export default rule({
  code: 'composition-municipal-seats',
  severity: 'error',
  sources: ['R20'],
  needs: ['organisations', 'administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const { composition } = organisation.group;
    if (!isResolved(organisation, composition)) return;
    const path = ['administrativeGroup', 'composition'];
    const found = new Set<string>();
    for (const [index, seat] of composition.entries()) {
      const [role = '', ...others] = seat.roles ?? [];
      if (others.length > 0 || !isAmong(ROLES, role)) {
        for (const named of seat.roles ?? []) found.add(normalForm(named));
        // The regional seat has a rule of its own.
        const kind = kindOf(organisation, seat);
        const isRegional = kind === undefined && isSameText(role, RUP_2012.group.regionalSeat.role);
        if (kind === 'region' || isRegional) continue;
        report([...path, index, 'roles'], { role: (seat.roles ?? []).join(', '), fault: 'role' });
        continue;
      }
      if (found.has(normalForm(role))) report([...path, index, 'roles'], { role, fault: 'repeated' });
      // Seats of one organisation are not the municipalities', whatever kind it is of.
      if (seat.organisation !== undefined) {
        report([...path, index, 'organisation'], { role, fault: 'organisation' });
      }
      for (const key of ['kind', 'per', 'min', 'max'] as const) {
        if (key === 'kind' && seat.organisation !== undefined) continue;
        if (seat[key] !== WANTED[key]) report([...path, index, key], { role, fault: key });
      }
      found.add(normalForm(role));
    }
    for (const role of ROLES)
      if (!found.has(normalForm(role))) report(path, { role, fault: 'missing' }, { onKey: true });
  },
});
