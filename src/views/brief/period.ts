import { countFrom } from '../../calendar/deadlines.ts';
import { deadlinesOf } from '../../meetings/settings.ts';
import { addMonths, type CalendarDate } from '../../organisation/date.ts';
import { addDays } from '../../organisation/days.ts';
import type { Meeting } from '../../organisation/generated/types.ts';
import { earlierDay, latest } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { planTimeOf } from '../../organisation/plan-time.ts';

/** The days of which a brief tells, both included, and why it begins where it does. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly basis: 'given' | 'status-meeting' | 'year' | 'plan';
  /** The day of the status meeting for whose brief it takes over. */
  readonly statusMeeting: CalendarDate | undefined;
}

/**
 * The period up to a day: from the one given, else since the last status meeting before that day (R7). The brief for
 * that meeting was sent with its agenda, and whatever came after it is told now: the day itself twice rather than not
 * at all. Where no status meeting was held, the last year, or the plan's part of it.
 */
export function periodOf(
  organisation: Organisation,
  to: CalendarDate,
  since: CalendarDate | undefined,
): Period {
  if (since !== undefined) return { from: since, to, basis: 'given', statusMeeting: undefined };
  // Where none is to be held any longer, the last one may be long ago.
  const isHeld = organisation.file.statusMeeting?.perYear !== 0;
  const last = isHeld ? lastStatusMeeting(organisation, to) : undefined;
  if (last) {
    const from = briefedOn(organisation, last);
    return { from, to, basis: 'status-meeting', statusMeeting: last.held?.date };
  }
  const year = addDays(addMonths(to, -12), 1);
  const { from: first } = planTimeOf(organisation);
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

/** The last status meeting that was held before a day. */
function lastStatusMeeting(organisation: Organisation, before: CalendarDate): Meeting | undefined {
  const held = organisation
    .meetingsOf(organisation.file.statusMeeting?.id ?? '')
    .flatMap((meeting) => (meeting.held && !meeting.cancelled ? [{ date: meeting.held.date, meeting }] : []));
  return latest(held, addDays(before, -1))?.meeting;
}

/**
 * The day on which a meeting's agenda was to be sent, and the brief with it; the meeting's own where it has no such
 * deadline. Where the meeting was moved after that, it was sent for the day that it had then.
 */
function briefedOn({ file, bodies }: Organisation, { body, date, held, moved = [] }: Meeting): CalendarDate {
  const known = bodies.get(body);
  const days = known && deadlinesOf(file.settings, known).get('agenda');
  const sentFor = (day: CalendarDate) => (days === undefined ? day : countFrom(day, days).date);
  const before = moved.filter((move) => sentFor(move.from) <= move.date).map(({ from }) => sentFor(from));
  return [...before, sentFor(date), held?.date ?? date].reduce(earlierDay);
}
