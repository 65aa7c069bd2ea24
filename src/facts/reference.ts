import type { CharterArgs } from './charter.ts';
import type { EarlierField, EarlierPlanField } from './earlier.ts';
import type { InputArgs } from './input.ts';

/** How an organisation can be tied to something of the file. */
export type TieKind =
  | 'part'
  | 'employer'
  | 'office'
  | 'seat'
  | 'deputy'
  | 'selector'
  | 'composition'
  | 'establisher'
  | 'decider'
  | 'effort'
  | 'speaker';

/** Arguments of findings about ids, references, dates in order, and accepted findings. */
export interface ReferenceArgs {
  /** `id`: by which the file names a charter. */
  'charter-unknown': { id: string };
  /** `fault`: why the file was not read, or the first thing that is wrong in it; `more`: how many others there are. */
  'charter-faulty': { file: string; fault: UnreadFile | FaultInFile; more: number };
  /** `first`: what the id already names. */
  'id-duplicate': { id: string; first: EntityKind };
  /** `expected`: the kinds of thing that may stand there. */
  'reference-unknown': { id: string; expected: readonly EntityKind[] };
  'reference-wrong-kind': { id: string; expected: readonly EntityKind[]; actual: EntityKind };
  /** `through`: the one through which it comes back to `name`; empty where it leads straight to itself. */
  'reference-circle': { relation: 'partOf' | 'reportsTo' | 'successor'; name: string; through: string };
  /** `name`: what the organisation is tied to; `date`: the day outside its life, none where the tie goes on after it. */
  'organisation-outside-life': {
    organisation: string;
    tie: TieKind;
    name: string;
    fault: 'before' | 'after';
    date: string | undefined;
    limit: string;
  };
  'end-before-start': { start: string; end: string };
  /** `date`: the day with which `until` does not go: that of the entry before, or the first or last of the thing itself. */
  'earlier-misplaced': {
    name: string;
    until: string;
    fault: 'order' | 'before-start' | 'after-end';
    date: string;
  };
  'earlier-repeated': { name: string; field: EarlierField | EarlierPlanField; until: string };
  'terms-overlap': { holder: string; role: string; body: string };
  'office-held-twice': { office: string; holder: string; other: string };
  'person-unused': { person: string };
  'organisation-unused': { organisation: string };
  'authority-code-repeated': { code: string; name: string; other: string };
  /** `owner`: whose code it is, if anyone's; `own`: the code that belongs to the name, if any does. */
  'authority-code-of-another': {
    name: string;
    code: string;
    owner: string | undefined;
    own: string | undefined;
  };
  /** `first`, `last`: the years of the plan and the file. */
  'date-far-away': { date: string; first: number; last: number };
  'text-written-otherwise': { text: string; other: string; ways: readonly TextDifference[] };
  'accepted-expired': { code: string; until: string };
  'accepted-unused': { code: string; id: string };
  'accepted-unknown-code': { code: string };
}

/** Why a file that another names was not read. `outside`: it would lead out of the repository. */
export type UnreadFile = 'missing' | 'outside' | 'not-yaml' | 'not-regular' | 'unreadable';

/** A finding in another file, and where in that: 1-based, in UTF-16 code units. */
export interface FaultInFile {
  readonly code: keyof (InputArgs & CharterArgs);
  readonly args: object;
  readonly line: number;
  readonly column: number;
}

/** What an id can name. */
export type EntityKind =
  | 'area'
  | 'goal'
  | 'initiative'
  | 'organisation'
  | 'person'
  | 'office'
  | 'administrativeGroup'
  | 'statusMeeting'
  | 'forum'
  | 'formerGroup'
  | 'effort'
  | 'meeting';

/** A thing of the file: its id, and its name as it stands there. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** In what two texts differ that say the same. */
export type TextDifference = 'capitals' | 'spaces' | 'letters';
