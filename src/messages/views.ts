import type { ParticipantKind } from '../facts/forum.ts';
import type { Language } from './catalog.ts';

/** All that lists, sheets and the status say in one language. Loaded by the commands that show, and by no others. */
export interface ViewTexts {
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date(iso: string): string;
  /** A first and a last day; at least one is there. */
  days(from: string | undefined, to: string | undefined): string;
  readonly label: Readonly<Record<ViewLabel, string>>;
  readonly heading: Readonly<Record<ViewHeading, string>>;
  /** After an empty list: the command that comes next. */
  readonly next: Readonly<Record<'forums' | 'initiatives' | 'members', string>>;
  readonly none: Readonly<Record<ViewList, string>>;
  readonly forumState: Readonly<Record<'planned' | 'active' | 'dissolved', string>>;
  readonly initiativeState: Readonly<Record<'planned' | 'running' | 'ended', string>>;
  readonly as: Readonly<Record<'chair' | 'vice-chair' | 'secretary' | 'observer' | 'deputy', string>>;
  /** A deputy, and for whom. */
  deputyFor(name: string): string;
  /** What an organisation is. */
  readonly kind: Readonly<Record<ParticipantKind, string>>;
  readonly seatState: Readonly<Record<'held' | 'vacant' | 'unfilled' | 'coming' | 'former', string>>;
  readonly origin: Readonly<Record<'established' | 'continued', string>>;
  readonly relation: Readonly<Record<'develops' | 'participates' | 'follows', string>>;
  readonly progress: Readonly<Record<'on-track' | 'at-risk' | 'delayed' | 'completed' | 'stopped', string>>;
  /** Why an active forum is to be dissolved; `date` is its last day, where that is decided. */
  toBeDissolved(date: string | undefined): string;
  /** A need that has an end. */
  until(date: string): string;
  /** A report that is awaited, by its last day in time; or that is past it. */
  reportDue(date: string, isLate: boolean): string;
  /** A decision: its day, who made it and on which case, as far as that is known. */
  decided(date: string, by: string | undefined, number: string | undefined): string;
  readonly noReport: string;
  readonly yes: string;
  readonly no: string;
  readonly status: StatusTexts;
}

/** What only the status says. */
export interface StatusTexts {
  title(date: string): string;
  /** How many seats are held; where more are needed, how many. */
  seats(held: number, needed: number): string;
  /** That the plan is over, and since when. */
  readonly planEnded: (day: string) => string;
  readonly notStanding: string;
  readonly noVacancies: string;
  /** A vacancy that the composition does not demand is filled. */
  readonly optional: string;
  readonly noMeeting: string;
  readonly noForums: string;
  readonly noInitiatives: string;
  readonly noDeadlines: string;
  readonly noTheme: string;
  /** After the summary of the findings, where there are any. */
  readonly seeFindings: string;
}

export type ViewLabel =
  | 'id'
  | 'forum'
  | 'initiative'
  | 'body'
  | 'role'
  | 'as'
  | 'deputyFor'
  | 'state'
  | 'areas'
  | 'area'
  | 'initiatives'
  | 'forums'
  | 'established'
  | 'establishedBy'
  | 'dissolved'
  | 'reason'
  | 'decidedBy'
  | 'decision'
  | 'endDecision'
  | 'successor'
  | 'origin'
  | 'continues'
  | 'reportsTo'
  | 'task'
  | 'goal'
  | 'report'
  | 'lastReport'
  | 'reportDue'
  | 'isReportLate'
  | 'url'
  | 'case'
  | 'contact'
  | 'agenda'
  | 'note'
  | 'date'
  | 'days'
  | 'from'
  | 'to'
  | 'progress'
  | 'interdisciplinarity'
  | 'priority'
  | 'started'
  | 'ended'
  | 'followUp'
  | 'followUpDate'
  | 'wantsForum'
  | 'relation'
  | 'holder'
  | 'person'
  | 'personId'
  | 'title'
  | 'organisation'
  | 'organisationId'
  | 'bodyId'
  | 'areaId'
  | 'selectedBy'
  | 'office'
  | 'meeting'
  | 'topic'
  | 'deadline'
  | 'chairs'
  | 'perYear'
  | 'kind'
  | 'code'
  | 'partOf'
  | 'parts'
  | 'predecessors'
  | 'firstDay'
  | 'vacant'
  | 'unfilled';

export type ViewHeading =
  | 'members'
  | 'reports'
  | 'initiatives'
  | 'priorities'
  | 'followUps'
  | 'seats'
  | 'offices'
  | 'talks'
  | 'plan'
  | 'group'
  | 'nextMeeting'
  | 'deadlines'
  | 'ahead'
  | 'forums'
  | 'findings';

export type ViewList =
  | 'forums'
  | 'initiatives'
  | 'members'
  | 'reports'
  | 'needs'
  | 'forumMembers'
  | 'priorities'
  | 'followUps'
  | 'seats'
  | 'offices'
  | 'talks';

/** The texts in a language. */
export async function viewTexts(language: Language): Promise<ViewTexts> {
  return (language === 'da' ? await import('./da/views.ts') : await import('./en/views.ts')).views;
}
