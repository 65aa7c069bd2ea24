import { countFrom } from '../calendar/deadlines.ts';
import { type Seasons, seasonAt } from '../calendar/seasons.ts';
import type { DayReason, GivenUp, NoDay, PassedOver, TakenBy } from '../facts/meeting-reasons.ts';
import { type CalendarDate, LAST_DATE } from '../organisation/date.ts';
import { addDays, type DayNumber, dateOf, dayNumber, yearOf } from '../organisation/days.ts';
import { type Almanac, type Candidate, type RankedDays, targetOf, type Wishes } from './almanac.ts';
import type { Diary } from './diary.ts';
import { covers, endsOf, type Slot } from './slot.ts';

/** The days that others have taken. */
export interface BusyDays {
  /** What a time `HH:MM-HH:MM` of a day is taken by; undefined where it is free. */
  taken(date: CalendarDate, time: string): string | undefined;
}

/** Who a day is chosen for, and what it is chosen among. */
export interface Chooser {
  readonly body: string;
  readonly time: string;
  readonly weeksBetween: number;
  /** Days from the meeting to its notice, where there is to be one. */
  readonly notice: number | undefined;
  readonly wishes: Wishes;
  /** The first day for which the notice can be sent in time. */
  readonly inTimeFrom: DayNumber;
  /** The days of its meetings that were cancelled or moved. */
  readonly withdrawn: ReadonlySet<DayNumber>;
  readonly almanac: Almanac;
  readonly diary: Diary;
  readonly seasons: Seasons;
  readonly busy: BusyDays | undefined;
  nameOf(body: string): string;
}

/** A chosen day, and why it was this one. */
export interface ChosenDay extends DayReason {
  readonly day: DayNumber;
  /** The wishes that had to give way. */
  readonly gaveWay: readonly GivenUp[];
  /** Other days on which it could be while all other meetings stay where they are, the best first. */
  readonly alternatives: readonly CalendarDate[];
}

type Against = Extract<PassedOver, { why: TakenBy }>;

/**
 * What keeps an open day from being chosen: the body's meeting was cancelled on it or moved away from it, others have
 * taken it, somebody is at another meeting at that time, or another of the body's meetings is too near.
 */
export function against(day: DayNumber, chooser: Chooser): Against | undefined {
  const { body, time, weeksBetween, withdrawn, diary, busy } = chooser;
  if (withdrawn.has(day)) return { why: 'withdrawn' };
  const what = busy?.taken(dateOf(day), time);
  if (what !== undefined) return { why: 'busy', what };
  const clash = diary.clash({ body, day, time });
  if (clash) return { why: 'same-time', person: clash.person, body: chooser.nameOf(clash.body) };
  const other = nearestDay(diary.daysOf(body), day);
  if (other === undefined || Math.abs(other - day) >= weeksBetween * 7) return undefined;
  return { why: 'too-close', other: dateOf(other), weeks: weeksBetween };
}

/** Of some days in order, the nearest to a day; of two, the earlier. */
function nearestDay(days: readonly DayNumber[], day: DayNumber): DayNumber | undefined {
  // Years are planned one after the other: nearly always the last is the nearest.
  let nearest = days.at(-1);
  for (let at = days.length - 2; at >= 0 && nearest !== undefined && nearest > day; at--) {
    const other = days[at] as DayNumber;
    if (Math.abs(other - day) <= nearest - day) nearest = other;
    if (other <= day) break;
  }
  return nearest;
}

/**
 * Chooses a slot's day. Demands: it is in the slot and no later than `last`, it is open, and nothing is against it.
 * Among the days that meet them the first in this order: a week of its own, not avoided, time for the notice, a
 * preferred weekday, the preferred part of the season, the fewest meetings on that day, nearest the target, earliest.
 * A body that meets on a named day of each month keeps to it: it wishes for a day of its own, and not for a week, nor
 * for another day that leaves time for the notice.
 */
export function chooseDay(slot: Slot, last: DayNumber, chooser: Chooser): ChosenDay | undefined {
  const { almanac, diary, wishes } = chooser;
  const ranked = almanac.candidates(slot, wishes);
  const fits = ({ day }: Candidate) => day <= last && against(day, chooser) === undefined;
  const best = hasNamedDay(slot)
    ? ofOwnDay(ranked.all(), fits, diary)
    : (ofFreeWeek(ranked, fits, diary) ?? leastCrowded(ranked.all(), fits, diary));
  if (!best) return undefined;
  const target = targetOf(slot, wishes);
  const { day } = best;
  return {
    day,
    target: almanac.date(target),
    middle: target === slot.target ? slot.middle : { of: 'notice' },
    passedOver: day === target ? undefined : whyNot(slot, best, last, chooser),
    gaveWay: givenUp(slot, best, chooser),
    alternatives: [],
  };
}

const hasNamedDay = ({ middle }: Slot) => middle.of === 'month';

/** The best of the days on which no other meeting is, or of all. */
function ofOwnDay(
  ranked: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
  diary: Diary,
): Candidate | undefined {
  return (
    ranked.find((candidate) => diary.on(candidate.day).length === 0 && fits(candidate)) ?? ranked.find(fits)
  );
}

/** The best of the days whose week is not taken. */
function ofFreeWeek(
  ranked: RankedDays,
  fits: (candidate: Candidate) => boolean,
  diary: Diary,
): Candidate | undefined {
  const best = ranked.findFree(diary.weeks, fits);
  // A body that takes no week may still be there on that day.
  if (!best || diary.on(best.day).length === 0) return best;
  const isFree = ({ monday }: Candidate) => !diary.weeks.has(monday);
  return leastCrowded(ranked.all(), (candidate) => isFree(candidate) && fits(candidate), diary);
}

/** The best of some days, in their order: of those that fulfil the same wishes, one with the fewest meetings. */
function leastCrowded(
  ranked: readonly Candidate[],
  fits: (candidate: Candidate) => boolean,
  diary: Diary,
): Candidate | undefined {
  let best: Candidate | undefined;
  let least = 0;
  for (const candidate of ranked) {
    if (best && !isAlike(candidate, best)) break;
    const count = diary.on(candidate.day).length;
    if ((best && count >= least) || !fits(candidate)) continue;
    [best, least] = [candidate, count];
    if (count === 0) break;
  }
  return best;
}

const isAlike = (a: Candidate, b: Candidate) =>
  a.isAvoided === b.isAvoided &&
  a.isInTime === b.isInTime &&
  a.isWeekday === b.isWeekday &&
  a.isPreferred === b.isPreferred;

/** A slot's other days up to `last`, in the order in which they would be chosen beside what is booked. */
export function otherDays(slot: Slot, not: DayNumber, last: DayNumber, chooser: Chooser): DayNumber[] {
  const { almanac, diary, wishes } = chooser;
  const fits = ({ day }: Candidate) => day !== not && day <= last && against(day, chooser) === undefined;
  const rest = almanac.candidates(slot, wishes).all().filter(fits);
  const isNamed = hasNamedDay(slot);
  const crowd = ({ day }: Candidate) => diary.on(day).length;
  const isOwn = (each: Candidate) => (isNamed ? crowd(each) === 0 : !diary.weeks.has(each.monday));
  const inOrder = [...rest.filter(isOwn), ...rest.filter((each) => !isOwn(each))];
  if (isNamed) return inOrder.map(({ day }) => day);
  const groups: Candidate[][] = [];
  for (const candidate of inOrder) {
    const [first] = groups.at(-1) ?? [];
    if (first && isOwn(first) === isOwn(candidate) && isAlike(first, candidate)) {
      groups.at(-1)?.push(candidate);
    } else groups.push([candidate]);
  }
  return groups.flatMap((group) => group.sort((a, b) => crowd(a) - crowd(b)).map(({ day }) => day));
}

/** Why the target was not chosen: the first thing in which the chosen day is better. */
function whyNot(slot: Slot, best: Candidate, last: DayNumber, chooser: Chooser): PassedOver {
  const { almanac, diary, wishes } = chooser;
  const target = targetOf(slot, wishes);
  if (!covers(slot.days, target)) return whyOutside(slot, target, chooser);
  const closed = almanac.closed(target);
  if (closed) return { why: 'closed', day: closed };
  const obstacle = against(target, chooser);
  if (obstacle) return obstacle;
  if (target > last) return { why: 'leaves-no-room' };
  const wished = almanac.candidate(target, slot, wishes);
  const count = diary.on(target).length;
  if (hasNamedDay(slot) && count > 0 && diary.on(best.day).length === 0) return { why: 'crowded', count };
  const booked = diary.weeks.get(wished.monday);
  if (!hasNamedDay(slot) && booked && !diary.weeks.has(best.monday)) {
    return { why: 'week-taken', body: chooser.nameOf(booked.body), date: dateOf(booked.day) };
  }
  const avoided = almanac.avoided(target, wishes);
  if (avoided && !best.isAvoided) return { why: 'avoided', day: avoided };
  if (!wished.isWeekday && best.isWeekday) return { why: 'weekday' };
  if (!wished.isPreferred && best.isPreferred) return { why: 'not-preferred' };
  return { why: 'crowded', count };
}

function whyOutside({ year, days, cut }: Slot, target: DayNumber, { seasons }: Chooser): PassedOver {
  if (cut && target < cut.from) return { why: 'before', from: dateOf(cut.from), because: cut.because };
  if (cut && target > cut.to) return { why: 'after', to: dateOf(cut.to) };
  if (!seasonAt(dateOf(target), seasons)) return { why: 'outside-season' };
  if (yearOf(target) !== year) return { why: 'other-year' };
  const { from, to } = endsOf(days);
  return { why: 'outside', from: dateOf(from), to: dateOf(to) };
}

function givenUp(slot: Slot, best: Candidate, chooser: Chooser): GivenUp[] {
  const { almanac, diary, wishes } = chooser;
  const { day, monday } = best;
  const gaveWay: GivenUp[] = [];
  const booked = diary.weeks.get(monday);
  if (booked && !hasNamedDay(slot)) {
    gaveWay.push({ wish: 'own-week', body: chooser.nameOf(booked.body), date: dateOf(booked.day) });
  }
  const avoided = almanac.avoided(day, wishes);
  if (avoided) gaveWay.push({ wish: 'not-avoided', day: avoided });
  if (day < chooser.inTimeFrom) gaveWay.push({ wish: 'notice', notice: noticeOf(day, chooser) });
  if (!best.isWeekday) gaveWay.push({ wish: 'weekday' });
  if (!covers(slot.preferred, day)) gaveWay.push({ wish: 'preferred-part' });
  const count = diary.on(day).length;
  if (count > 0) gaveWay.push({ wish: 'own-day', count });
  return gaveWay;
}

const noticeOf = (day: DayNumber, { notice = 0 }: Chooser): CalendarDate =>
  countFrom(dateOf(day), notice).date;

/** Why none of a slot's days was chosen. */
export function whyNoDay(slot: Slot, chooser: Chooser): NoDay {
  const { almanac, wishes, weeksBetween, diary, body } = chooser;
  const found = new Set<TakenBy>();
  let widest = 0;
  for (const { day } of almanac.candidates(slot, wishes).all()) {
    const obstacle = against(day, chooser);
    if (!obstacle) continue;
    found.add(obstacle.why);
    if (obstacle.why !== 'too-close') continue;
    widest = Math.max(widest, Math.abs((nearestDay(diary.daysOf(body), day) ?? 0) - day));
  }
  if (found.size === 0) return { why: 'closed' };
  if (found.size > 1 || !found.has('too-close')) return { why: 'taken', by: [...found].sort() };
  return { why: 'too-close', weeks: weeksBetween, farthest: Math.floor(widest / 7) };
}

/** The first day whose notice can still be sent on a day or later. */
export function inTimeFrom(day: CalendarDate, notice: number | undefined): DayNumber {
  if (notice === undefined || notice >= 0) return Number.NEGATIVE_INFINITY;
  let first = addDays(day, -notice);
  // A notice due on a closed day is due earlier.
  while (countFrom(first, notice).date < day && first < LAST_DATE) first = addDays(first, 1);
  return dayNumber(first);
}
