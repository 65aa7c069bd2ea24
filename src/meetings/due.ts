import { type Season, type Seasons, seasonParts, seasonStart } from '../calendar/seasons.ts';
import { type Body, firstDay, isUndated, lastDay } from '../organisation/bodies.ts';
import { type CalendarDate, yearText } from '../organisation/date.ts';
import { type DayNumber, dayNumber } from '../organisation/days.ts';
import { earlierDay, laterDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Era } from './rhythm.ts';
import { bodySettings } from './settings.ts';
import { type Cut, type DaySpan, intersect, type Slot } from './slot.ts';

/**
 * The days on which a body's meetings are due: within the plan's period and the body's life, from the season of its
 * first meeting. Undefined where none are: a planned forum, or a body whose meetings are not planned.
 */
export function dueSpan(organisation: Organisation, body: Body, seasons: Seasons): DaySpan | undefined {
  const settings = bodySettings(body);
  if (!settings || settings.perYear === 0 || isUndated(body)) return undefined;
  const { from, to } = organisation.file.plan.period;
  const first = firstSeasonStart(organisation, body, seasons);
  const start = laterDay(laterDay(from, first), firstDay(body));
  const end = earlierDay(to, lastDay(body));
  return start <= end ? { from: dayNumber(start), to: dayNumber(end) } : undefined;
}

/** Those of them that are in the years of a rule. */
export function dueIn({ from, to }: Era, due: DaySpan | undefined): DaySpan | undefined {
  if (!due) return undefined;
  const [first, last] = [`${yearText(from)}-01-01`, `${yearText(to)}-12-31`].map(dayNumber) as [
    number,
    number,
  ];
  const span = { from: Math.max(due.from, first), to: Math.min(due.to, last) };
  return span.from <= span.to ? span : undefined;
}

/** The first day of the season in which a body first meets. */
export function firstSeasonStart(organisation: Organisation, body: Body, seasons: Seasons): CalendarDate {
  const groupFirst = organisation.group.meetings.first;
  // The yearly status meeting is due all through the year in which the group begins.
  return body.kind === 'statusMeeting'
    ? yearStart(groupFirst)
    : seasonStart(bodySettings(body)?.first ?? groupFirst, seasons);
}

const yearStart = (season: Season): CalendarDate => `${yearText(seasonParts(season).year)}-01-01`;

/** Cuts slots short. Bodies whose meetings begin or end on one day share the cut. */
export class Cuts {
  readonly #known = new Map<Slot, Map<string, Slot | undefined>>();

  /** What is left of a slot; undefined where nothing is. */
  of(slot: Slot, cut: Cut): Slot | undefined {
    if (slot.days.length > 0 && isWithin(slot, cut)) return slot;
    let known = this.#known.get(slot);
    if (!known) this.#known.set(slot, (known = new Map()));
    const key = `${cut.from} ${cut.to} ${cut.because}`;
    if (!known.has(key)) known.set(key, cutSlot(slot, cut));
    return known.get(key);
  }
}

/** Whether all days of a slot are within a cut. */
export const isWithin = ({ days }: Slot, cut: Cut) =>
  days.every(({ from, to }) => cut.from <= from && to <= cut.to);

function cutSlot(slot: Slot, cut: Cut): Slot | undefined {
  // A named day of the month that has passed is not made up for on another.
  if (slot.middle.of === 'month' && slot.target < cut.from && cut.because !== 'cancelled') return undefined;
  const within = intersect(slot.days, cut);
  // What takes a cancelled meeting's place may be later than its part of the season, but in the same season.
  const days = within.length === 0 && cut.because === 'cancelled' ? intersect([slot.season], cut) : within;
  if (days.length === 0) return undefined;
  return { ...slot, days, preferred: intersect(slot.preferred, cut), cut };
}

/** The slots that none of these days fills: each, in order, takes the free slot that it is in or nearest to. */
export function unfilled(slots: readonly Slot[], days: readonly DayNumber[]): readonly Slot[] {
  if (days.length === 0) return slots;
  const free = [...slots];
  for (const day of days) {
    const slot = nearestSlot(free, day);
    if (slot) free.splice(free.indexOf(slot), 1);
  }
  return free;
}

/** The slot that a day is in or nearest to. */
export function nearestSlot(slots: readonly Slot[], day: DayNumber): Slot | undefined {
  let nearest: { slot: Slot; distance: number } | undefined;
  for (const slot of slots) {
    const distance = Math.min(...slot.days.map(({ from, to }) => Math.max(from - day, day - to, 0)));
    if (!nearest || distance < nearest.distance) nearest = { slot, distance };
  }
  return nearest?.slot;
}
