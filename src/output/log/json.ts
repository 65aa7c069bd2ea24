import type { LogEntry, LogState } from '../../history/log/entries.ts';
import type { DiffTexts } from '../../messages/en/diff.ts';
import { changeJson } from '../diff/json.ts';
import { jsonText } from '../json-text.ts';

/** What a log is of. */
export interface LogFrame {
  readonly language: string;
  readonly file: string;
  readonly id: string | undefined;
  readonly since: string | undefined;
}

/**
 * A log for programs, written commit by commit. The shape is stable: keys may be added; `version` rises when one
 * changes or goes.
 */
export interface JsonCommit {
  readonly commit: string;
  readonly author: string;
  /** ISO 8601 with the author's offset; null where the commit does not say. */
  readonly date: string | null;
  readonly subject: string;
  /** What the file was called after the commit; null where it was deleted. */
  readonly path: string | null;
  readonly state: LogState;
  readonly isMerge: boolean;
  /** The commits before this one whose file cannot be read, and whose changes are told with it. */
  readonly unread: number;
  /** As in `rup diff --format json`. */
  readonly changes: readonly object[];
  /** What had changed in a branch that a merge joined, and is not so after it; likewise. */
  readonly lost: readonly object[];
}

/** What stands before the first commit. */
export function jsonStart({ language, file, id, since }: LogFrame): string {
  const head = jsonText({ version: 1, language, file, id: id ?? null, since: since ?? null });
  return `${head.trimEnd().slice(0, -1).trimEnd()},\n  "commits": [`;
}

/** A commit. */
export function jsonCommit(
  { commit, state, isMerge, unread, facts, lost }: LogEntry,
  texts: DiffTexts,
  isFirst: boolean,
): string {
  const { hash, author, date, subject, after } = commit;
  const told: JsonCommit = {
    commit: hash,
    author,
    date: date ?? null,
    subject,
    path: after?.path ?? null,
    state,
    isMerge,
    unread,
    changes: facts.map((fact) => changeJson(fact, texts)),
    lost: lost.map((fact) => changeJson(fact, texts)),
  };
  const text = jsonText(told).trimEnd().replaceAll('\n', '\n    ');
  return `${isFirst ? '' : ','}\n    ${text}`;
}

/** What stands after the last: whether that is all there is, or git could not go on. */
export const jsonEnd = (isEmpty: boolean, isComplete: boolean) =>
  `${isEmpty ? '' : '\n  '}],\n  "isComplete": ${isComplete}\n}\n`;
