import { seasonOrder } from '../calendar/seasons.ts';
import { rule } from './rule.ts';
import { firstSeason } from './shared/seasons.ts';

/** The group's first meeting is set to another season than the charter demands, earlier or later. */
export default rule({
  code: 'group-first-meeting-misplaced',
  severity: 'error',
  byCharter: ['firstMeeting'],
  needs: ['plan', 'administrativeGroup', 'settings'],
  check({ organisation }, report) {
    const { first } = organisation.group.meetings;
    const demanded = firstSeason(organisation);
    if (first === demanded) return;
    const side = seasonOrder(first) < seasonOrder(demanded) ? 'before' : 'after';
    report(['administrativeGroup', 'meetings', 'first'], { season: first, demanded, side });
  },
});
