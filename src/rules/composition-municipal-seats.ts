import { isResolved, kindOf } from '../organisation/composition.ts';
import { rule } from './rule.ts';

const ROLES: readonly string[] = ['kommunaldirektør', 'fagdirektør'];

/** What an entry says where it gives one to two municipal seats for each area. */
const WANTED = { kind: 'municipality', per: 'area', min: 1, max: 2 } as const;

/** The group's composition gives other than one to two municipal seats of each role for each area (R20). */
export default rule({
  code: 'composition-municipal-seats',
  severity: 'error',
  sources: ['R20'],
  needs: ['organisations', 'administrativeGroup'],
  check({ organisation }, report) {
    const { composition } = organisation.group;
    if (!isResolved(organisation, composition)) return;
    const path = ['administrativeGroup', 'composition'];
    const found = new Set<string>();
    for (const [index, seat] of composition.entries()) {
      const [role = '', ...others] = seat.roles ?? [];
      if (others.length > 0 || !ROLES.includes(role)) {
        for (const named of seat.roles ?? []) found.add(named);
        // The regional seat has a rule of its own.
        const kind = kindOf(organisation, seat);
        if (kind === 'region' || (kind === undefined && role === 'koncerndirektør')) continue;
        report([...path, index, 'roles'], { role: (seat.roles ?? []).join(', '), fault: 'role' });
        continue;
      }
      if (found.has(role)) report([...path, index, 'roles'], { role, fault: 'repeated' });
      for (const key of ['kind', 'per', 'min', 'max'] as const) {
        if (seat[key] !== WANTED[key]) report([...path, index, key], { role, fault: key });
      }
      found.add(role);
    }
    for (const role of ROLES) if (!found.has(role)) report(path, { role, fault: 'missing' }, { onKey: true });
  },
});
