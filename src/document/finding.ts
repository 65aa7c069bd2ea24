import type { FindingArgs, FindingCode } from '../facts/finding.ts';
import type { RelatedNote } from '../facts/related.ts';
import type { Severity } from '../facts/severity.ts';
import type { Statement } from '../facts/source.ts';

/** A half-open stretch of the text, in UTF-16 code units from its start (a byte order mark not counted). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Keys and list indices from the root of the data to a value. */
export type Path = readonly (string | number)[];

/** A finding is a fact: what, where, how serious, on whose word. Prose is made last, by a reporter. */
export interface Finding<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly args: FindingArgs[Code];
  readonly severity: Severity;
  readonly span: Span;
  /** The nearest enclosing entry that has an id; suppressions and fingerprints go by it. */
  readonly id?: string;
  readonly related?: readonly { readonly note: RelatedNote; readonly span: Span }[];
  /** The statements of the charter that it breaks; absent where none stands behind it. */
  readonly sources?: readonly Statement[];
  readonly help?: Help;
  /** Set where the file accepts the finding. */
  readonly accepted?: { readonly reason: string; readonly until: string };
}

/** What would fix a finding. */
export interface Help {
  /** The words of a command, unquoted. */
  readonly command?: readonly string[];
  /** The file, where commands in the sentence on how to fix it do not find it unnamed. */
  readonly file?: string;
  /** The word that was probably meant. */
  readonly suggestion?: string;
}

/** The order in which findings are told: by place, then by code. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0)
  );
}
