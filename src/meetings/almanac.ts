import { avoidedDay } from '../calendar/avoided-days.ts';
import { closedDay } from '../calendar/closed-days.ts';
import { type DayNumber, dateOf, weekdayOf } from '../calendar/days.ts';
import type { Weekdays } from '../organisation/generated/types.ts';
import { covers, type Slot } from './slot.ts';

/** An open day of a slot, and which of the planner's wishes it fulfils, whatever other meetings there are. */
export interface Candidate {
  readonly day: DayNumber;
  readonly isAvoided: boolean;
  readonly isWeekday: boolean;
  readonly isPreferred: boolean;
}

const NUMBERS = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5 };

/** The open days of slots, best first, each worked out once: many bodies ask for the same ones. */
export class Almanac {
  readonly #open = new Map<DayNumber, { isAvoided: boolean } | undefined>();
  readonly #ranked = new Map<Slot, Map<string, readonly Candidate[]>>();

  /** A slot's open days, the best first: not avoided, then on a weekday, then preferred, then nearest the target. */
  candidates(slot: Slot, weekdays: Weekdays): readonly Candidate[] {
    const key = weekdays.join();
    const ofSlot = this.#ranked.get(slot) ?? new Map<string, readonly Candidate[]>();
    this.#ranked.set(slot, ofSlot);
    const ranked = ofSlot.get(key) ?? this.#rank(slot, weekdays);
    ofSlot.set(key, ranked);
    return ranked;
  }

  #rank(slot: Slot, weekdays: Weekdays): Candidate[] {
    const numbers = new Set(weekdays.map((name) => NUMBERS[name]));
    const candidates: Candidate[] = [];
    for (const { from, to } of slot.days) {
      for (let day = from; day <= to; day++) {
        const open = this.#openDay(day);
        if (!open) continue;
        const isWeekday = numbers.has(weekdayOf(day));
        candidates.push({ day, ...open, isWeekday, isPreferred: covers(slot.preferred, day) });
      }
    }
    return candidates.sort(
      (a, b) =>
        Number(a.isAvoided) - Number(b.isAvoided) ||
        Number(b.isWeekday) - Number(a.isWeekday) ||
        Number(b.isPreferred) - Number(a.isPreferred) ||
        Math.abs(a.day - slot.target) - Math.abs(b.day - slot.target) ||
        a.day - b.day,
    );
  }

  #openDay(day: DayNumber): { isAvoided: boolean } | undefined {
    if (!this.#open.has(day)) {
      const date = dateOf(day);
      this.#open.set(day, closedDay(date) ? undefined : { isAvoided: avoidedDay(date) !== undefined });
    }
    return this.#open.get(day);
  }
}
