import { addMonths } from '../organisation/date.ts';
import { hasPassed } from '../organisation/due.ts';
import { forumState } from '../organisation/organisation.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { awaitedSince, lastReport, monthsBetweenReports } from '../organisation/reports.ts';
import { rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { reportCommand } from './shared/report-command.ts';

/** An active forum has not reported for longer than the interval that the file sets (our own convention). */
export default rule({
  code: 'forum-report-late',
  severity: 'warning',
  byCharter: [],
  needs: ['administrativeGroup', 'settings'],
  check(context, report) {
    const { organisation, due } = context;
    if (due === undefined) return;
    const months = monthsBetweenReports(organisation);
    const period = planTimeOf(organisation);
    const limit = addMonths(due, -months);
    for (const [index, forum] of organisation.forums.entries()) {
      if (forumState(forum, due) !== 'active') continue;
      const last = lastReport(forum, due);
      const since = awaitedSince(organisation, forum, last);
      // The comparison of dates is the quick one; months of different length decide only at the limit.
      if (since > limit) continue;
      const deadline = addMonths(since, months);
      if (!hasPassed(period, deadline, due)) continue;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, last: last?.date, due: deadline, months },
        { help: { command: reportCommand(forum, dateOption(context, due)) } },
      );
    }
  },
});
