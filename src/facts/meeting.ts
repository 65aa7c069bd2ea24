/** Arguments of findings about meetings (R15–R18). */
export interface MeetingArgs {
  'meeting-before-body': { meeting: string; body: string; date: string; first: string };
  'meeting-after-body': { meeting: string; body: string; date: string; last: string };
  'meeting-on-closed-day': { meeting: string; date: string; day: ClosedDay };
  'meeting-time-reversed': { meeting: string; from: string; to: string };
  'meeting-held-and-cancelled': { meeting: string; held: string; cancelled: string };
  'meeting-held-in-future': { meeting: string; date: string };
  'meetings-same-day': { meeting: string; other: string; body: string; date: string };
  'meeting-unrecorded': { meeting: string; body: string; date: string };
}

/** A day on which Danish public bodies are closed: weekends, public holidays, and days closed by practice. */
export type ClosedDay =
  | 'saturday'
  | 'sunday'
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'constitution-day'
  | 'christmas-eve'
  | 'christmas-day'
  | 'second-christmas-day'
  | 'new-years-eve';

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

/** The state of a meeting: proposed by the planner, or in the file as scheduled, held or cancelled. */
export type MeetingState = 'proposed' | 'scheduled' | 'held' | 'cancelled';

/** A part of the year, as `seasonAt` names it. */
export type SeasonWord = 'spring' | 'autumn';
