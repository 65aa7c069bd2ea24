import { lastGroupMeeting } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { command, UNKNOWN } from './shared/command.ts';

/**
 * A municipality's effort has been collected and the group has met since, but has not assessed what it
 * contributes to the goal.
 */
export default rule({
  code: 'effort-not-assessed',
  severity: 'warning',
  byCharter: [],
  needs: ['administrativeGroup'],
  check({ organisation, due }, report) {
    const last = due === undefined ? undefined : lastGroupMeeting(organisation, due);
    if (!last) return;
    for (const [index, effort] of organisation.efforts.entries()) {
      const { id, municipality, goal, assessment, collected = '' } = effort;
      if (assessment !== undefined || collected > last.date) continue;
      report(
        ['efforts', index, 'effort'],
        {
          municipality: organisation.party(municipality)?.name ?? municipality,
          goal: organisation.goal(goal)?.name ?? goal,
        },
        {
          related: [{ note: 'held-here', path: ['meetings', last.index, 'held', 'date'] }],
          help: { command: command('effort assess', [id], { assessment: UNKNOWN }) },
        },
      );
    }
  },
});
