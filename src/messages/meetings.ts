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
const WISHES = ['own-week', 'not-avoided', 'weekday', 'preferred-part'] as const;

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

/** A part of the year, as `seasonAt` names it. */
export type SeasonWord = 'spring' | 'autumn';

/** What a target is the middle of: the preferred part of a season, the time between two meetings, or the year. */
export type MiddleOf = 'season' | 'between' | 'year';

/** What a proposal's day was chosen by. */
export interface DayReasonArgs {
  /** The day to which it should be nearest. */
  readonly target: DateParts;
  readonly middleOf: MiddleOf;
  /** Why the target was not itself chosen; undefined where it was. */
  readonly passedOver: PassedOver | undefined;
}

/** A meeting that is due but for which no day fits. */
export interface UnplannedArgs {
  readonly body: string;
  readonly from: DateParts;
  readonly to: DateParts;
  readonly problem:
    | { readonly why: 'closed' | 'not-between' }
    | { readonly why: 'too-close'; readonly weeks: number; readonly weeksThatFit: number };
}

/** The columns of the tables. */
export type MeetingColumn =
  | 'id'
  | 'date'
  | 'weekday'
  | 'week'
  | 'start'
  | 'end'
  | 'meeting'
  | 'themes'
  | 'place'
  | 'season'
  | 'speakers'
  | 'state'
  | 'reasons';

/** All that is said of meetings in one language. Loaded by the commands that show meetings, and by no others. */
export interface MeetingTexts {
  /** BCP 47. */
  readonly language: 'da' | 'en';
  readonly weekdays: readonly string[];
  /** As an official writes it: `torsdag den 10. oktober 2013`. */
  date(date: DateParts): string;
  /** Two times `HH:MM`: `kl. 09.00–12.00`. */
  time(from: string, to: string): string;
  week(week: number): string;
  readonly season: Record<SeasonWord, string>;
  readonly state: Record<MeetingState, string>;
  readonly deadline: Record<DeadlineKind, string>;
  readonly column: Record<MeetingColumn, string>;
  /** A deadline in a calendar: its name, the body, and the meeting's date. */
  calendarDeadline(deadline: string, body: string, meeting: DateParts): string;
  /** Why a meeting was cancelled. */
  cancelledBecause(reason: string): string;
  dayReason(reason: DayReasonArgs): string;
  readonly gaveWay: Record<Wish, string>;
  themeReason(area: string, reason: ThemeReasonArgs): string;
  unplanned(meeting: UnplannedArgs): string;
  readonly noMeetings: string;
}

/** `ThemeReason` with the date taken apart. */
export type ThemeReasonArgs =
  | Exclude<ThemeReason, { why: 'longest-untreated' }>
  | { readonly why: 'longest-untreated'; readonly since: DateParts };

/** The texts in a language. */
export async function meetingTexts(language: 'da' | 'en'): Promise<MeetingTexts> {
  if (language === 'da') return (await import('./da/meetings.ts')).meetings;
  return (await import('./en/meetings.ts')).meetings;
}
