import { RUP_2012 } from '../charter/rup-2012.ts';
import { rule } from './rule.ts';

/** The group is set to meet other than twice a year (R15). */
export default rule({
  code: 'group-meetings-per-year',
  severity: 'error',
  sources: ['R15'],
  needs: ['administrativeGroup'],
  check({ organisation }, report) {
    const { perYear } = organisation.group.meetings;
    if (perYear !== RUP_2012.group.seasons.length)
      report(['administrativeGroup', 'meetings', 'perYear'], { perYear });
  },
});
