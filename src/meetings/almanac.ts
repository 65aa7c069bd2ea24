import { avoidedDay } from '../calendar/avoided-days.ts';
import { closedDay } from '../calendar/closed-days.ts';
import type { ClosedDay } from '../messages/meeting.ts';
import type { AvoidedDay } from '../messages/meetings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dateOf, weekdayOf } from '../organisation/days.ts';
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

/**
 * A slot's open days, the best first: not avoided, then on a weekday, then preferred, then nearest the target. What
 * speaks against a day is found out when the day is come to: nearly always one of the first will do.
 */
export class RankedDays {
  readonly #known: Candidate[] = [];
  readonly #rest: Iterator<Candidate>;
  /** Those whose week is not taken, once all are known. */
  #free: readonly Candidate[] | undefined;

  constructor(candidates: Iterator<Candidate>) {
    this.#rest = candidates;
  }

  /** The best that passes. */
  find(passes: (candidate: Candidate) => boolean): Candidate | undefined {
    const known = this.#known.find(passes);
    if (known || this.#free) return known;
    for (let next = this.#rest.next(); !next.done; next = this.#rest.next()) {
      this.#known.push(next.value);
      if (passes(next.value)) return next.value;
    }
    this.#free = this.#known;
    return undefined;
  }

  /** The best that passes in a week not taken. Weeks are only ever added to the taken ones: what is out stays out. */
  findFree(
    takenWeeks: ReadonlySet<DayNumber>,
    passes: (candidate: Candidate) => boolean,
  ): Candidate | undefined {
    const isFree = ({ monday }: Candidate) => !takenWeeks.has(monday);
    if (!this.#free) return this.find((candidate) => isFree(candidate) && passes(candidate));
    if (!this.#free.every(isFree)) this.#free = this.#free.filter(isFree);
    return this.#free.find(passes);
  }

  all(): readonly Candidate[] {
    this.find(() => false);
    return this.#known;
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
  readonly #ranked = new Map<Slot, Map<Weekdays, RankedDays>>();

  /** A slot's open days for a body that prefers some weekdays. */
  candidates(slot: Slot, weekdays: Weekdays): RankedDays {
    let ofSlot = this.#ranked.get(slot);
    if (!ofSlot) this.#ranked.set(slot, (ofSlot = new Map()));
    // Bodies without a wish of their own share the default, the very list.
    let ranked = ofSlot.get(weekdays);
    if (!ranked) ofSlot.set(weekdays, (ranked = new RankedDays(this.#rank(slot, weekdays))));
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

  /** The open days of a slot in their order: those that are avoided wait until the others have been. */
  *#rank(slot: Slot, weekdays: Weekdays): Generator<Candidate> {
    const avoided: Candidate[] = [];
    for (const candidate of byWish(slot, weekdays)) {
      const facts = this.facts(candidate.day);
      if (facts.closed) continue;
      if (facts.avoided) avoided.push({ ...candidate, isAvoided: true });
      else yield candidate;
    }
    yield* avoided;
  }
}

/**
 * The days of a slot but the weekends: those on a weekday that is wished for and in the preferred part first, and of
 * equals the nearest to the target, then the earlier.
 */
function* byWish(slot: Slot, weekdays: Weekdays): Generator<Candidate> {
  const numbers = new Set(weekdays.map((name) => NUMBERS[name]));
  for (const isWeekday of [true, false]) {
    for (const isPreferred of [true, false]) {
      for (const day of outwards(slot)) {
        const weekday = weekdayOf(day);
        if (weekday > 5 || numbers.has(weekday) !== isWeekday) continue;
        if (covers(slot.preferred, day) !== isPreferred) continue;
        yield { day, monday: day - weekday + 1, isAvoided: false, isWeekday, isPreferred };
      }
    }
  }
}

/** The days of a slot from the target to both sides. */
function* outwards({ days, target }: Slot): Generator<DayNumber> {
  const reach = Math.max(...days.flatMap(({ from, to }) => [target - from, to - target]));
  if (covers(days, target)) yield target;
  for (let distance = 1; distance <= reach; distance++) {
    if (covers(days, target - distance)) yield target - distance;
    if (covers(days, target + distance)) yield target + distance;
  }
}
