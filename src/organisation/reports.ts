import { addMonths, type CalendarDate } from './date.ts';
import type { Forum, Report } from './generated/types.ts';
import { laterDay, latest } from './order.ts';
import { forumState, type Organisation } from './organisation.ts';

/** Months between two reports of a forum, where the file does not set them (our own convention). */
export const REPORT_MONTHS = 12;

/** The months in which a forum reports at least once. */
export function monthsBetweenReports({ file }: Organisation): number {
  return file.settings?.reportEveryMonths ?? REPORT_MONTHS;
}

/** A forum's latest report up to a day. */
export function lastReport({ reports }: Forum, at: CalendarDate): Report | undefined {
  return latest(reports, at);
}

/** The day from which the next report is waited for: the last one's, or the first on which there was one to give. */
export function awaitedSince(
  organisation: Organisation,
  forum: Forum,
  last: Report | undefined,
): CalendarDate {
  // Before the group there is nobody to report to.
  const groupSince = organisation.group.established;
  return laterDay(groupSince, last?.date ?? forum.established);
}

/**
 * The last day on which an active forum's next report is in time. Undefined where none falls due, as none does outside
 * the plan's period.
 */
export function reportDue(
  organisation: Organisation,
  forum: Forum,
  at: CalendarDate,
): CalendarDate | undefined {
  const { from, to } = organisation.file.plan.period;
  if (at < from || at > to || forumState(forum, at) !== 'active') return undefined;
  const since = awaitedSince(organisation, forum, lastReport(forum, at));
  const due = addMonths(since, monthsBetweenReports(organisation));
  return due <= to ? due : undefined;
}
