import type { Fact } from '../changes/change.ts';
import type { Changed } from '../changes/run.ts';
import { Lines } from '../document/lines.ts';
import type { Catalog } from '../messages/catalog.ts';
import type { ChangeTexts } from '../messages/en/change.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { sentence, type Texts, textOf } from './change.ts';
import { type JsonFinding, type JsonPlace, jsonFinding, jsonPlace } from './json.ts';
import { hunks, patch } from './unified-diff.ts';

/** A fact for programs: its code and arguments, and a sentence in the language asked for. */
export interface JsonFact {
  code: string;
  args: unknown;
  message: string;
}

/** A replacement, by its place in the text as it was. */
export interface JsonEdit extends JsonPlace {
  text: string;
}

/**
 * What a change came to, for programs: one object, also where the change was not made. Its shape is stable: keys
 * may be added; `version` rises when one changes or goes. Places are as in the JSON report.
 */
export interface JsonChange {
  version: 1;
  tool: { name: 'rup'; version: string };
  language: string;
  /** The day that counted as today. */
  at: CalendarDate;
  /** The words of the command: `forum create`. */
  command: string;
  file: string;
  /** Whether the file was changed: not where it was refused, and not with `--dry-run`. */
  written: boolean;
  /** What was done, or with `--dry-run` would be; null where the change was refused. */
  done: JsonFact | null;
  /** What was done beside that. */
  also: JsonFact[];
  /** What the change leaves to be done. */
  open: JsonFact[];
  /** Findings that are new with the change; where it was refused, the new errors that it would have brought. */
  findings: JsonFinding[];
  edits: JsonEdit[];
  /** The edits as a unified diff; empty where there are none. */
  diff: string;
  /** Why the change was not made; null where it was. */
  error: JsonFact | null;
}

/** What is the same in every answer. */
export type JsonFrame = Pick<JsonChange, 'language' | 'at' | 'command' | 'file'> & { version: string };

/** A change that was made, or with `--dry-run` would be. */
export function jsonChanged(
  { version, ...frame }: JsonFrame,
  changed: Changed,
  { catalog, texts, written }: { catalog: Catalog; texts: ChangeTexts; written: boolean },
): JsonChange {
  const { before, edits, done, also, open, findings, document } = changed;
  const text = textOf(before);
  const old = { lines: new Lines(text) };
  return {
    version: 1,
    tool: { name: 'rup', version },
    ...frame,
    written,
    done: { ...done, message: sentence(texts.done, done) },
    also: also.map((fact) => ({ ...fact, message: sentence(texts.done, fact) })),
    open: open.map((fact) => ({ ...fact, message: sentence(texts.open, fact) })),
    findings: findings.map((finding) => jsonFinding(finding, document, catalog)),
    edits: edits.map(({ start, end, text }) => ({ ...jsonPlace({ start, end }, old), text })),
    diff: patch(frame.file, hunks(text, edits)),
    error: null,
  };
}

/** A change that was not made. */
export function jsonRefused<Args>(
  { version, ...frame }: JsonFrame,
  texts: Texts<Args>,
  fact: Fact<Args>,
  catalog: Catalog,
  errors?: Pick<Changed, 'findings' | 'document'>,
): JsonChange {
  return {
    version: 1,
    tool: { name: 'rup', version },
    ...frame,
    written: false,
    done: null,
    also: [],
    open: [],
    findings: errors?.findings.map((finding) => jsonFinding(finding, errors.document, catalog)) ?? [],
    edits: [],
    diff: '',
    error: { ...fact, code: String(fact.code), message: sentence(texts, fact) },
  };
}
