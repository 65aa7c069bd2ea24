import type { Path } from '../document/finding.ts';
import type { FactArgs, FactCode, GroupName, LabelledArgs, SubjectKind } from '../facts/difference.ts';

/** What facts are told under: a body, by its id, or a part of the file. */
export type Group =
  | { readonly kind: 'body'; readonly id: string; readonly name: string }
  | { readonly kind: GroupName };

/** Values that differ, as data: what a fact tells, to the last of them. */
export interface Told {
  /** `forums[klimaforum].task` */
  readonly path: string;
  /** Undefined where it was not there. */
  readonly before: unknown;
  readonly after: unknown;
}

/** Something that happened between two states of a file. */
export interface Fact<Code extends FactCode = FactCode> {
  readonly code: Code;
  readonly args: FactArgs[Code];
  readonly group: Group;
  readonly sign: 'added' | 'removed' | 'changed';
  /** The nearest enclosing entry that has an id. */
  readonly id: string | undefined;
  /** The ids of all that it concerns: the entries it stands in, and those that these name. */
  readonly about: readonly string[];
  /** Where it stands in the file after, or where that has no such place, in the file before. */
  readonly path: Path;
  readonly side: 'before' | 'after';
  /** Values that stand below it. */
  readonly details: readonly LabelledArgs[];
  /** How many entries of each kind went with it. */
  readonly gone: readonly { readonly kind: SubjectKind; readonly count: number }[];
  readonly told: readonly Told[];
}
