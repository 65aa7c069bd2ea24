import type { Path } from '../../document/finding.ts';
import type { FindingArgs } from '../../facts/finding.ts';
import type { HistoryArgs, HistoryField, Then } from '../../facts/history.ts';
import type { Severity } from '../../facts/severity.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { Comparison } from './shared/comparison.ts';
import type { Subject } from './shared/subjects.ts';

/** The codes of transitions. That the older file cannot be read is told by check.ts. */
export type TransitionCode = Exclude<keyof HistoryArgs, 'base-unreadable'>;

/** Whom a finding is about and where it points, in the file as it is now. */
export interface At {
  /** The entry whose history it is; a correction is made for it. */
  readonly subject?: Subject;
  /** What of it; a correction may name it. */
  readonly field?: HistoryField;
  /** The nearest place there is, where the path leads to nothing any more. */
  readonly path: Path;
  readonly onKey?: boolean;
  /** The day of which something is told, and what the file said of it before. */
  readonly date?: CalendarDate;
  readonly was?: string;
  /** In place of the transition's own. */
  readonly severity?: Severity;
  /** Other places of which the finding holds. */
  readonly also?: readonly At[];
}

/** Reports a finding. */
export type ReportTransition<Code extends TransitionCode> = (at: At, args: FindingArgs[Code]) => void;

/**
 * What may not become of a file: what it is called, how serious it is, and the check. A finding that the file
 * corrects openly is left out afterwards.
 */
export interface Transition<Code extends TransitionCode = TransitionCode> {
  readonly code: Code;
  readonly severity: Severity;
  check(comparison: Comparison, report: ReportTransition<Code>, then: (path: Path) => Then): void;
}

/** Defines a transition; the code gives the type of its findings' arguments. */
export function transition<Code extends TransitionCode>(definition: Transition<Code>): Transition<Code> {
  return definition;
}
