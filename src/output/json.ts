import type { Finding, Span } from '../document/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { sentenceOf, textOf } from './advice.ts';
import { jsonText } from './json-text.ts';
import { count, type Failure, type FileReport } from './report.ts';

/**
 * The JSON report. Its shape is stable: keys may be added; `version` rises when one changes or goes. Texts stand
 * as they are in the file, in the language asked for.
 */
export interface JsonReport {
  /** The version of this shape. */
  version: 1;
  tool: { name: 'rup'; version: string };
  /** BCP 47. */
  language: string;
  /** The day as of which the files were checked. */
  at: CalendarDate;
  files: { file: string; findings: JsonFinding[] }[];
  /** What kept files from being checked; `file` is null where it is about no single one. */
  failures: { file: string | null; message: string }[];
  /** Findings by severity; accepted ones are counted apart. */
  summary: { files: number; error: number; warning: number; note: number; accepted: number };
}

/**
 * A place: lines and columns from 1, columns in UTF-16 code units; `offset` and `endOffset` in UTF-16 code units
 * from the start of the text, a byte order mark not counted. The end is the first place after.
 */
export interface JsonPlace {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
  offset: number;
  endOffset: number;
}

export interface JsonFinding extends JsonPlace {
  code: string;
  severity: Severity;
  message: string;
  /** The nearest enclosing entry that has an id; null where there is none. */
  id: string | null;
  /** The statements of the source document that are broken; empty where the rule is our own. */
  sources: { number: string; phrase: string }[];
  related: (JsonPlace & { message: string })[];
  /** How to fix it: a sentence, and where they are known a command's words and the word that was meant. */
  help: { mend: string; command: string[] | null; suggestion: string | null };
  /** Set where the file accepts the finding. */
  accepted: { reason: string; until: CalendarDate } | null;
}

/** Findings for programs. */
export function json(
  files: readonly FileReport[],
  {
    catalog,
    version,
    at,
    failures,
  }: { catalog: Catalog; version: string; at: CalendarDate; failures: readonly Failure[] },
): string {
  const report: JsonReport = {
    version: 1,
    tool: { name: 'rup', version },
    language: catalog.language,
    at,
    files: files.map(({ name, document, findings }) => ({
      file: name,
      findings: findings.map((finding) => jsonFinding(finding, document, catalog)),
    })),
    failures: failures.map(({ file = null, message }) => ({ file, message })),
    summary: { ...count(files) },
  };
  return jsonText(report);
}

/** A finding for programs, in one language. */
export function jsonFinding(
  finding: Finding,
  document: Pick<FileReport['document'], 'lines'>,
  catalog: Catalog,
): JsonFinding {
  const { code, severity, span, id, sources = [], related = [], help, accepted } = finding;
  const { fix } = textOf(finding, catalog);
  return {
    code,
    severity,
    message: sentenceOf(finding, catalog),
    ...jsonPlace(span, document),
    id: id ?? null,
    sources: sources.map(({ number, phrase }) => ({ number, phrase })),
    related: related.map(({ note, span }) => ({
      message: catalog.related[note],
      ...jsonPlace(span, document),
    })),
    help: {
      mend: fix,
      command: help?.command ? [...help.command] : null,
      suggestion: help?.suggestion ?? null,
    },
    accepted: accepted ?? null,
  };
}

/** A span as lines and columns. */
export function jsonPlace({ start, end }: Span, { lines }: Pick<FileReport['document'], 'lines'>): JsonPlace {
  const from = lines.position(start);
  const to = lines.position(end);
  return {
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    offset: start,
    endOffset: end,
  };
}
