import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { inForce } from '../organisation/in-force.ts';
import { byDate } from '../organisation/order.ts';
import { Organisation } from '../organisation/organisation.ts';
import type { Section } from '../organisation/valid-part.ts';
import type { PlanStart } from './planner.ts';
import { type Schedule, schedule } from './schedule.ts';

/** The sections that decide the schedule: with a breach in one, meetings would be missing or proposed twice. */
export const DECISIVE_SECTIONS: readonly Section[] = [
  'format',
  'plan',
  'organisations',
  'administrativeGroup',
  'statusMeeting',
  'forums',
  'meetings',
  'settings',
];

/**
 * A meeting of the file as it was on a day: what is dated later had not yet held, cancelled or moved it. The file
 * does not say when a meeting was scheduled, so it counts as scheduled from the first.
 */
export function entryOn(entry: Meeting, at: CalendarDate): Meeting {
  const { held, cancelled, moved = [] } = entry;
  const isLater = (event: { readonly date: CalendarDate } | undefined) =>
    event !== undefined && event.date > at;
  const undone = moved.filter(isLater).sort(byDate);
  if (undone.length === 0 && !isLater(held) && !isLater(cancelled)) return entry;
  const known = { ...entry };
  if (isLater(held)) delete known.held;
  if (isLater(cancelled)) delete known.cancelled;
  if (undone[0]) {
    known.date = undone[0].from;
    known.moved = moved.filter((move) => !isLater(move));
    // A move tells of the time only where it changed it.
    const time = undone.find((move) => move.time !== undefined)?.time;
    if (time !== undefined) known.time = time;
  }
  return known;
}

/** The schedule as it was on a day, under the charter of that day. What is proposed follows from the meetings as they were. */
export function scheduleOn(
  organisation: Organisation,
  at: CalendarDate,
  start: Omit<PlanStart, 'at'> = {},
): Schedule {
  const { written } = organisation;
  const meetings = written.meetings.map((entry) => entryOn(entry, at));
  const isSame = meetings.every((entry, index) => entry === written.meetings[index]);
  const isGoverned = inForce(written.file, at, written.ownCharters).charter === written.charter;
  const known =
    isSame && isGoverned
      ? written
      : new Organisation({ ...written.file, meetings }, undefined, written.ownCharters, at);
  return schedule(known.asOf(at), { ...start, at });
}
