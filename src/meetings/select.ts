import type { CalendarDate } from '../organisation/date.ts';
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
  const { from, until = '9999-12-31', body, withCancelled = false } = options;
  const count = options.count ?? (options.until === undefined ? DEFAULT_COUNT : Number.POSITIVE_INFINITY);
  const held = lastHeld(schedule);
  const isAsked = (id: string, date: CalendarDate) => {
    if ((body !== undefined && id !== body) || date > until) return false;
    return from === undefined ? date > (held.get(id) ?? '') : date >= from;
  };
  const asked = schedule.meetings.filter((meeting) => isAsked(meeting.body.id, meeting.date));
  const standing = asked.filter(({ state }) => state !== 'cancelled');
  const last = standing.length > count ? standing[count - 1]?.date : undefined;
  const isWithin = (date: CalendarDate) => last === undefined || date <= last;
  const shown = new Set(standing.slice(0, count));
  return {
    schedule,
    meetings: asked.filter(
      (meeting) =>
        shown.has(meeting) || (withCancelled && meeting.state === 'cancelled' && isWithin(meeting.date)),
    ),
    unplanned: schedule.unplanned.filter((slot) => isAsked(slot.body.id, slot.to) && isWithin(slot.from)),
  };
}

/** The meetings that stand in the file, past and to come, cancelled ones included. */
export function recorded(schedule: Schedule, options: Omit<PlanOptions, 'count'>): MeetingsView {
  const { from = '', until = '9999-12-31', body, withCancelled = true } = options;
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
  const next = schedule.meetings.find(
    ({ state, date, body: { id } }) =>
      (state === 'proposed' || state === 'pinned') && date >= from && (body === undefined || id === body),
  );
  return { schedule, meetings: next ? [next] : [], unplanned: [] };
}

/** The day of each body's last held meeting. */
function lastHeld(schedule: Schedule): ReadonlyMap<string, CalendarDate> {
  const last = new Map<string, CalendarDate>();
  // They are in the order of their dates.
  for (const { state, body, date } of schedule.meetings) if (state === 'held') last.set(body.id, date);
  return last;
}
