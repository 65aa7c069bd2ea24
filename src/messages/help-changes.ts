import type { ChangeOption } from './change-options.ts';
import type { FieldTexts } from './fields.ts';
import type { GroupHelp } from './help.ts';
import type { EntryCommandName } from './help-entries.ts';
import type { MeetingQuestion, MeetingsArgument } from './help-meetings.ts';
import type { OrganisationLifeQuestion } from './help-organisations.ts';
import type { PlanQuestion } from './help-plan.ts';
import type { SetUpQuestion } from './set-up.ts';

/** What the commands that change the file say: their help, what they ask, and the words around what they did. */
export interface ChangeHelp extends GroupHelp<ChangeCommandName, ChangeArgument, ChangeOption, ChangeValue> {
  readonly questions: Readonly<Record<Question, string>>;
  /** What the fields of entries are called. */
  readonly fields: FieldTexts;
  readonly says: ChangeSays;
}

/** What is said around choices. */
export interface PickerWords {
  /** Before what narrows them. */
  readonly search: string;
  readonly noMatch: string;
  /** Where one at least is wanted. */
  readonly pickOne: string;
  /** What was picked where nothing was. */
  readonly none: string;
  /** Which keys pick several. */
  readonly keys: string;
}

/** What is said around a change and around questions. */
export interface ChangeSays {
  /** After a diff. */
  readonly dryRun: string;
  /** While others change the file: who does, where that is known, and how many wait before us. */
  waiting(args: { pid: number | undefined; host: string; ahead: number }): string;
  readonly cancelled: string;
  /** After a change, in a terminal: the command that takes it back. */
  wayBack(command: string): string;
  /** Where a question has no possible answer in the file. */
  nothingToChoose(question: Question | undefined): string;
  /** After a question that may be left without an answer. */
  readonly optional: string;
  /** The choice of nothing. */
  readonly none: string;
  /** What a forum may be that is entered. */
  readonly established: string;
  readonly planned: string;
  readonly yes: string;
  readonly no: string;
  readonly required: string;
  /** The question for a field, by what the field is called. */
  fieldQuestion(field: string): string;
  /** What help says of a field that may be given several times. */
  repeatable(field: string): string;
  readonly badDate: string;
  readonly badYears: string;
  /** What is usual in a new file, which nobody has to write. */
  readonly setUp: Readonly<Record<'joint' | 'regionOffice' | 'jointOffice' | 'group', string>>;
  /** A day (`YYYY-MM-DD`) as the user would write it. */
  day(date: string): string;
  readonly picker: PickerWords;
  readonly badRank: string;
  /** The choice of a person who is not in the file. */
  readonly newPerson: string;
  /** The choice of an organisation that is not in the file. */
  readonly newOrganisation: string;
  /** The choice of a seat that is vacant. */
  readonly nobody: string;
  vacant(count: number): string;
  unfilled(count: number): string;
  /** How an initiative goes, by the file's word for it. */
  readonly statuses: Readonly<Record<string, string>>;
  /** Kinds of organisation and other choices, by the file's words for them. */
  readonly kinds: Readonly<Record<string, string>>;
}

export type ChangeCommandName =
  | 'forum create'
  | 'forum establish'
  | 'forum dissolve'
  | 'forum report'
  | 'forum release'
  | 'initiative start'
  | 'initiative end'
  | 'initiative prioritise'
  | 'initiative follow-up'
  | 'member appoint'
  | 'member leave'
  | 'effort add'
  | 'rename'
  | EntryCommandName
  | 'meetings plan'
  | 'meetings move'
  | 'meetings cancel'
  | 'meetings held';

export type ChangeArgument =
  | 'newForum'
  | 'newName'
  | 'forum'
  | 'initiative'
  | 'body'
  | 'person'
  | 'organisation'
  | 'area'
  | 'goal'
  | 'effort'
  | 'office'
  | 'formerGroup'
  | 'composedBody'
  | 'code'
  | 'entry'
  | 'newEntryId'
  | 'field'
  | 'value'
  | 'setting'
  | 'meetingBody'
  | 'meetingDay'
  | MeetingsArgument;

export type { ChangeOption };

export type ChangeValue =
  | 'id'
  | 'name'
  | 'text'
  | 'date'
  | 'need'
  | 'seat'
  | 'rank'
  | 'status'
  | 'origin'
  | 'kind'
  | 'code'
  | 'role'
  | 'capacity'
  | 'title'
  | 'time'
  | 'speaker'
  | 'address'
  | 'key'
  | 'field'
  | 'value'
  | 'reference'
  | 'season'
  | 'weekday'
  | 'deadline'
  | 'newId';

export type Question =
  | MeetingQuestion
  | OrganisationLifeQuestion
  | PlanQuestion
  | SetUpQuestion
  | 'entry'
  | 'field'
  | 'forumToDrop'
  | 'office'
  | 'officeHolder'
  | 'bodyComposed'
  | 'ruleToAccept'
  | 'acceptedUntil'
  | 'setting'
  | 'settingValue'
  | 'fieldToCorrect'
  | 'correctValue'
  | 'meetingBody'
  | 'meetingDay'
  | 'meetingToReopen'
  | 'forumName'
  | 'isEstablished'
  | 'established'
  | 'task'
  | 'goal'
  | 'initiatives'
  | 'forumToEstablish'
  | 'forumToDissolve'
  | 'reason'
  | 'lateReason'
  | 'forumThatReports'
  | 'progress'
  | 'interdisciplinarity'
  | 'forumToRelease'
  | 'initiativeToRelease'
  | 'initiativeToStart'
  | 'initiativeToEnd'
  | 'dissolveForums'
  | 'initiativeToPrioritise'
  | 'rank'
  | 'initiativeToFollowUp'
  | 'status'
  | 'bodyToJoin'
  | 'firstDay'
  | 'lastDay'
  | 'day'
  | 'write'
  | 'takeBack'
  | 'holderFrom'
  | 'seat'
  | 'seatRole'
  | 'holder'
  | 'organisationName'
  | 'organisationKind'
  | 'bodyToLeave'
  | 'leaver'
  | 'toWithdraw'
  | 'municipality'
  | 'effortGoal'
  | 'effort'
  | 'assessment'
  | 'entry'
  | 'newEntryId';
