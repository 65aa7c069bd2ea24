import { isResolved, kindOf } from '../organisation/composition.ts';
import { isAmong, isSameText, normalForm } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';

/** The group's composition gives other municipal seats than the charter demands for each role. */
export default rule({
  code: 'composition-municipal-seats',
  severity: 'error',
  byCharter: ['municipalSeats'],
  needs: ['administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const { municipalSeats: demanded, regionalSeat } = organisation.charter.demands;
    if (!demanded) return;
    const wanted = { kind: 'municipality', per: demanded.per, min: demanded.min, max: demanded.max } as const;
    const { composition } = organisation.group;
    if (!isResolved(organisation, composition)) return;
    const path = ['administrativeGroup', 'composition'];
    const found = new Set<string>();
    for (const [index, seat] of composition.entries()) {
      const [role = '', ...others] = seat.roles ?? [];
      if (others.length > 0 || !isAmong(demanded.roles, role)) {
        for (const named of seat.roles ?? []) found.add(normalForm(named));
        // The regional seat has a rule of its own.
        const kind = kindOf(organisation, seat);
        const isRegional = kind === undefined && isSameText(role, regionalSeat?.role ?? '');
        if (kind === 'region' || isRegional) continue;
        report([...path, index, 'roles'], { role: (seat.roles ?? []).join(', '), fault: 'role', demanded });
        continue;
      }
      if (found.has(normalForm(role)))
        report([...path, index, 'roles'], { role, fault: 'repeated', demanded });
      // Seats of one organisation are not the municipalities', whatever kind it is of.
      if (seat.organisation !== undefined) {
        report([...path, index, 'organisation'], { role, fault: 'organisation', demanded });
      }
      for (const key of ['kind', 'per', 'min', 'max'] as const) {
        if (key === 'kind' && seat.organisation !== undefined) continue;
        if (seat[key] !== wanted[key]) report([...path, index, key], { role, fault: key, demanded });
      }
      found.add(normalForm(role));
    }
    for (const role of demanded.roles) {
      if (!found.has(normalForm(role))) report(path, { role, fault: 'missing', demanded }, { onKey: true });
    }
  },
});
