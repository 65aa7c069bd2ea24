import type { MiddleOf, PassedOver, Wish } from '../messages/meetings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, mondayOf } from '../organisation/days.ts';
import type { Almanac, Candidate } from './almanac.ts';
import type { BodySettings } from './settings.ts';
import { covers, type Slot } from './slot.ts';

/** What a day is chosen by, beside the slot. */
export interface Surroundings {
  readonly settings: BodySettings;
  /** The body's other meetings that already have their days: at least those that could be too near. */
  readonly others: readonly DayNumber[];
  /** The Mondays of the weeks in which any meeting lies. */
  readonly takenWeeks: ReadonlySet<DayNumber>;
}

/** A chosen day, and why it was this one. */
export interface ChosenDay {
  readonly day: DayNumber;
  /** The wishes that had to give way. */
  readonly gaveWay: readonly Wish[];
  /** The day to which it should be nearest, and why that was not itself chosen. */
  readonly target: CalendarDate;
  readonly middleOf: MiddleOf;
  readonly passedOver: PassedOver | undefined;
}

/**
 * No day fits. `closed`: none of the slot's days is open. `too-close`: each lies too near another meeting of the
 * body; `weeksThatFit` is the greatest distance in weeks that would leave one. `not-between`: the status meeting
 * finds no day of a season between the group's meetings.
 */
export type NoDay =
  | { readonly why: 'closed' | 'not-between' }
  | { readonly why: 'too-close'; readonly weeks: number; readonly weeksThatFit: number };

/**
 * Chooses a slot's day. Demands: it lies in the slot, is not closed, and at least `weeksBetween` weeks lie between
 * it and the body's other meetings. Among the days that meet them the first in this order: a week of its own, not
 * avoided, a preferred weekday, the preferred part of the season, nearest the target, earliest.
 */
export function chooseDay(slot: Slot, around: Surroundings, almanac: Almanac): ChosenDay | NoDay {
  if (slot.days.length === 0) return { why: 'not-between' };
  const candidates = almanac.candidates(slot, around.settings.weekdays);
  const distance = around.settings.weeksBetween * 7;
  const fits = ({ day }: Candidate) => distanceToOthers(day, around) >= distance;
  const alone = candidates.findFree(around.takenWeeks, fits);
  if (alone) return chosen(alone, slot, around, almanac, false);
  const best = candidates.find(fits);
  if (best) return chosen(best, slot, around, almanac, true);
  const all = candidates.all();
  if (all.length === 0) return { why: 'closed' };
  const widest = all.reduce((most, { day }) => Math.max(most, distanceToOthers(day, around)), 0);
  return { why: 'too-close', weeks: around.settings.weeksBetween, weeksThatFit: Math.floor(widest / 7) };
}

function distanceToOthers(day: DayNumber, { others }: Surroundings): number {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) least = Math.min(least, Math.abs(day - other));
  return least;
}

function chosen(
  candidate: Candidate,
  slot: Slot,
  around: Surroundings,
  almanac: Almanac,
  isWeekShared: boolean,
): ChosenDay {
  const gaveWay: Wish[] = [];
  if (isWeekShared) gaveWay.push('own-week');
  if (candidate.isAvoided) gaveWay.push('not-avoided');
  if (!candidate.isWeekday) gaveWay.push('weekday');
  if (!candidate.isPreferred) gaveWay.push('preferred-part');
  const { day } = candidate;
  const { target } = slot;
  const passedOver = day === target ? undefined : whyNot(target, slot, around, almanac);
  return { day, gaveWay, target: almanac.date(target), middleOf: slot.middleOf, passedOver };
}

/** Why the target itself was not chosen. */
function whyNot(target: DayNumber, slot: Slot, around: Surroundings, almanac: Almanac): PassedOver {
  const { closed, avoided } = almanac.facts(target);
  if (avoided) return { why: 'avoided', day: avoided };
  if (closed) return { why: 'closed', day: closed };
  if (!covers(slot.days, target)) return { why: 'outside' };
  if (distanceToOthers(target, around) < around.settings.weeksBetween * 7) return { why: 'too-close' };
  if (around.takenWeeks.has(mondayOf(target))) return { why: 'week-taken' };
  return { why: covers(slot.preferred, target) ? 'weekday' : 'not-preferred' };
}
