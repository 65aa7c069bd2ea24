import type { TextEdit } from '../document/edit/text-edit.ts';
import type { Span } from '../document/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { jsonText } from './json-text.ts';
import { fileName } from './location.ts';
import { type Failure, type FileReport, openFindings } from './report.ts';

const SEVERITY: Record<Severity, string> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/**
 * Findings in the Reviewdog Diagnostic Format, with what fixes them as suggestions, which reviewdog offers on GitHub,
 * GitLab and Bitbucket. Accepted findings are left out.
 */
export function rdjson(
  files: readonly FileReport[],
  { catalog, cwd, failures }: { catalog: Catalog; cwd: string; failures: readonly Failure[] },
): string {
  const diagnostics = openFindings(files).map(({ file, finding }) => {
    const range = (span: Span) => rangeOf(file, span);
    const edit = oneEdit(file, file.fixes?.get(finding) ?? []);
    const advice = adviceOn(finding, catalog).map(({ text }) => text);
    return {
      message: [messageOf(finding, catalog), ...advice].join('\n'),
      location: { path: fileName(file.name, cwd), range: range(finding.span) },
      severity: SEVERITY[finding.severity],
      code: { value: finding.code },
      ...(edit && { suggestions: [{ range: range(edit), text: edit.text }] }),
    };
  });
  const failed = failures.map(({ file = '', message }) => ({
    message,
    location: { path: file },
    severity: 'ERROR',
  }));
  return jsonText({ source: { name: 'rup' }, diagnostics: [...failed, ...diagnostics] });
}

/** A fix that changes lines further apart than this is no suggestion to press a button for. */
const MOST_LINES = 40;

/** Edits as one, for a suggestion is a single stretch: what stands between them is part of it. */
function oneEdit({ document }: FileReport, edits: readonly TextEdit[]): TextEdit | undefined {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return undefined;
  const { lines, text } = document;
  if (lines.position(last.end).line - lines.position(first.start).line > MOST_LINES) return undefined;
  let at = first.start;
  let result = '';
  for (const { start, end, text: fresh } of edits) {
    result += text.slice(at, start) + fresh;
    at = end;
  }
  return { start: first.start, end: last.end, text: result };
}

/** Lines from 1, and columns from 1 in bytes of UTF-8, as the format asks. */
function rangeOf({ document }: FileReport, { start, end }: Span) {
  const position = (offset: number) => {
    const { line, column } = document.lines.position(offset);
    const before = document.text.slice(offset - column + 1, offset);
    return { line, column: Buffer.byteLength(before) + 1 };
  };
  return { start: position(start), end: position(end) };
}
