import { usuallyAvoided } from '../calendar/avoided-days.ts';
import type { AvoidedDay, UsuallyAvoided } from '../facts/meeting-reasons.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { isoWeek } from '../organisation/days.ts';
import type { Avoidance as Entry, Settings } from '../organisation/generated/types.ts';

/** Why days are avoided, by the calendar and the file's settings. */
export class Avoidance {
  readonly #off: ReadonlySet<UsuallyAvoided>;
  readonly #entries: readonly Entry[];

  constructor(settings: Settings | undefined) {
    this.#off = new Set(settings?.notAvoided);
    this.#entries = settings?.avoid ?? [];
  }

  /** Whether a body avoids days that others do not. */
  hasOwn(body: string): boolean {
    return this.#entries.some((entry) => entry.body === body);
  }

  /** Why a body should preferably not meet on a day; undefined where nothing speaks against it. */
  reason(date: CalendarDate, body: string): AvoidedDay | undefined {
    const own = this.#entries.find((entry) => (entry.body ?? body) === body && names(entry, date));
    if (own) return { reason: own.reason };
    const usual = usuallyAvoided(date, this.#off);
    return usual && { usual };
  }
}

const names = ({ dates, weeks }: Entry, date: CalendarDate) =>
  dates?.includes(date) || weeks?.includes(isoWeek(date).week);
