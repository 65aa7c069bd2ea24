import type { EntityKind, Named } from './reference.ts';

/** A value of the file as a reader is to see it: what an id names by its name, a date as people write it. */
export type Shown =
  | { readonly date: string }
  | Named
  | { readonly number: number }
  /** A word of the format, such as `develops`. */
  | { readonly word: string }
  | { readonly text: string }
  /** `09:00-12:00` */
  | { readonly time: string }
  | { readonly season: string; readonly year: string };

/** Something that changed, as a sentence names it: by its name, or by what else it is known by. */
export interface Subject {
  readonly kind: SubjectKind;
  /** A name, a code, or a path for what has neither; the owner's where the thing has no name; '' of a vacant seat. */
  readonly name: string;
  readonly id?: string | undefined;
  readonly date?: string | undefined;
  readonly role?: string | undefined;
  readonly area?: Named | undefined;
}

export type SubjectKind = EntityKind | UnnamedKind | 'file' | 'plan';

/** Entries without an id of their own, each known by what it says. */
export type UnnamedKind =
  | 'member'
  | 'holder'
  | 'seatRule'
  | 'need'
  | 'report'
  | 'priority'
  | 'followUp'
  | 'move'
  | 'speaker'
  | 'acceptedFinding'
  | 'correction'
  | 'charter'
  | 'avoidance'
  | 'earlier'
  | 'other';

/** A seat, and who sits in it; nobody while it is vacant. */
interface SeatArgs {
  readonly holder: Named | undefined;
  readonly role: string;
  readonly area: Named | undefined;
}

/** What is said of a value: its place, and what it was and is; nothing where it was not, or is not. */
export interface LabelledArgs {
  readonly label: string;
  readonly path: string;
  readonly before: readonly Shown[];
  readonly after: readonly Shown[];
}

/** A value with its place: what it is called where there is a word for it, and its path for where there is none. */
interface ValueArgs {
  /** Undefined where it is the group's own. */
  readonly subject: Subject | undefined;
  /** The kind of thing and the keys from it to the value: `forum.meetings.weekdays`. */
  readonly label: string;
  /** `forums[klimaforum].meetings.weekdays` */
  readonly path: string;
}

/**
 * What may have happened between two states of a file, by code. Dates are `YYYY-MM-DD`, the last day where something
 * ends; `before` is the date that it had.
 */
export interface FactArgs {
  'file-created': Record<string, never>;
  'file-removed': Record<string, never>;
  'entry-added': { subject: Subject };
  'entry-removed': { subject: Subject };
  renamed: { kind: SubjectKind; from: string; to: string };
  'id-changed': { subject: Subject; from: string; to: string };
  /** `from`, `to`: the ids. */
  anonymised: { subject: Subject; date: string; from: string; to: string };
  'forum-planned': { forum: Named };
  'forum-established': { forum: Named; date: string; by: Named | undefined };
  'forum-continued': { forum: Named };
  'body-dissolved': { body: Named; date: string };
  'body-revived': { body: Named; date: string };
  /** `organisations`: those that end, the day before `date`; `into`: the one that carries them on from then on. */
  'organisations-merged': { organisations: readonly Named[]; into: Named; date: string };
  /** `from`: the first day of the plan that replaces the one before. */
  'plan-succeeded': { plan: string; before: string; from: string; to: string };
  appointed: SeatArgs & { from: string | undefined };
  'seat-vacant': Omit<SeatArgs, 'holder'> & { from: string | undefined };
  'seat-filled': SeatArgs & { from: string | undefined };
  'term-ended': SeatArgs & { to: string; before: string | undefined };
  'office-taken': { person: Named; office: Named; from: string | undefined };
  'office-left': { person: Named; office: Named; to: string; before: string | undefined };
  'need-added': { forum: Named; initiative: Named; relations: readonly string[] };
  'need-ended': { forum: Named; initiative: Named; until: string; before: string | undefined };
  'report-given': { forum: Named; date: string };
  'initiative-started': { initiative: Named; date: string };
  'initiative-ended': { initiative: Named; date: string };
  prioritised: { initiative: Named; date: string; rank: number };
  'followed-up': { initiative: Named; date: string; status: string };
  'meeting-added': { date: string; time: string | undefined };
  'meeting-moved': { from: string; to: string };
  'meeting-time-changed': { date: string; time: string | undefined };
  'meeting-cancelled': { date: string; reason: string; decided: string };
  /** `planned`: the day for which it was fixed. */
  'meeting-held': { date: string; planned: string };
  'minutes-entered': { date: string; minutes: string };
  'effort-added': { municipality: Named; goal: Named; effort: string };
  'effort-assessed': { municipality: Named; goal: Named; assessment: string };
  'finding-accepted': { code: string; entry: Named | undefined; until: string; reason: string };
  /** `entry`: whose history it is. */
  corrected: { entry: Named; date: string; reason: string };
  /** It has another value from a day on, and the file tells the one that it had. */
  'value-dated': ValueArgs & { before: readonly Shown[]; after: readonly Shown[]; from: string };
  /** What it was until a day; nothing where that has parts of its own. */
  'value-was': ValueArgs & { value: readonly Shown[]; until: string };
  'value-set': ValueArgs & { value: readonly Shown[] };
  'value-changed': ValueArgs & { before: readonly Shown[]; after: readonly Shown[] };
  'value-removed': ValueArgs & { value: readonly Shown[] };
  'list-changed': ValueArgs & { added: readonly Shown[]; removed: readonly Shown[] };
}

export type FactCode = keyof FactArgs;

/** What facts are told under, where they are not a body's. */
export type GroupName = 'plan' | 'efforts' | 'people' | 'file';
