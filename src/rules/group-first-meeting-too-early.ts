import { seasonOrder } from '../calendar/seasons.ts';
import { rule } from './rule.ts';

/** The season from which the document lets the group meet. */
const FIRST = '2013-autumn';

/** The group's first meeting is set to a season before autumn 2013 (R16). */
export default rule({
  code: 'group-first-meeting-too-early',
  severity: 'error',
  sources: ['R16'],
  needs: ['administrativeGroup'],
  check({ organisation }, report) {
    const { first } = organisation.group.meetings;
    if (seasonOrder(first) >= seasonOrder(FIRST)) return;
    report(['administrativeGroup', 'meetings', 'first'], { season: first });
  },
});
