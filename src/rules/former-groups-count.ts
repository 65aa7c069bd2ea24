import { rule } from './rule.ts';

/** The former organisation is recorded as other than three administrative groups and one climate forum (R2). */
export default rule({
  code: 'former-groups-count',
  severity: 'warning',
  sources: ['R2'],
  needs: ['formerGroups'],
  needsAll: true,
  check({ organisation }, report) {
    const total = organisation.formerGroups.length;
    if (total === 0) return;
    const groups = organisation.formerGroups.filter(({ kind }) => kind === 'administrative-group').length;
    const climateForums = total - groups;
    if (groups === 3 && climateForums === 1) return;
    report(['formerGroups'], { groups, climateForums }, { onKey: true });
  },
});
