import { rule } from './rule.ts';
import { governedPeriod } from './shared/due-years.ts';

/** The administrative group is dissolved before the plan's last day, so that none would be left. */
export default rule({
  code: 'group-dissolved-in-plan',
  severity: 'error',
  byCharter: [],
  needs: ['plan', 'administrativeGroup'],
  check({ organisation }, report) {
    const { name: group, dissolved } = organisation.group;
    const { to } = governedPeriod(organisation);
    if (!dissolved || dissolved.date >= to) return;
    report(
      ['administrativeGroup', 'dissolved', 'date'],
      { group, date: dissolved.date, planEnd: to },
      { related: [{ note: 'defined-here', path: ['plan', 'period', 'to'] }] },
    );
  },
});
