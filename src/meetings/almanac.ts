import { closedDay } from '../calendar/closed-days.ts';
import type { ClosedDay } from '../facts/meeting.ts';
import type { AvoidedDay } from '../facts/meeting-reasons.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dateOf, weekdayOf } from '../organisation/days.ts';
import type { Settings, Weekdays } from '../organisation/generated/types.ts';
import { Avoidance } from './avoidance.ts';
import { WEEKDAY_NAMES } from './named-day.ts';
import { covers, type Slot } from './slot.ts';

/** What a body wishes of days, whatever other meetings there are. Bodies that wish the same share one. */
export interface Wishes {
  readonly weekdays: ReadonlySet<number>;
  /** The first day for which the notice can still be sent in time. */
  readonly inTimeFrom: DayNumber;
  /** The body, where it avoids days that others do not. */
  readonly body: string;
}

/** An open day of a slot, and which of a body's wishes it fulfils. */
export interface Candidate {
  readonly day: DayNumber;
  /** The Monday of its week. */
  readonly monday: DayNumber;
  readonly isAvoided: boolean;
  readonly isInTime: boolean;
  readonly isWeekday: boolean;
  /** Where there is no time for the notice, that matters more: the later the better. */
  readonly isPreferred: boolean;
}

/**
 * A slot's open days, the best first: not avoided, then in time, then on a weekday, then preferred, then nearest the
 * target. They are found as they are needed: nearly always one of the first will do.
 */
export class RankedDays {
  readonly #known: Candidate[] = [];
  readonly #rest: Iterator<Candidate>;
  #isComplete = false;
  /** Those whose week is not taken, once all are known. */
  #free: readonly Candidate[] | undefined;

  constructor(candidates: Iterator<Candidate>) {
    this.#rest = candidates;
  }

  /** All of them, in their order. */
  all(): readonly Candidate[] {
    while (this.#next());
    return this.#known;
  }

  /** The best that passes, in a week not taken. Weeks are only ever added to the taken ones: what is out stays out. */
  findFree(
    takenWeeks: ReadonlyMap<DayNumber, unknown>,
    passes: (candidate: Candidate) => boolean,
  ): Candidate | undefined {
    const isFree = ({ monday }: Candidate) => !takenWeeks.has(monday);
    if (!this.#isComplete) {
      for (let at = 0; ; at++) {
        const candidate = this.#known[at] ?? this.#next();
        if (!candidate || (isFree(candidate) && passes(candidate))) return candidate;
      }
    }
    const free = this.#free ?? this.#known;
    this.#free = free.every(isFree) ? free : free.filter(isFree);
    return this.#free.find(passes);
  }

  #next(): Candidate | undefined {
    if (this.#isComplete) return undefined;
    const next = this.#rest.next();
    if (next.done) this.#isComplete = true;
    else this.#known.push(next.value);
    return next.done ? undefined : next.value;
  }
}

/** The days, and the open ones of slots, best first, each worked out once: many bodies ask for the same ones. */
export class Almanac {
  readonly #avoidance: Avoidance;
  readonly #dates = new Map<DayNumber, CalendarDate>();
  readonly #closed = new Map<DayNumber, ClosedDay | undefined>();
  /** Why days are avoided by every body. */
  readonly #avoided = new Map<DayNumber, AvoidedDay | undefined>();
  readonly #wishes = new Map<string, Wishes>();
  readonly #ranked = new Map<Slot, Map<Wishes, RankedDays>>();

  constructor(settings: Settings | undefined) {
    this.#avoidance = new Avoidance(settings);
  }

  /** What a body wishes. */
  wishes(body: string, weekdays: Weekdays, inTimeFrom: DayNumber): Wishes {
    const own = this.#avoidance.hasOwn(body) ? body : '';
    const key = `${weekdays.join()} ${inTimeFrom} ${own}`;
    let wishes = this.#wishes.get(key);
    if (!wishes) {
      const numbers = new Set(weekdays.map((name) => WEEKDAY_NAMES.indexOf(name) + 1));
      this.#wishes.set(key, (wishes = { weekdays: numbers, inTimeFrom, body: own }));
    }
    return wishes;
  }

  /** A slot's open days for who has these wishes. */
  candidates(slot: Slot, wishes: Wishes): RankedDays {
    let ofSlot = this.#ranked.get(slot);
    if (!ofSlot) this.#ranked.set(slot, (ofSlot = new Map()));
    let ranked = ofSlot.get(wishes);
    if (!ranked) ofSlot.set(wishes, (ranked = new RankedDays(this.#rank(slot, wishes))));
    return ranked;
  }

  /** A day as a date. */
  date(day: DayNumber): CalendarDate {
    let date = this.#dates.get(day);
    if (date === undefined) this.#dates.set(day, (date = dateOf(day)));
    return date;
  }

  /** Why a day is closed, if it is. */
  closed(day: DayNumber): ClosedDay | undefined {
    if (!this.#closed.has(day)) this.#closed.set(day, closedDay(this.date(day)));
    return this.#closed.get(day);
  }

  /** Why who has these wishes avoids a day, if they do. */
  avoided(day: DayNumber, { body }: Wishes): AvoidedDay | undefined {
    if (body !== '') return this.#avoidance.reason(this.date(day), body);
    if (!this.#avoided.has(day)) this.#avoided.set(day, this.#avoidance.reason(this.date(day), body));
    return this.#avoided.get(day);
  }

  /** Which of the wishes a day fulfils, whether it is open or not. */
  candidate(day: DayNumber, slot: Slot, wishes: Wishes): Candidate {
    const weekday = weekdayOf(day);
    return {
      day,
      monday: day - weekday + 1,
      isAvoided: this.avoided(day, wishes) !== undefined,
      isInTime: day >= wishes.inTimeFrom,
      isWeekday: wishes.weekdays.has(weekday),
      isPreferred: isPreferred(day, slot, wishes),
    };
  }

  /** The open days of a slot in their order: those that are avoided or too soon wait until the others have been. */
  *#rank(slot: Slot, wishes: Wishes): Generator<Candidate> {
    const tooSoon: Candidate[] = [];
    const avoided: Candidate[] = [];
    const both: Candidate[] = [];
    for (const day of byWish(slot, wishes)) {
      if (this.closed(day)) continue;
      const candidate = this.candidate(day, slot, wishes);
      const { isAvoided, isInTime } = candidate;
      if (isAvoided) (isInTime ? avoided : both).push(candidate);
      else if (isInTime) yield candidate;
      else tooSoon.push(candidate);
    }
    yield* tooSoon;
    yield* avoided;
    yield* both;
  }
}

/**
 * The days of a slot but the weekends: those on a weekday that is wished for and in the preferred part first, and of
 * equals the nearest to the target, then the earlier.
 */
function* byWish(slot: Slot, wishes: Wishes): Generator<DayNumber> {
  const { weekdays } = wishes;
  for (const isWeekday of [true, false]) {
    for (const isWished of [true, false]) {
      for (const day of outwards(slot, targetOf(slot, wishes))) {
        const weekday = weekdayOf(day);
        if (weekday > 5 || weekdays.has(weekday) !== isWeekday) continue;
        if (isPreferred(day, slot, wishes) === isWished) yield day;
      }
    }
  }
}

const isPreferred = (day: DayNumber, { preferred }: Slot, { inTimeFrom }: Wishes) =>
  day >= inTimeFrom && covers(preferred, day);

/** The day to which a meeting should be nearest: the slot's target, or where that is too soon, the first in time. */
export const targetOf = ({ target }: Slot, { inTimeFrom }: Wishes): DayNumber => Math.max(target, inTimeFrom);

/** The days of a slot from the target to both sides. */
function* outwards({ days }: Slot, target: DayNumber): Generator<DayNumber> {
  const reach = Math.max(...days.flatMap(({ from, to }) => [target - from, to - target]));
  if (covers(days, target)) yield target;
  for (let distance = 1; distance <= reach; distance++) {
    if (covers(days, target - distance)) yield target - distance;
    if (covers(days, target + distance)) yield target + distance;
  }
}
