import { addMonths, type CalendarDate } from '../../../organisation/date.ts';
import { addDays } from '../../../organisation/days.ts';
import type { Organisation } from '../../../organisation/organisation.ts';

/** The days of which a brief tells, both included, and why it begins where it does. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly basis: 'given' | 'status-meeting' | 'year' | 'plan';
  /** The day of the status meeting after which it begins. */
  readonly statusMeeting: CalendarDate | undefined;
}

/**
 * The period up to a day: from the one given, else since the last status meeting before that day (R7), so that one
 * brief takes up where the last one ended; where none was held, the last year, or the plan's part of it.
 */
export function periodOf(
  organisation: Organisation,
  to: CalendarDate,
  since: CalendarDate | undefined,
): Period {
  if (since !== undefined) return { from: since, to, basis: 'given', statusMeeting: undefined };
  const last = lastStatusMeeting(organisation, to);
  if (last !== undefined) {
    return { from: addDays(last, 1), to, basis: 'status-meeting', statusMeeting: last };
  }
  const year = addDays(addMonths(to, -12), 1);
  const { from: first } = organisation.file.plan.period;
  const isInFirstYear = year < first && first <= to;
  return {
    from: isInFirstYear ? first : year,
    to,
    basis: isInFirstYear ? 'plan' : 'year',
    statusMeeting: undefined,
  };
}

/** Whether a day is there and lies in the period. */
export function isWithin({ from, to }: Period, day: CalendarDate | undefined): day is CalendarDate {
  return day !== undefined && from <= day && day <= to;
}

function lastStatusMeeting({ file, meetings }: Organisation, before: CalendarDate): CalendarDate | undefined {
  let last: CalendarDate | undefined;
  for (const { body, held, cancelled } of meetings) {
    if (body !== file.statusMeeting?.id || !held || cancelled || held.date >= before) continue;
    if (last === undefined || held.date > last) last = held.date;
  }
  return last;
}
