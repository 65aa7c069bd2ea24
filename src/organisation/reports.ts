import { addMonths, type CalendarDate } from './date.ts';
import type { Forum, Report } from './generated/types.ts';
import type { Organisation } from './organisation.ts';

/** Months between two reports of a forum, where the file does not set them (our own convention). */
const DEFAULT_MONTHS = 12;

/** The months in which a forum reports at least once. */
export function monthsBetweenReports({ file }: Organisation): number {
  return file.settings?.reportEveryMonths ?? DEFAULT_MONTHS;
}

/** A forum's latest report up to a day. */
export function lastReport({ reports = [] }: Forum, at: CalendarDate): Report | undefined {
  let last: Report | undefined;
  for (const report of reports) {
    if (report.date <= at && (last === undefined || report.date > last.date)) last = report;
  }
  return last;
}

/** The day from which the next report is waited for: the last one's, or the first on which there was one to give. */
export function awaitedSince(
  organisation: Organisation,
  forum: Forum,
  last: Report | undefined,
): CalendarDate {
  // Before the group there is nobody to report to.
  const groupSince = organisation.group.established;
  const established = forum.established ?? groupSince;
  return last?.date ?? (established > groupSince ? established : groupSince);
}

/** The last day on which a forum's next report is in time. */
export function reportDue(organisation: Organisation, forum: Forum, at: CalendarDate): CalendarDate {
  const since = awaitedSince(organisation, forum, lastReport(forum, at));
  return addMonths(since, monthsBetweenReports(organisation));
}
