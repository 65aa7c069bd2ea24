import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { fitted } from './fitted.ts';
import { fileName } from './location.ts';
import { inert, markdownParagraph, markdownText } from './markdown.ts';
import { count, type Failure, type FileReport, openFindings } from './report.ts';

/** What the table tells beside the findings. */
export interface SummaryOptions {
  readonly catalog: Catalog;
  readonly cwd: string;
  readonly failures: readonly Failure[];
  /** The bytes that there is room for; without it there is room for all. */
  readonly maxBytes?: number | undefined;
}

/**
 * All findings as a table in GitHub Flavored Markdown, the worst first: for the summary of a job, or a comment. Where
 * there is no room for all, the last line says how many more there are.
 */
export function findingsTable(
  files: readonly FileReport[],
  { catalog, cwd, failures, maxBytes = Number.POSITIVE_INFINITY }: SummaryOptions,
): string {
  const { report } = catalog;
  const open = openFindings(files, 'worst first');
  const text = (value: string) => inert(markdownText(value));
  const head = [
    `## ${text(report.table.title)}\n\n`,
    ...failures.map(({ message }) => `**${inert(markdownParagraph(message))}**\n\n`),
    `${inert(markdownParagraph(report.summary(count(files))))}\n`,
  ];
  if (open.length === 0) return head.join('');
  const { severity, place, finding: what } = report.table;
  head.push(`\n| ${[severity, place, what].map(text).join(' | ')} |\n|---|---|---|\n`);
  const rows = open.map(({ file, finding }) => {
    const { line } = file.document.lines.position(finding.span.start);
    const advice = adviceOn(finding, catalog).filter(({ kind }) => kind !== 'source');
    const said = [messageOf(finding, catalog), ...advice.map((one) => one.text)].map(text);
    const where = `${text(fileName(file.name, cwd))}:${line}`;
    return `| ${text(report.severity[finding.severity])} | ${where} | ${said.join('<br>')} (\`${finding.code}\`) |\n`;
  });
  return fitted(head.join(''), rows, maxBytes, (left) => `\n${text(report.table.more(left))}\n`);
}
