import { FIRST_MEETING, seasonOrder } from '../calendar/seasons.ts';
import { rule } from './rule.ts';

/** The group's first meeting is set to a season before autumn 2013 (R16). */
export default rule({
  code: 'group-first-meeting-too-early',
  severity: 'error',
  sources: ['R16'],
  needs: ['administrativeGroup'],
  check({ organisation }, report) {
    const { first } = organisation.group.meetings;
    if (seasonOrder(first) >= seasonOrder(FIRST_MEETING)) return;
    report(['administrativeGroup', 'meetings', 'first'], { season: first });
  },
});
