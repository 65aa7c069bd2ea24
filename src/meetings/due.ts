import { type Season, type Seasons, seasonParts, seasonStart } from '../calendar/seasons.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dayNumber } from '../organisation/days.ts';
import { type Body, firstDay, lastDay, type Organisation } from '../organisation/organisation.ts';
import { bodySettings } from './settings.ts';
import { type DaySpan, intersect, type Slot } from './slot.ts';

/**
 * The days on which a body's meetings are due: within the plan's period and the body's life, from the season of its
 * first meeting. Undefined where none are: a planned forum, or a body whose meetings are not planned.
 */
export function dueSpan(organisation: Organisation, body: Body, seasons: Seasons): DaySpan | undefined {
  const settings = bodySettings(body);
  if (!settings || settings.perYear === 0) return undefined;
  if (body.kind === 'forum' && body.body.origin === 'established' && !body.body.established) return undefined;
  const { from, to } = organisation.file.plan.period;
  const groupFirst = organisation.group.meetings.first;
  // The yearly status meeting is due all through the year in which the group begins.
  const first =
    body.kind === 'statusMeeting'
      ? yearStart(groupFirst)
      : seasonStart(settings.first ?? groupFirst, seasons);
  const start = [from, first, firstDay(body) ?? ''].reduce((a, b) => (a > b ? a : b));
  const end = [to, lastDay(body) ?? to].reduce((a, b) => (a < b ? a : b));
  return start <= end ? { from: dayNumber(start), to: dayNumber(end) } : undefined;
}

const yearStart = (season: Season): CalendarDate =>
  `${String(seasonParts(season).year).padStart(4, '0')}-01-01`;

/** Cuts slots to the days on which meetings are due. Bodies whose meetings begin or end on one day share the cut. */
export class Cuts {
  readonly #known = new Map<Slot, Map<number, Slot | undefined>>();

  /** The slots without those of which nothing is left. */
  of(slots: readonly Slot[], due: DaySpan): readonly Slot[] {
    return slots.every((slot) => isWhole(slot, due))
      ? slots
      : slots.flatMap((slot) => this.#cut(slot, due) ?? []);
  }

  #cut(slot: Slot, due: DaySpan): Slot | undefined {
    if (isWhole(slot, due)) return slot;
    let known = this.#known.get(slot);
    if (!known) this.#known.set(slot, (known = new Map()));
    const key = due.from * DAYS + due.to;
    if (!known.has(key)) known.set(key, cutSlot(slot, due));
    return known.get(key);
  }
}

/** More than there are days in the calendar. */
const DAYS = 10_000_000;

const isWhole = ({ days }: Slot, due: DaySpan) =>
  days.every(({ from, to }) => due.from <= from && to <= due.to);

function cutSlot(slot: Slot, due: DaySpan): Slot | undefined {
  const days = intersect(slot.days, due);
  return days.length === 0 ? undefined : { ...slot, days, preferred: intersect(slot.preferred, due) };
}

/**
 * The slots that no meeting of the file fills. Each meeting of the year, by date, takes the free slot that it lies
 * in or nearest to; a meeting beyond the number takes none.
 */
export function unfilled(slots: readonly Slot[], days: readonly DayNumber[]): readonly Slot[] {
  if (days.length === 0) return slots;
  const free = [...slots];
  for (const day of days) {
    if (free.length === 0) break;
    const distances = free.map((slot) => distanceTo(slot, day));
    free.splice(distances.indexOf(Math.min(...distances)), 1);
  }
  return free;
}

function distanceTo({ days }: Slot, day: DayNumber): number {
  return Math.min(...days.map(({ from, to }) => Math.max(from - day, day - to, 0)));
}
