import { rule } from './rule.ts';
import { demandedPerYear } from './shared/seasons.ts';

/** The group is set to meet another number of times a year than the charter demands. */
export default rule({
  code: 'group-meetings-per-year',
  severity: 'error',
  byCharter: [],
  needs: ['administrativeGroup'],
  check({ organisation }, report) {
    const { perYear } = organisation.group.meetings;
    const demanded = demandedPerYear(organisation);
    if (demanded === undefined || perYear === demanded) return;
    report(['administrativeGroup', 'meetings', 'perYear'], { perYear, demanded });
  },
});
