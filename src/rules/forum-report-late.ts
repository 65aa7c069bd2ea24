import { addMonths } from '../organisation/date.ts';
import { forumState } from '../organisation/organisation.ts';
import { awaitedSince, lastReport, monthsBetweenReports } from '../organisation/reports.ts';
import { rule } from './rule.ts';

/** An active forum has not reported for longer than the interval that the file sets (our own convention). */
export default rule({
  code: 'forum-report-late',
  severity: 'warning',
  sources: [],
  needs: ['plan', 'administrativeGroup', 'forums', 'settings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const months = monthsBetweenReports(organisation);
    const limit = addMonths(due, -months);
    for (const [index, forum] of organisation.forums.entries()) {
      if (forumState(forum, due) !== 'active') continue;
      const last = lastReport(forum, due);
      const since = awaitedSince(organisation, forum, last);
      // The comparison of dates is the quick one; months of different length decide only at the limit.
      const latest = since > limit ? due : addMonths(since, months);
      if (due <= latest) continue;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, last: last?.date, due: latest, months },
        { help: { command: ['rup', 'forum', 'report', forum.id] } },
      );
    }
  },
});
