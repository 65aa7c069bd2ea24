import { addMonths, type CalendarDate } from '../organisation/date.ts';
import type { Forum } from '../organisation/generated/types.ts';
import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** Months between two reports, where the file does not set them. */
const DEFAULT_MONTHS = 12;

/** An active forum has not reported for longer than the interval that the file sets (our own convention). */
export default rule({
  code: 'forum-report-late',
  severity: 'warning',
  sources: [],
  needs: ['plan', 'administrativeGroup', 'forums', 'settings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const months = organisation.file.settings?.reportEveryMonths ?? DEFAULT_MONTHS;
    const limit = addMonths(due, -months);
    // Before the group there is nobody to report to.
    const groupSince = organisation.group.established;
    for (const [index, forum] of organisation.forums.entries()) {
      if (forumState(forum, due) !== 'active') continue;
      const last = lastReport(forum, due);
      const established = forum.established ?? groupSince;
      const since = last ?? (established > groupSince ? established : groupSince);
      // The comparison of dates is the quick one; months of different length decide only at the limit.
      const latest = since > limit ? due : addMonths(since, months);
      if (due <= latest) continue;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, last, due: latest, months },
        { help: { command: ['rup', 'forum', 'report', forum.id] } },
      );
    }
  },
});

function lastReport({ reports = [] }: Forum, due: CalendarDate): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const { date } of reports) if (date <= due && (last === undefined || date > last)) last = date;
  return last;
}
