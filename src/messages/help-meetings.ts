import type { GroupHelp } from './help.ts';

/** What the help of `rup meetings` says, and what its changes ask. */
export interface MeetingsHelp
  extends GroupHelp<MeetingsCommandName, MeetingsArgument, MeetingsOption, MeetingsValue> {
  readonly questions: Readonly<Record<MeetingQuestion, string>>;
}

export type MeetingsCommandName =
  | 'meetings plan'
  | 'meetings list'
  | 'meetings next'
  | 'meetings wheel'
  | 'meetings agenda'
  | 'meetings move'
  | 'meetings cancel'
  | 'meetings held';

export type MeetingsOption =
  | 'from'
  | 'until'
  | 'count'
  | 'body'
  | 'deadlines'
  | 'explain'
  | 'format'
  | 'excel'
  | 'withDeadlines'
  | 'write'
  | 'alternatives'
  | 'busy'
  | 'year'
  | MeetingChangeOption;

/** Options of the commands that change a meeting. */
export type MeetingChangeOption =
  | 'dryRun'
  | 'json'
  | 'time'
  | 'avoidedDays'
  | 'avoidedWeeks'
  | 'avoidedReason'
  | 'avoidedBody'
  | 'avoidedRemove'
  | 'moveReason'
  | 'cancelReason'
  | 'heldDate'
  | 'minutes';

export type MeetingsArgument = 'meeting' | 'agendaOf' | 'newDate';

export type MeetingQuestion = 'meetingToMove' | 'newDate' | 'meetingToCancel' | 'meetingToRecord' | 'minutes';

export type MeetingsValue = 'date' | 'count' | 'id' | 'format' | 'time' | 'reference' | 'file' | 'year';
