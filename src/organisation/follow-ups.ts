import { addMonths, type CalendarDate } from './date.ts';
import type { Initiative } from './generated/types.ts';
import { laterDay, latest } from './order.ts';
import { isRunning, type Organisation } from './organisation.ts';

/** How often a running initiative should be followed up where the file's settings do not say (our own convention). */
export const FOLLOW_UP_MONTHS = 12;

/** The months in which a running initiative is followed up at least once. */
export function monthsBetweenFollowUps({ file }: Organisation): number {
  return file.settings?.followUpEveryMonths ?? FOLLOW_UP_MONTHS;
}

/**
 * The last day on which a running initiative's next follow-up is in time. Undefined where none falls due, as none does
 * outside the plan's period.
 */
export function followUpDue(
  organisation: Organisation,
  initiative: Initiative,
  at: CalendarDate,
): CalendarDate | undefined {
  const { from, to } = organisation.file.plan.period;
  if (at < from || at > to || !isRunning(initiative, at)) return undefined;
  // The group can follow up from its own first day on.
  const { established } = organisation.group;
  const first = laterDay(established, initiative.started);
  const last = laterDay(first, latest(initiative.followUps, at)?.date);
  const due = addMonths(last, monthsBetweenFollowUps(organisation));
  return due <= to ? due : undefined;
}
