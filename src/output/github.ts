import type { Finding } from '../document/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf, textOf } from './advice.ts';
import { defused, visible } from './escape.ts';
import { fileName } from './location.ts';
import { type Failure, type FileReport, openFindings } from './report.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Findings as GitHub workflow commands, which a run shows as annotations on the changed lines: of each step ten errors
 * and ten warnings, so the worst come first. Accepted findings are left out.
 */
export function github(
  files: readonly FileReport[],
  { catalog, cwd, failures }: { catalog: Catalog; cwd: string; failures: readonly Failure[] },
): string {
  const failed = failures.map(({ message }) => defused(`::error::${data(visible(message))}`));
  const found = openFindings(files, 'worst first').map(({ file, finding }) =>
    command(file, finding, catalog, cwd),
  );
  return [...failed, ...found].map((line) => `${line}\n`).join('');
}

function command({ name, document }: FileReport, finding: Finding, catalog: Catalog, cwd: string): string {
  const from = document.lines.position(finding.span.start);
  const to = document.lines.position(finding.span.end);
  const properties: [string, string | number][] = [
    // Line breaks have an escape; what else could act in a log is shown, and such a name not found.
    ['file', fileName(name, cwd).replace(/[^\r\n]+/g, visible)],
    ['line', from.line],
    ['endLine', to.line],
    // GitHub takes columns only within one line.
    ...(from.line === to.line
      ? ([
          ['col', from.column],
          ['endColumn', to.column],
        ] as [string, number][])
      : []),
    ['title', visible(textOf(finding, catalog).title)],
  ];
  const message = [
    `${messageOf(finding, catalog)} [${finding.code}]`,
    ...adviceOn(finding, catalog).map(({ text }) => text),
  ].join('\n');
  const list = properties.map(([key, value]) => `${key}=${property(String(value))}`).join(',');
  return defused(`::${COMMANDS[finding.severity]} ${list}::${data(message)}`);
}

/** The escapes of a command's message: `%` first, or it would escape the others' escapes. */
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
