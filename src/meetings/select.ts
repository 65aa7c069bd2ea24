import { addMonths, type CalendarDate, LAST_DATE } from '../organisation/date.ts';
import type { UnplannedMeeting } from './body-plan.ts';
import type { Schedule, ScheduledMeeting } from './schedule.ts';

/** Which part of a schedule is asked for. */
export interface PlanOptions {
  /** The first and the last day. */
  readonly from?: CalendarDate | undefined;
  readonly until?: CalendarDate | undefined;
  /** At most so many meetings; cancelled ones do not count. */
  readonly count?: number | undefined;
  /** The id of a body. */
  readonly body?: string | undefined;
  /** Whether cancelled meetings are shown. */
  readonly withCancelled?: boolean;
}

/** A part of a schedule, as views take it. */
export interface MeetingsView {
  readonly schedule: Schedule;
  readonly meetings: readonly ScheduledMeeting[];
  readonly unplanned: readonly UnplannedMeeting[];
}

/** How many meetings a plan shows where neither their number nor a last day is given. */
const DEFAULT_COUNT = 4;

/**
 * The plan ahead: without `from`, the meetings not yet held from the schedule's own day on; without `count` and
 * `until`, four of them. With `onlyProposed` those that are scheduled are left out, and do not count.
 */
export function planAhead(
  schedule: Schedule,
  options: PlanOptions,
  { onlyProposed }: { readonly onlyProposed?: boolean } = {},
): MeetingsView {
  const { from, until = LAST_DATE, body, withCancelled = false } = options;
  const count = options.count ?? (options.until === undefined ? DEFAULT_COUNT : Number.POSITIVE_INFINITY);
  const first = from ?? schedule.start.at;
  const isOf = (id: string) => body === undefined || id === body;
  const isShown = ({ state }: ScheduledMeeting) => {
    if (onlyProposed) return state === 'proposed';
    if (state === 'cancelled') return withCancelled;
    return from !== undefined || state !== 'held';
  };
  const found: ScheduledMeeting[] = [];
  let standing = 0;
  let last = until < schedule.end(body) ? until : schedule.end(body);
  for (const meeting of schedule) {
    if (meeting.date > last) break;
    if (meeting.date < first || !isOf(meeting.body.id) || !isShown(meeting)) continue;
    const isCounted = meeting.state !== 'cancelled';
    if (isCounted && standing === count) {
      // Where there are more than are asked for, nothing is shown after the last of these.
      last = found.findLast(({ state }) => state !== 'cancelled')?.date ?? '';
      break;
    }
    found.push(meeting);
    if (isCounted) standing++;
  }
  return {
    schedule,
    meetings: found.filter(({ date }) => date <= last),
    unplanned: schedule
      .unplanned(last)
      .filter(
        ({ body: { id }, to, problem }) =>
          isOf(id) && (to >= first || (from === undefined && problem.why === 'past')),
      ),
  };
}

/** The meetings of the file, past and to come, cancelled ones included. */
export function recorded(schedule: Schedule, options: Omit<PlanOptions, 'count'>): MeetingsView {
  const { from = '', until = LAST_DATE, body } = options;
  const meetings = schedule.recorded.filter(
    (meeting) =>
      (body === undefined || meeting.body.id === body) && from <= meeting.date && meeting.date <= until,
  );
  return { schedule, meetings, unplanned: [] };
}

/** How far ahead of a day meetings that are only proposed count, in months: by their ids, and on the pages. */
const MONTHS_NEAR = 24;

/** The last day to which they do. */
export const lastNear = (at: CalendarDate): CalendarDate => addMonths(at, MONTHS_NEAR);

/** The next meeting from the schedule's own day on: the first that is scheduled or proposed. */
export function nextMeeting(schedule: Schedule, body?: string): MeetingsView {
  const { meetings } = planAhead(schedule, { body, count: 1 });
  return { schedule, meetings, unplanned: [] };
}
