import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { visible } from './escape.ts';
import { fileName } from './location.ts';
import type { Failure, FileReport } from './report.ts';
import { DECLARATION, element } from './xml.ts';

/** Checkstyle knows ignore, info, warning and error. */
const SEVERITY: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'info' };

/** Findings as a Checkstyle report, which most build servers read. Accepted findings are left out. */
export function checkstyle(
  files: readonly FileReport[],
  { catalog, cwd, failures }: { catalog: Catalog; cwd: string; failures: readonly Failure[] },
): string {
  const elements = files.map(({ name, document, findings }) => {
    const errors = findings.flatMap((finding) => {
      if (finding.accepted) return [];
      const { line, column } = document.lines.position(finding.span.start);
      const advice = adviceOn(finding, catalog).map(({ text }) => text);
      const message = [messageOf(finding, catalog), ...advice].join('\n');
      const severity = SEVERITY[finding.severity];
      return [element('error', { line, column, severity, message, source: `rup.${finding.code}` })];
    });
    return element(
      'file',
      { name: visible(fileName(name, cwd)) },
      errors.length > 0 ? `\n${errors.join('')}` : '',
    );
  });
  const failed = failures.map(({ file = 'rup', message }) => {
    const error = element('error', { line: 1, severity: 'error', message: visible(message), source: 'rup' });
    return element('file', { name: visible(file) }, `\n${error}`);
  });
  return `${DECLARATION}${element('checkstyle', { version: '4.3' }, `\n${[...elements, ...failed].join('')}`)}`;
}
