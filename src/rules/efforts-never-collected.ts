import type { Effort } from '../organisation/generated/types.ts';
import { rule } from './rule.ts';
import { governedPeriod } from './shared/due-years.ts';

/** The plan is at its last day, and the group has collected no effort of a municipality in its time. */
export default rule({
  code: 'efforts-never-collected',
  severity: 'warning',
  byCharter: [],
  needs: ['plan', 'administrativeGroup', 'efforts'],
  needsAll: ['efforts'],
  check({ organisation, due }, report) {
    const { to } = governedPeriod(organisation);
    const { established } = organisation.group;
    if (due !== to) return;
    // Of one without a date nobody says that it was another time.
    const isOfGroup = ({ collected }: Effort) =>
      collected === undefined || (established <= collected && collected <= to);
    if (organisation.efforts.some(isOfGroup)) return;
    report(['plan', 'period', 'to'], { planEnd: to });
  },
});
