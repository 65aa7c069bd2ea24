import { Chalk, type ChalkInstance } from 'chalk';
import type { Finding, Span } from '../document/finding.ts';
import type { Catalog, FindingText } from '../messages/catalog.ts';
import { SEVERITIES, type Severity } from '../messages/severity.ts';
import { statement } from '../messages/source.ts';
import { visible } from './escape.ts';
import type { FileReport } from './report.ts';
import { shellWords } from './shell.ts';

/** How the human report is drawn. */
export interface HumanOptions {
  readonly catalog: Catalog;
  /** Terminal colours: 0 none, 1 sixteen, 2 256, 3 all. */
  readonly color: 0 | 1 | 2 | 3;
  /** At most so many findings are shown for each file. */
  readonly limit: number;
}

const COLORS: Record<Severity, 'red' | 'yellow' | 'blue'> = { error: 'red', warning: 'yellow', note: 'blue' };

/** Findings for a person: place, message, the line with the span underlined, the phrase, what mends it. */
export function human(files: readonly FileReport[], options: HumanOptions): string {
  const chalk = new Chalk({ level: options.color });
  const blocks = files.flatMap((file) => {
    const open = file.findings.filter((finding) => !finding.accepted);
    const shown = open.slice(0, options.limit).map((finding) => block(file, finding, options.catalog, chalk));
    const left = open.length - shown.length;
    return left > 0 ? [...shown, `${options.catalog.report.notShown(left)}\n`] : shown;
  });
  return [...blocks, summary(files, options.catalog)].join('\n');
}

/** The last line: how many of each severity. */
export function summary(files: readonly FileReport[], catalog: Catalog): string {
  const counts = { files: files.length, error: 0, warning: 0, note: 0, accepted: 0 };
  for (const { findings } of files) {
    for (const finding of findings) counts[finding.accepted ? 'accepted' : finding.severity]++;
  }
  return `${catalog.report.summary(counts)}\n`;
}

function block(file: FileReport, finding: Finding, catalog: Catalog, chalk: ChalkInstance): string {
  const { code, severity, sources = [], help } = finding;
  const text = catalog.findings[code] as FindingText<typeof finding.args>;
  const { line, column } = file.document.lines.position(finding.span.start);
  const color = chalk[COLORS[severity]];
  const place = `${visible(file.name)}:${line}:${column}`;
  const label = color.bold(catalog.report.severity[severity]);
  const lines = [
    `${chalk.bold(place)} ${label} ${visible(text.message(finding.args))} ${chalk.dim(`[${code}]`)}`,
  ];
  lines.push(...frame(file, finding.span, color, chalk));
  for (const { note, span } of finding.related ?? []) {
    const at = file.document.lines.position(span.start);
    lines.push(`  ${chalk.dim(`${visible(file.name)}:${at.line}:${at.column}`)} ${catalog.related[note]}`);
  }
  for (const number of sources) {
    lines.push(`  ${catalog.report.source(number)}: ${chalk.italic(`»${statement(number).phrase}«`)}`);
  }
  if (help?.suggestion) lines.push(`  ${catalog.report.didYouMean(visible(help.suggestion))}`);
  if (help?.command) lines.push(`  ${catalog.report.mendWith}: ${chalk.cyan(shellWords(help.command))}`);
  else lines.push(`  ${catalog.report.mendBy}: ${text.mend}`);
  return `${lines.join('\n')}\n`;
}

/** The line of a span with its part underlined; only the span's first line is drawn. */
function frame(file: FileReport, span: Span, color: ChalkInstance, chalk: ChalkInstance): string[] {
  const { lines } = file.document;
  const { line, column } = lines.position(span.start);
  const source = lines.line(line);
  if (source === '') return [];
  const from = column - 1;
  const to = Math.max(from + 1, Math.min(source.length, from + span.end - span.start));
  const gutter = ' '.repeat(String(line).length);
  const before = visible(source.slice(0, from));
  const marked = visible(source.slice(from, to)) || ' ';
  return [
    `  ${chalk.dim(`${line} │`)} ${before}${color(marked)}${visible(source.slice(to))}`,
    `  ${gutter} ${chalk.dim('│')} ${' '.repeat(before.length)}${color('^'.repeat(marked.length))}`,
  ];
}

/** Whether any finding is at least that serious. */
export function isAtLeast(finding: Finding, threshold: Severity): boolean {
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(threshold);
}
