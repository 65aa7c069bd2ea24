import type { ClosedDay, SeasonWord } from './meeting.ts';

// What the planner says of its choices, as facts: each follows from the numbers that chose the day. Dates are ISO.

/** What is avoided where the file does not say otherwise, as `settings.notAvoided` names it. */
export type UsuallyAvoided =
  | 'week-7'
  | 'week-8'
  | 'easter-week'
  | 'ascension-friday'
  | 'weeks-27-32'
  | 'week-42'
  | 'election-week'
  | 'christmas';

/** Why a meeting should preferably not be held on a day, though public bodies are open. */
export type AvoidedDay =
  | { readonly usual: UsuallyAvoided }
  /** One that the file names under `settings.avoid`. */
  | { readonly reason: string };

const ORDER = ['first', 'second', 'third', 'fourth', 'last'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The days of a month as the file names them, with their place (1–4, or 5 for the last) and weekday (1 is Monday). */
export const NAMED_DAYS: readonly (readonly [name: string, nth: number, weekday: number])[] = ORDER.flatMap(
  (order, nth) => WEEKDAYS.map((weekday, at) => [`${order}-${weekday}`, nth + 1, at + 1] as const),
);

/** What the day to which a meeting should be nearest is the middle of. */
export type Middle =
  /** The days of a season, or of one of the parts into which its meetings cut it; perhaps only those preferred. */
  | {
      readonly of: 'season';
      readonly season: SeasonWord;
      readonly isPreferred: boolean;
      readonly part: number;
      readonly parts: number;
      readonly from: string;
      readonly to: string;
    }
  /** Two meetings of the group. */
  | { readonly of: 'between'; readonly from: string; readonly to: string }
  /** Half a year after or before a meeting of the group, where the next one is not known. */
  | { readonly of: 'half-year'; readonly side: 'after' | 'before'; readonly meeting: string }
  /** Both seasons. */
  | { readonly of: 'year'; readonly from: string; readonly to: string }
  /** Nothing: it is the first day for which the notice can be sent in time. */
  | { readonly of: 'notice' }
  /** Nothing: it is a named day of the month. `nth`: 1–4, or 5 for the last; `weekday`: 1 is Monday. */
  | { readonly of: 'month'; readonly nth: number; readonly weekday: number };

/** Why the day to which a meeting should be nearest was not chosen: the first thing in which the chosen day is better. */
export type PassedOver =
  /** It is before the first, or after the last day on which the meeting can be. */
  | { readonly why: 'before'; readonly from: string; readonly because: 'due' | 'asked' | 'cancelled' }
  | { readonly why: 'after'; readonly to: string }
  | { readonly why: 'outside-season' | 'other-year' }
  /** The meeting can only be on other days of the season. */
  | { readonly why: 'outside'; readonly from: string; readonly to: string }
  /** The body's meeting was cancelled on that day, or moved away from it. */
  | { readonly why: 'withdrawn' }
  | { readonly why: 'closed'; readonly day: ClosedDay }
  | { readonly why: 'same-time'; readonly person: string; readonly body: string }
  | { readonly why: 'busy'; readonly what: string }
  | { readonly why: 'too-close'; readonly other: string; readonly weeks: number }
  /** A later meeting of the body could not keep its distance. */
  | { readonly why: 'leaves-no-room' }
  | { readonly why: 'week-taken'; readonly body: string; readonly date: string }
  | { readonly why: 'avoided'; readonly day: AvoidedDay }
  | { readonly why: 'weekday' | 'not-preferred' }
  /** More other meetings are on that day. */
  | { readonly why: 'crowded'; readonly count: number };

/** What a proposal's day was chosen by. */
export interface DayReason {
  /** The day to which it should be nearest. */
  readonly target: string;
  readonly middle: Middle;
  /** Undefined where the target itself was chosen. */
  readonly passedOver: PassedOver | undefined;
}

/**
 * A wish of the planner that the chosen day does not fulfil, the most important first; a later wish gives way to an
 * earlier one.
 */
export type GivenUp =
  | { readonly wish: 'own-week'; readonly body: string; readonly date: string }
  | { readonly wish: 'not-avoided'; readonly day: AvoidedDay }
  | { readonly wish: 'notice'; readonly notice: string }
  | { readonly wish: 'weekday' | 'preferred-part' }
  | { readonly wish: 'own-day'; readonly count: number };

/** A meeting that is due but for which no day fits. */
export interface UnplannedFact {
  readonly body: string;
  /** The first and the last day on which it could be. */
  readonly from: string;
  readonly to: string;
  readonly problem: NoDay;
}

/**
 * Why no day fits. `closed`: none of them is open. `too-close`: each open one is less than `weeks` from another meeting
 * of the body, the farthest one `farthest` whole weeks. `taken`: each open one has one of these things against it.
 * `cancelled`: the meeting was cancelled on a day after which its season has none. `past`: all of them are over.
 */
export type NoDay =
  | { readonly why: 'closed' }
  | { readonly why: 'too-close'; readonly weeks: number; readonly farthest: number }
  | { readonly why: 'taken'; readonly by: readonly TakenBy[] }
  | { readonly why: 'cancelled'; readonly date: string }
  | { readonly why: 'past' };

export type TakenBy = 'withdrawn' | 'same-time' | 'busy' | 'too-close';

/** Why an area was chosen as a theme. */
export type ThemeReason =
  | { readonly why: 'urgent'; readonly initiative: string }
  | { readonly why: 'never-treated' }
  /** `since`: the last meeting before this one that has it. */
  | { readonly why: 'longest-untreated'; readonly since: string }
  /** Each area that waits is on the agenda of a scheduled meeting that follows, this one of the last of them. */
  | { readonly why: 'all-scheduled' };

/** Why a plan is empty. */
export type NoPlan =
  | { readonly why: 'until-before-from'; readonly from: string; readonly until: string }
  | { readonly why: 'period-over'; readonly to: string }
  | { readonly why: 'period-later'; readonly from: string }
  | { readonly why: 'first-after-period'; readonly body: string; readonly first: string; readonly to: string }
  | { readonly why: 'not-yet'; readonly body: string; readonly first: string }
  | { readonly why: 'body-over'; readonly body: string; readonly to: string }
  | { readonly why: 'not-established' | 'not-planned'; readonly body: string }
  | { readonly why: 'none-due' };
