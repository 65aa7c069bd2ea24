import type { Catalog } from '../messages/catalog.ts';
import { messageOf } from './advice.ts';
import { visible } from './escape.ts';
import { fileName } from './location.ts';
import { type Failure, type FileReport, openFindings } from './report.ts';

/**
 * A line for each finding, `file:line:column: severity: message [code]`, as compilers write them: for editors, grep and
 * problem matchers. The severities are in English whatever the language, for programs look for them.
 */
export function concise(
  files: readonly FileReport[],
  { catalog, cwd, failures }: { catalog: Catalog; cwd: string; failures: readonly Failure[] },
): string {
  const lines = openFindings(files).map(({ file, finding }) => {
    const { line, column } = file.document.lines.position(finding.span.start);
    const place = `${visible(fileName(file.name, cwd))}:${line}:${column}`;
    return `${place}: ${finding.severity}: ${messageOf(finding, catalog)} [${finding.code}]\n`;
  });
  return [...failures.map(({ message }) => `rup: error: ${visible(message)}\n`), ...lines].join('');
}
