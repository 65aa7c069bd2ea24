import type { OpenState } from '../facts/group.ts';
import type { ViewTexts } from './en/views.ts';

/** All that the report for the political level says in one language. Dates are `YYYY-MM-DD`. */
export interface BriefTexts {
  readonly kicker: string;
  title(plan: string): string;
  byline(group: string, at: string): string;
  /** Which days the brief tells of, and on what it is built. */
  period(period: BriefPeriod): string;
  readonly heading: Readonly<Record<BriefHeading, string>>;
  /** The heading of initiatives that are in none of the plan's areas. */
  readonly otherAreas: string;
  readonly column: Readonly<Record<BriefColumn, string>>;
  /** A number in figures. */
  amount(count: number): string;
  /** What the key numbers count. */
  figure(name: BriefFigure, count: number): string;
  readonly summary: BriefSummary;
  readonly matter: BriefMatterTexts;
  readonly progress: BriefProgressTexts;
  readonly forum: BriefForumTexts;
  /** After an organisation's name; `isComing`: the day is yet to come. */
  organisationEnds(ending: {
    readonly date: string;
    readonly isComing: boolean;
    readonly reason: string | undefined;
    readonly successors: readonly string[];
  }): string;
  readonly effort: BriefEffortTexts;
  readonly seat: BriefSeatTexts;
  readonly meeting: BriefMeetingTexts;
  /** A date as short as it is written, for tables. */
  date(iso: string): string;
  /** What stands where a table has nothing to tell. */
  readonly nothing: string;
}

export interface BriefPeriod {
  readonly from: string;
  readonly to: string;
  readonly basis: 'given' | 'status-meeting' | 'year' | 'plan';
  /** The day of the last status meeting: the brief for it ended on `from`. */
  readonly statusMeeting: string | undefined;
}

export type BriefHeading =
  | 'summary'
  | 'decisions'
  | 'concerns'
  | 'progress'
  | 'efforts'
  | 'candidates'
  | 'forums'
  | 'reports'
  | 'forumChanges'
  | 'organisations'
  | 'seats'
  | 'seatChanges'
  | 'meetings'
  | 'pastMeetings'
  | 'plannedMeetings';

export type BriefColumn =
  | 'initiative'
  | 'priority'
  | 'status'
  | 'inPeriod'
  | 'forum'
  | 'worksFor'
  | 'members'
  | 'lastReport'
  | 'progress'
  | 'interdisciplinarity'
  | 'goal'
  | 'municipality'
  | 'effort'
  | 'assessment'
  | 'area'
  | 'held'
  | 'vacant'
  | 'unfilled'
  | 'selectedBy'
  | 'date'
  | 'meeting'
  | 'themes'
  | 'speakers'
  | 'state';

export type BriefFigure = 'running' | 'ended' | 'forums' | 'reports' | 'seats' | 'decisions';

/** Paragraphs, each of a few sentences. */
export interface BriefSummary {
  initiatives(counts: InitiativeCounts): string;
  forums(counts: ForumCounts): string;
  seats(seats: SeatFacts): string;
  meetings(meetings: MeetingFacts): string;
  matters(counts: { readonly decisions: number; readonly concerns: number }): string;
}

export interface InitiativeCounts {
  readonly running: number;
  readonly ended: number;
  readonly endedInPeriod: number;
  readonly planned: number;
  /** How those running were last seen to go; `none` has no follow-up. */
  readonly status: Readonly<Record<BriefStatus | 'none', number>>;
}

export type BriefStatus = 'on-track' | 'at-risk' | 'delayed' | 'completed' | 'stopped';

export interface ForumCounts {
  readonly active: number;
  readonly planned: number;
  readonly established: number;
  readonly dissolved: number;
  readonly reports: number;
}

export interface SeatFacts {
  readonly name: string;
  readonly state: 'planned' | 'standing' | 'dissolved';
  readonly held: number;
  readonly needed: number;
  readonly vacant: number;
  readonly unfilled: number;
}

export interface MeetingFacts {
  /** The group's meetings held in the period. */
  readonly held: number;
  /** The group's next meeting. */
  readonly next: { readonly date: string; readonly isScheduled: boolean } | undefined;
}

/** Kinds of seat that nobody holds: alternative roles, in these areas. */
export interface OpenSeats {
  readonly roles: readonly string[];
  readonly count: number;
  readonly areas: readonly string[];
}

/** Each says on what it is about, which stands before it: some begin with a space or a punctuation mark. */
export interface BriefMatterTexts {
  /** After the name of the body that selects. */
  select(body: string, seats: readonly OpenSeats[], state: OpenState, isNeeded: boolean): string;
  /** After the name of the body whose seats nobody else selects for. */
  open(seats: readonly OpenSeats[], state: OpenState, isNeeded: boolean): string;
  /** After the forum's name. */
  dissolve(initiative: string, ended: string): string;
  /** After the forum's name. */
  establish(wantedBy: readonly string[]): string;
  /** After the initiative's name. */
  progress(status: 'at-risk' | 'delayed' | 'stopped', date: string, note: string | undefined): string;
  /** After the forum's name. */
  reportLate(due: string, last: string | undefined): string;
  /** After the initiative's name. */
  followUpLate(last: string | undefined): string;
  /** After the initiative's name. */
  readonly notPrioritised: string;
  /** The same of more than can be read one by one; a table of the brief tells of each. */
  readonly many: {
    forums(count: number): string;
    initiatives(count: number): string;
    /** After the number of forums; `due` is the first of the days. */
    reportsLate(due: string): string;
    /** After the number of initiatives. */
    readonly followUpsLate: string;
    readonly notPrioritised: string;
  };
  readonly efforts: string;
  /** After `efforts`. */
  notAssessed(
    efforts: readonly { readonly goal: string; readonly municipalities: readonly string[] }[],
  ): string;
  readonly deviation: string;
  /** After `deviation`. `phrases` are the source document's, in Danish. */
  deviates(message: string, phrases: readonly string[]): string;
  /** Errors in the file that break nothing the source document says. */
  faults(count: number): string;
}

export interface BriefProgressTexts {
  readonly noInitiatives: string;
  elsewhere(initiative: string, area: string): string;
  /** Below an initiative's name: since when it runs, or that it is over or has not begun. */
  state(
    state: 'planned' | 'running' | 'ended',
    started: string | undefined,
    ended: string | undefined,
  ): string;
  readonly status: Readonly<Record<BriefStatus, string>>;
  readonly noFollowUp: string;
  readonly started: string;
  readonly ended: string;
  prioritised(rank: number, before: number | undefined): string;
  followedUp(status: BriefStatus, before: BriefStatus | undefined): string;
  /** What happened on a day, and the notes on it. */
  change(date: string, texts: readonly string[], notes: readonly string[]): string;
  readonly unchanged: string;
}

export interface BriefForumTexts {
  readonly noForums: string;
  readonly noReports: string;
  silent(forums: readonly string[]): string;
  /** The same of more than a sentence holds; their names follow. */
  silentMany(count: number): string;
  readonly unchanged: string;
  readonly planned: string;
  members(held: number, vacant: number): string;
  reportDue(date: string, isLate: boolean): string;
  readonly noReport: string;
  /** The number of its case. */
  case(number: string): string;
  /** A sentence on the decision behind its beginning or end. */
  decided(decision: { date: string; by: string | undefined; number: string | undefined }): string;
  /** After the forum's name. */
  established(forum: {
    readonly date: string;
    readonly origin: 'established' | 'continued';
    readonly by: string | undefined;
    readonly task: string | undefined;
    readonly goal: string | undefined;
  }): string;
  /** After the forum's name. */
  dissolved(forum: {
    readonly date: string;
    readonly reason: string | undefined;
    readonly decidedBy: string | undefined;
    readonly successor: string | undefined;
  }): string;
}

export interface BriefEffortTexts {
  /** Where some are known, but none is of the period. */
  readonly none: string;
  readonly notAssessed: string;
  /** After the name of a goal at which several municipalities work. */
  candidate(municipalities: readonly string[]): string;
}

export interface BriefSeatTexts {
  established(date: string): string;
  /** In what capacity somebody sits in the group. */
  readonly as: ViewTexts['as'];
  deputyFor(name: string): string;
  /** The area of seats that are of none. */
  readonly across: string;
  holder(role: string, person: string | undefined, organisation: string | undefined): string;
  vacancy(roles: readonly string[], count: number, isNeeded: boolean): string;
  /** After the date. */
  change(change: {
    readonly kind: 'joined' | 'left';
    /** One of the two at least is there: a person, or an organisation that has the seat without naming one. */
    readonly person: string | undefined;
    readonly organisation: string | undefined;
    readonly role: string;
    readonly area: string | undefined;
    /** The forum; undefined where it is the group. */
    readonly forum: string | undefined;
  }): string;
  /** After the date. */
  office(kind: 'took-office' | 'left-office', person: string, office: string): string;
  /** The date before `change` and `office`. */
  day(date: string): string;
  readonly unchanged: string;
}

export interface BriefMeetingTexts {
  readonly noPast: string;
  readonly noPlanned: string;
  cancelled(date: string, reason: string): string;
  readonly unrecorded: string;
  /** Where the minutes are, or the agenda. */
  minutes(reference: string): string;
  agenda(reference: string): string;
  readonly state: Readonly<Record<'scheduled' | 'proposed', string>>;
}
