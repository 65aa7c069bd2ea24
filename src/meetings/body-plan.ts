import type { NoDay } from '../facts/meeting-reasons.ts';
import type { Body } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dateOf, dayNumber, yearOf } from '../organisation/days.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import { against, type Chooser, type ChosenDay, chooseDay, otherDays, whyNoDay } from './choose-day.ts';
import type { Diary } from './diary.ts';
import { type Cuts, isWithin, nearestSlot, unfilled } from './due.ts';
import type { BodySettings } from './settings.ts';
import { type Cut, type DaySpan, endsOf, type Slot } from './slot.ts';

/** How far ahead the last day of a meeting is sought that leaves room for those after it, in years. */
const HORIZON = 8;

/** A meeting that is due but for which no day fits. */
export interface UnplannedMeeting {
  readonly body: { readonly id: string; readonly name: string };
  /** `YYYY-spring`, `YYYY-autumn`, `YYYY-MM` or `YYYY`; with a number after it where a season has several. */
  readonly slot: string;
  /** The first and the last day on which it could be. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly problem: NoDay;
}

const NONE: readonly never[] = [];

/** A slot's day, or why it has none. */
export type Decision = { readonly slot: Slot } & (
  | { readonly day: ChosenDay; readonly last: DayNumber }
  | { readonly unplanned: UnplannedMeeting }
);

/** A meeting in a row of such as are too near each other to be set one by one, and the earliest it can be. */
interface Link {
  readonly slot: Slot;
  readonly first: DayNumber;
}

/** All that the planning of a body's meetings takes. */
export interface BodyTask {
  readonly body: Body;
  readonly settings: BodySettings;
  /** The days on which its meetings are due. */
  readonly due: DaySpan;
  /** The first day that may be proposed. */
  readonly start: DayNumber;
  /** The day as of which is planned. */
  readonly today: DayNumber;
  readonly chooser: Chooser;
  readonly cuts: Cuts;
  /** The days of its meetings in the file that stand, in order. */
  readonly recorded: readonly DayNumber[];
  /** Its cancelled meetings. */
  readonly cancelled: readonly Meeting[];
  /** How many years ahead its slots are known; those of the status meeting follow from the group's meetings. */
  readonly foresight: number;
  slotsOf(year: number): readonly Slot[];
}

/**
 * The planning of one body's meetings, year by year and in the order of time. A meeting takes the best day that leaves
 * room for those that follow: no meeting goes without a day that it could have had if an earlier one had been earlier.
 */
export class BodyPlan {
  readonly #task: BodyTask;
  readonly #diary: Diary;
  /** The slots that are to get a day, as far as they have been looked for. */
  readonly #slots: Slot[] = [];
  readonly #whenDue: Cut;
  readonly #whenAsked: Cut;
  /** The meetings for which the season has no day left: because they were cancelled too late, or because it is over. */
  readonly #lost: Extract<Decision, { unplanned: unknown }>[] = [];
  #nextYear: number;
  #decided = 0;

  constructor(task: BodyTask) {
    this.#task = task;
    this.#diary = task.chooser.diary;
    this.#whenDue = { ...task.due, because: 'due' };
    this.#whenAsked = { from: Math.max(task.start, task.due.from), to: task.due.to, because: 'asked' };
    this.#nextYear = yearOf(Math.max(task.due.from, Math.min(task.start, task.due.to)));
  }

  /** Gives the meetings up to the end of a year their days. */
  decide(year: number, note: (decision: Decision) => void): void {
    const { chooser, settings } = this.#task;
    for (;;) {
      const slot = this.#slotAt(this.#decided, year);
      while ((this.#lost[0]?.slot.year ?? year + 1) <= year) note(this.#lost.shift() as Decision);
      if (!slot || slot.year > year) return;
      const decision = this.#decideSlot(slot, this.#decided);
      this.#decided++;
      if ('day' in decision) {
        this.#diary.book({ body: chooser.body, day: decision.day.day, time: settings.time });
      }
      note(decision);
    }
  }

  #decideSlot(slot: Slot, at: number): Decision {
    const { chooser } = this.#task;
    const last = this.#lastDay(slot, at);
    const day = last === undefined ? undefined : chooseDay(slot, last, chooser);
    if (day && last !== undefined) return { slot, day, last };
    return this.#without(slot, endsOf(slot.days), whyNoDay(slot, chooser));
  }

  #without(slot: Slot, { from, to }: DaySpan, problem: NoDay) {
    const { id, name } = this.#task.body.body;
    const span = { from: dateOf(from), to: dateOf(to) };
    return { slot, unplanned: { body: { id, name }, slot: slot.name, ...span, problem } };
  }

  /** Other days for a meeting that has been given its day, beside all that has been booked since. */
  otherDays({ slot, day: { day }, last }: Extract<Decision, { day: ChosenDay }>): DayNumber[] {
    const { chooser } = this.#task;
    return this.#diary.without(chooser.body, day, () => otherDays(slot, day, last, chooser));
  }

  /** The slot at a place in the order of time; undefined where there is none up to a year. */
  #slotAt(at: number, year: number): Slot | undefined {
    const lastYear = Math.min(year, yearOf(this.#task.due.to));
    while (this.#slots.length <= at && this.#nextYear <= lastYear) {
      this.#slots.push(...this.#openSlots(this.#nextYear));
      this.#nextYear++;
    }
    return this.#slots[at];
  }

  /** The slots of a year that no meeting of the file fills, cut to the days that may be proposed. */
  #openSlots(year: number): readonly Slot[] {
    const { due, start, cuts, recorded, cancelled, slotsOf } = this.#task;
    const isInYear = (day: DayNumber) => due.from <= day && yearOf(day) === year;
    const slots = this.#cut(slotsOf(year), this.#whenDue);
    const free = recorded.length === 0 ? slots : unfilled(slots, recorded.filter(isInYear));
    const replacing =
      cancelled.length === 0 ? NONE : cancelled.filter(({ date }) => isInYear(dayNumber(date)));
    if (replacing.length === 0) {
      this.#losePast(free, year);
      return start <= due.from ? free : this.#cut(free, this.#whenAsked);
    }
    const floors = new Map<Slot, DayNumber>();
    for (const { date, cancelled: { date: known = date } = {} } of replacing) {
      const slot = nearestSlot(slots, dayNumber(date));
      if (slot) floors.set(slot, Math.max(floors.get(slot) ?? 0, dayNumber(known) + 1));
    }
    const open = free.flatMap((slot) => {
      const floor = floors.get(slot) ?? start;
      const cut: Cut =
        floor > start
          ? { from: Math.max(floor, due.from), to: due.to, because: 'cancelled' }
          : this.#whenAsked;
      const left = cuts.of(slot, cut);
      const isLost = !left && floor > start && slot.season.to >= start;
      if (isLost)
        this.#lost.push(this.#without(slot, slot.season, { why: 'cancelled', date: dateOf(floor - 1) }));
      else if (!left) this.#losePast([slot], year);
      return left ?? [];
    });
    return open.sort((a, b) => endsOf(a.days).from - endsOf(b.days).from);
  }

  /**
   * Notes those of this year's slots that are over, of a body that is not. Of a day in each month that has passed there
   * is no more to say.
   */
  #losePast(slots: readonly Slot[], year: number): void {
    const { start, today, due } = this.#task;
    if (year !== yearOf(today) || yearOf(start) > year || due.to < start) return;
    for (const slot of slots) {
      const span = endsOf(slot.days);
      if (slot.middle.of !== 'month' && span.to < Math.min(start, today))
        this.#lost.push(this.#without(slot, span, { why: 'past' }));
    }
  }

  /** What a cut leaves of slots, which are in the order of time. */
  #cut(slots: readonly Slot[], cut: Cut): readonly Slot[] {
    const isWhole = slots.every((slot) => slot.days.length > 0 && isWithin(slot, cut));
    return isWhole ? slots : slots.flatMap((slot) => this.#task.cuts.of(slot, cut) ?? []);
  }

  /**
   * The last day for a slot that leaves room for the meetings after it; undefined where it has no day at all. Each
   * meeting that follows is first set as early as can be, which shows whether it can be at all; from the last of them
   * back, each then says how late the one before it may be. As many of them are looked at as make a difference.
   */
  #lastDay(slot: Slot, at: number): DayNumber | undefined {
    const distance = this.#task.settings.weeksBetween * 7;
    const { to } = endsOf(slot.days);
    const lastYear = slot.year + Math.min(HORIZON, this.#task.foresight);
    const chain: Link[] = [];
    let [end, last] = [to, to];
    for (let next = at + 1; ; next++) {
      const following = this.#slotAt(next, lastYear);
      if (!following || end + distance <= endsOf(following.days).from) return last;
      if (chain.length === 0) {
        const first = this.#earliest(slot, Number.NEGATIVE_INFINITY);
        if (first === undefined) return undefined;
        chain.push({ slot, first });
      }
      const before = chain.at(-1) as Link;
      const first = this.#earliest(following, before.first + distance);
      if (first === undefined) continue;
      chain.push({ slot: following, first });
      end = endsOf(following.days).to;
      last = Math.min(to, this.#back(chain, end, distance));
      if (last === Math.min(to, this.#back(chain, first, distance))) return last;
    }
  }

  /** The last day of the first of a chain, where the last one is no later than a day. */
  #back(chain: readonly Link[], day: DayNumber, distance: number): DayNumber {
    let last = day;
    for (let at = chain.length - 1; at > 0; at--) {
      last = this.#latest((chain[at] as Link).slot, last) - distance;
    }
    return last;
  }

  #earliest(slot: Slot, from: DayNumber): DayNumber | undefined {
    for (const span of inOrder(slot)) {
      for (let day = Math.max(span.from, from); day <= span.to; day++) if (this.#fits(day)) return day;
    }
    return undefined;
  }

  /** The latest day up to another; there is one, for the slot's earliest day is no later. */
  #latest(slot: Slot, to: DayNumber): DayNumber {
    for (const span of inOrder(slot).reverse()) {
      for (let day = Math.min(span.to, to); day >= span.from; day--) if (this.#fits(day)) return day;
    }
    return to;
  }

  #fits(day: DayNumber): boolean {
    const { chooser } = this.#task;
    return chooser.almanac.closed(day) === undefined && against(day, chooser) === undefined;
  }
}

const inOrder = ({ days }: Slot) => [...days].sort((a, b) => a.from - b.from);

/** The days of a body's meetings that were cancelled, or from which they were moved. */
export function withdrawnDays(meetings: readonly Meeting[]): Set<DayNumber> {
  const days = new Set<DayNumber>();
  for (const meeting of meetings) {
    for (const { from } of meeting.moved ?? []) days.add(dayNumber(from));
    if (meeting.cancelled) days.add(dayNumber(meetingDay(meeting)));
  }
  return days;
}
