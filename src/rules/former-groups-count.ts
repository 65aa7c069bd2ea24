import { rule } from './rule.ts';

/** The former organisation is recorded with other numbers of groups and climate forums than the charter says. */
export default rule({
  code: 'former-groups-count',
  severity: 'error',
  byCharter: ['formerGroups'],
  needsAll: ['formerGroups'],
  check({ organisation }, report) {
    const had = organisation.charter.demands.formerGroups;
    if (!had) return;
    // What is not recorded at all is not recorded wrongly; an empty list says that there was nothing.
    if (!organisation.file.formerGroups) return;
    const total = organisation.formerGroups.length;
    const groups = organisation.formerGroups.filter(({ kind }) => kind === 'administrative-group').length;
    const climateForums = total - groups;
    if (groups === had.groups && climateForums === had.climateForums) return;
    report(['formerGroups'], { groups, climateForums, had }, { onKey: true });
  },
});
