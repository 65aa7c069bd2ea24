import { seasonStart } from '../calendar/seasons.ts';
import { plansOf, planTimeOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';
import { demandedSeasons, firstSeason } from './shared/seasons.ts';

/** The plan ends before the season of the group's first meeting begins: nothing would ever fall due. */
export default rule({
  code: 'plan-over-before-first-meeting',
  severity: 'error',
  needs: ['charters', 'plan', 'administrativeGroup', 'settings'],
  check({ organisation }, report) {
    const { to } = planTimeOf(organisation);
    const first = firstSeason(organisation);
    const begins = seasonStart(first, demandedSeasons(organisation));
    // The group may have come with a later plan.
    const isLast = plansOf(organisation.written.file.plan).every((plan) => plan.to <= to);
    if (to < begins && isLast) report(['plan', 'period', 'to'], { planEnd: to, season: first, begins });
  },
});
