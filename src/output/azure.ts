import type { Severity } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { visible } from './escape.ts';
import { fileName } from './location.ts';
import { type Failure, type FileReport, openFindings } from './report.ts';

/** Azure Pipelines knows errors and warnings. */
const TYPE: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'warning' };

/** What the report tells beside the findings. */
export interface AzureOptions {
  readonly catalog: Catalog;
  readonly cwd: string;
  readonly failures: readonly Failure[];
  /** The absolute path of a Markdown report of the same run, which becomes the summary of the job. */
  readonly summaryFile?: string | undefined;
}

/** Findings as logging commands of Azure Pipelines, the worst first. Accepted findings are left out. */
export function azure(
  files: readonly FileReport[],
  { catalog, cwd, failures, summaryFile }: AzureOptions,
): string {
  const lines = openFindings(files, 'worst first').map(({ file, finding }) => {
    const { line, column } = file.document.lines.position(finding.span.start);
    const place = { sourcepath: visible(fileName(file.name, cwd)), linenumber: line, columnnumber: column };
    const advice = adviceOn(finding, catalog).map(({ text }) => text);
    const message = [messageOf(finding, catalog), ...advice].join('\n');
    return command('task.logissue', { type: TYPE[finding.severity], ...place, code: finding.code }, message);
  });
  const failed = failures.map(({ message }) => command('task.logissue', { type: 'error' }, visible(message)));
  const upload = summaryFile === undefined ? [] : [command('task.uploadsummary', {}, summaryFile)];
  return [...failed, ...lines, ...upload].join('');
}

/** A command; the agent reads the escapes of its own (`%AZP25`) first, so that a percent sign stays one. */
function command(name: string, properties: Record<string, string | number>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))};`);
  return `##vso[${name}${list.length > 0 ? ` ${list.join('')}` : ''}]${data(message)}\n`;
}

const data = (text: string) => text.replaceAll('%', '%AZP25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(';', '%3B').replaceAll(']', '%5D');
