import type { DeadlineKind, MeetingState, SeasonWord } from '../facts/meeting.ts';
import type { DayReason, GivenUp, NoPlan, ThemeReason, UnplannedFact } from '../facts/meeting-reasons.ts';

/** A date taken apart. `weekday`: 1 is Monday. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
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
  | 'agenda'
  | 'minutes'
  | 'reasons'
  | 'alternatives';

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
  /** A calendar of the meetings of a body or a plan. */
  calendarName(of: string): string;
  /** What a cancelled event is called, by what it was called. */
  calendarCancelled(summary: string): string;
  /** Why a calendar cannot tell from the file's history how often its meetings have changed. */
  revisionsUnknown(reason: string): string;
  /** From when a meeting was moved, and why. */
  movedFrom(date: DateParts, time: string | undefined, reason: string | undefined): string;
  /** When something was decided, and on which case. */
  decided(date: DateParts, number: string | undefined): string;
  /** Why a meeting was cancelled. */
  cancelledBecause(reason: string): string;
  dayReason(reason: DayReason): string;
  gaveWay(wish: GivenUp): string;
  themeReason(area: string, reason: ThemeReason): string;
  /** Other days for a meeting, the best first. */
  alternatives(dates: readonly DateParts[]): string;
  unplanned(meeting: UnplannedFact): string;
  /** Why there is nothing to show. */
  noPlan(reason: NoPlan): string;
  readonly noMeetings: string;
}

/** The texts in a language. */
export async function meetingTexts(language: 'da' | 'en'): Promise<MeetingTexts> {
  if (language === 'da') return (await import('./da/meetings.ts')).meetings;
  return (await import('./en/meetings.ts')).meetings;
}
