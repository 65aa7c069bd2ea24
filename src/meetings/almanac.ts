import { avoidedDay } from '../calendar/avoided-days.ts';
import { closedDay } from '../calendar/closed-days.ts';
import { type DayNumber, dateOf, weekdayOf } from '../calendar/days.ts';
import type { ClosedDay } from '../messages/meeting.ts';
import type { AvoidedDay } from '../messages/meetings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Weekdays } from '../organisation/generated/types.ts';
import { covers, type Slot } from './slot.ts';

/** An open day of a slot, and which of the planner's wishes it fulfils, whatever other meetings there are. */
export interface Candidate {
  readonly day: DayNumber;
  /** The Monday of its week. */
  readonly monday: DayNumber;
  readonly isAvoided: boolean;
  readonly isWeekday: boolean;
  readonly isPreferred: boolean;
}

const NUMBERS = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5 };

/** A slot's open days, the best first: not avoided, then on a weekday, then preferred, then nearest the target. */
export class RankedDays {
  readonly all: readonly Candidate[];
  #free: readonly Candidate[];

  constructor(all: readonly Candidate[]) {
    this.all = all;
    this.#free = all;
  }

  /** Those whose week is not taken. Weeks are only ever added to the taken ones: what is out stays out. */
  free(takenWeeks: ReadonlySet<DayNumber>): readonly Candidate[] {
    if (this.#free.some(({ monday }) => takenWeeks.has(monday))) {
      this.#free = this.#free.filter(({ monday }) => !takenWeeks.has(monday));
    }
    return this.#free;
  }
}

/** What speaks against a day. */
export interface DayFacts {
  readonly closed: ClosedDay | undefined;
  readonly avoided: AvoidedDay | undefined;
}

/** The days, and the open ones of slots, best first, each worked out once: many bodies ask for the same ones. */
export class Almanac {
  readonly #dates = new Map<DayNumber, CalendarDate>();
  readonly #facts = new Map<DayNumber, DayFacts>();
  readonly #ranked = new Map<Slot, Map<string, RankedDays>>();

  /** A slot's open days for a body that prefers some weekdays. */
  candidates(slot: Slot, weekdays: Weekdays): RankedDays {
    const key = weekdays.join();
    const ofSlot = this.#ranked.get(slot) ?? new Map<string, RankedDays>();
    this.#ranked.set(slot, ofSlot);
    const ranked = ofSlot.get(key) ?? new RankedDays(this.#rank(slot, weekdays));
    ofSlot.set(key, ranked);
    return ranked;
  }

  /** A day as a date. */
  date(day: DayNumber): CalendarDate {
    let date = this.#dates.get(day);
    if (date === undefined) {
      date = dateOf(day);
      this.#dates.set(day, date);
    }
    return date;
  }

  /** Why a day is closed or avoided, if it is. */
  facts(day: DayNumber): DayFacts {
    let facts = this.#facts.get(day);
    if (!facts) {
      const date = this.date(day);
      facts = { closed: closedDay(date), avoided: avoidedDay(date) };
      this.#facts.set(day, facts);
    }
    return facts;
  }

  /** The days are walked from the target outwards, so that those of one rank come nearest first, then earliest. */
  #rank({ days, preferred, target }: Slot, weekdays: Weekdays): Candidate[] {
    const numbers = new Set(weekdays.map((name) => NUMBERS[name]));
    const ranks: Candidate[][] = Array.from({ length: 8 }, () => []);
    const take = (day: DayNumber): void => {
      const weekday = weekdayOf(day);
      // Of a day at the weekend nothing more needs to be known.
      if (weekday > 5 || !covers(days, day)) return;
      const { closed, avoided } = this.facts(day);
      if (closed) return;
      const isAvoided = avoided !== undefined;
      const [isWeekday, isPreferred] = [numbers.has(weekday), covers(preferred, day)];
      const rank = (isAvoided ? 4 : 0) + (isWeekday ? 0 : 2) + (isPreferred ? 0 : 1);
      ranks[rank]?.push({ day, monday: day - weekday + 1, isAvoided, isWeekday, isPreferred });
    };
    const reach = Math.max(...days.flatMap(({ from, to }) => [target - from, to - target]));
    take(target);
    for (let distance = 1; distance <= reach; distance++) {
      take(target - distance);
      take(target + distance);
    }
    return ranks.flat();
  }
}
