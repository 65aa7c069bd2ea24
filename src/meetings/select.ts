import { type CalendarDate, LAST_DATE } from '../organisation/date.ts';
import type { UnplannedMeeting } from './planner.ts';
import type { Schedule, ScheduledMeeting } from './schedule.ts';

/** Which part of a schedule is asked for. */
export interface PlanOptions {
  /** The first and the last day. */
  readonly from?: CalendarDate;
  readonly until?: CalendarDate;
  /** At most so many meetings; cancelled ones do not count. */
  readonly count?: number;
  /** The id of a body. */
  readonly body?: string;
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
 * The plan ahead: without `from`, each body's meetings after the last one it held; without `count` and `until`, four
 * of them. What is shown depends on the file and the options alone, not on today.
 */
export function planAhead(schedule: Schedule, options: PlanOptions): MeetingsView {
  const { from, until = LAST_DATE, body, withCancelled = false } = options;
  const count = options.count ?? (options.until === undefined ? DEFAULT_COUNT : Number.POSITIVE_INFINITY);
  const isAsked = (id: string, date: CalendarDate) => {
    if ((body !== undefined && id !== body) || date > until) return false;
    return from === undefined ? date > (schedule.lastHeld.get(id) ?? '') : date >= from;
  };
  const found: ScheduledMeeting[] = [];
  let standing = 0;
  let last = until;
  for (const meeting of schedule) {
    const { date, state } = meeting;
    if (date > last) break;
    if (!isAsked(meeting.body.id, date)) continue;
    if (state === 'cancelled' ? withCancelled : standing < count) found.push(meeting);
    if (state === 'cancelled') continue;
    standing++;
    // Where there are more than are asked for, nothing is shown after the last of these.
    if (standing > count) last = found.findLast(({ state }) => state !== 'cancelled')?.date ?? '';
  }
  const isWithin = (date: CalendarDate) => date <= last;
  return {
    schedule,
    meetings: found.filter(({ date }) => isWithin(date)),
    unplanned: schedule.unplanned.filter((slot) => isAsked(slot.body.id, slot.to) && isWithin(slot.from)),
  };
}

/** The meetings that stand in the file, past and to come, cancelled ones included. */
export function recorded(schedule: Schedule, options: Omit<PlanOptions, 'count'>): MeetingsView {
  const { from = '', until = LAST_DATE, body, withCancelled = true } = options;
  const meetings = schedule.meetings.filter(
    (meeting) =>
      meeting.state !== 'proposed' &&
      (body === undefined || meeting.body.id === body) &&
      from <= meeting.date &&
      meeting.date <= until &&
      (withCancelled || meeting.state !== 'cancelled'),
  );
  return { schedule, meetings, unplanned: [] };
}

/** The next meeting from a day on, pinned or proposed: the first that is neither held nor cancelled. */
export function nextMeeting(schedule: Schedule, from: CalendarDate, body?: string): MeetingsView {
  const isNext = ({ state, date, body: { id } }: ScheduledMeeting) =>
    (state === 'proposed' || state === 'pinned') && date >= from && (body === undefined || id === body);
  for (const meeting of schedule) {
    if (isNext(meeting)) return { schedule, meetings: [meeting], unplanned: [] };
  }
  return { schedule, meetings: [], unplanned: [] };
}
