import type { ClosedDay } from './meeting.ts';

/** A day on which a meeting had better not be held, though public bodies are open. */
export type AvoidedDay =
  | 'winter-break'
  | 'easter-week'
  | 'ascension-friday'
  | 'summer-break'
  | 'autumn-break'
  | 'election-week'
  | 'christmas';

/** What is to be done before and after a meeting. */
export type DeadlineKind =
  | 'themeReserved'
  | 'speakersAsked'
  | 'reportsRequested'
  | 'notice'
  | 'reportsIn'
  | 'agenda'
  | 'draftMinutes'
  | 'finalMinutes';

/** What the planner wishes of a day, the most important first; a later wish gives way to an earlier one. */
export const WISHES = ['own-week', 'not-avoided', 'weekday', 'preferred-part'] as const;

export type Wish = (typeof WISHES)[number];

/** How a meeting stands: proposed by the planner, or in the file as pinned, held or cancelled. */
export type MeetingState = 'proposed' | 'pinned' | 'held' | 'cancelled';

/** Why a day was passed over. */
export type PassedOver =
  | { readonly why: 'closed'; readonly day: ClosedDay }
  | { readonly why: 'avoided'; readonly day: AvoidedDay }
  | { readonly why: 'too-close' | 'week-taken' | 'weekday' | 'not-preferred' | 'outside' };

/** Why an area was chosen as a theme. `since` is the last meeting that had it; `initiative` is the urgent one. */
export type ThemeReason =
  | { readonly why: 'urgent'; readonly initiative: string }
  | { readonly why: 'never-treated' }
  | { readonly why: 'longest-untreated'; readonly since: string };

/** A date taken apart. `weekday`: 1 is Monday. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}
