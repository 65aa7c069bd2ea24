import { rule } from './rule.ts';

/** A former administrative group still stands on the first day of the one group that replaces it. */
export default rule({
  code: 'group-not-alone',
  severity: 'error',
  byCharter: [],
  needs: ['administrativeGroup'],
  check({ organisation }, report) {
    const { name: group, established } = organisation.group;
    for (const [index, { name: former, kind, dissolved }] of organisation.formerGroups.entries()) {
      if (kind !== 'administrative-group' || (dissolved && dissolved.date < established)) continue;
      report(
        ['formerGroups', index, ...(dissolved ? ['dissolved', 'date'] : ['name'])],
        { group, former, established },
        { related: [{ note: 'defined-here', path: ['administrativeGroup', 'established'] }] },
      );
    }
  },
});
