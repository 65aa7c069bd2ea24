import { seasonEnd, seasonStart } from '../calendar/seasons.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';
import { demandedSeasons, firstSeason } from './shared/seasons.ts';

/** The group begins when the plan is over, or when the season of its first meeting is. */
export default rule({
  code: 'group-established-late',
  severity: 'error',
  needs: ['charters', 'plan', 'administrativeGroup', 'settings'],
  check({ organisation }, report) {
    const { name: group, established } = organisation.group;
    const { to } = planTimeOf(organisation);
    const path = ['administrativeGroup', 'established'];
    const [seasons, first] = [demandedSeasons(organisation), firstSeason(organisation)];
    // A plan that was over before the group could meet has a finding of its own.
    if (to < seasonStart(first, seasons)) return;
    if (established > to) {
      const related = [{ note: 'defined-here' as const, path: ['plan', 'period', 'to'] }];
      report(
        path,
        { group, established, limit: to, over: 'plan' },
        { demands: ['administrativeGroups'], related },
      );
      return;
    }
    const end = seasonEnd(first, seasons);
    if (established <= end) return;
    const related = [{ note: 'defined-here' as const, path: ['administrativeGroup', 'meetings', 'first'] }];
    report(path, { group, established, limit: end, over: first }, { demands: ['firstMeeting'], related });
  },
});
