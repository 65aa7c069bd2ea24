import { byPlace } from '../document/finding.ts';
import type { Severity } from '../facts/severity.ts';
import type { Words } from '../messages/catalog.ts';
import { catalogFor } from '../messages/load.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { fileName } from './location.ts';
import { type Failure, type FileReport, summary } from './report.ts';

/** The forms in which findings can be reported. */
export const FORMATS = [
  'human',
  'concise',
  'json',
  'sarif',
  'github',
  'gitlab',
  'azure',
  'junit',
  'checkstyle',
  'rdjson',
  'markdown',
] as const;

export type Format = (typeof FORMATS)[number];

/** Build servers look for files from the root of the repository, wherever the run began, and do not follow links. */
const ROOTED: ReadonlySet<Format> = new Set(['sarif', 'github', 'gitlab', 'azure', 'junit', 'markdown']);

/** Whether a format names files from the root of the repository. */
export const isRooted = (format: Format) => ROOTED.has(format);

/** What a reporter may know beside the findings; each uses what its form has a place for. */
export interface RenderOptions {
  /** The words are enough: the texts of what was found are loaded. */
  readonly catalog: Words;
  /** The program's version. */
  readonly version: string;
  /** The day as of which the files were checked. */
  readonly at: CalendarDate;
  /** The absolute folder to which the machine formats' file names are made relative. */
  readonly cwd: string;
  /** The root of the repository, absolute; without it, the formats that go by it go by `cwd`. */
  readonly root?: string | undefined;
  /** What kept files from being checked. */
  readonly failures?: readonly Failure[];
  /** SARIF only. Accepted findings are told too. */
  readonly showAccepted?: boolean | undefined;
  /** Markdown only. The bytes that there is room for. */
  readonly maxBytes?: number | undefined;
  /** Azure only. The absolute path of the Markdown report of the same run. */
  readonly summaryFile?: string | undefined;
  /** The least severity that fails the run (default `error`); JUnit shows these as failures. */
  readonly failOn?: Severity;
  /** Human only. Terminal colours: 0 none (the default), 1 sixteen, 2 256, 3 all. */
  readonly color?: 0 | 1 | 2 | 3;
  /** Human only. Columns of the terminal; 80 where it is not known, as in a pipe. */
  readonly width?: number | undefined;
  /** Human only. At most so many findings are shown for each file (default 50), the most serious. */
  readonly limit?: number;
  /** Human only. Findings and nothing else: no summary, and nothing at all where there are no findings. */
  readonly quiet?: boolean;
}

/** Reports checked files in a format. The text ends with a line break unless it is empty. */
export async function render(
  format: Format,
  files: readonly FileReport[],
  options: RenderOptions,
): Promise<string> {
  const isRootedHere = isRooted(format) && options.root !== undefined;
  const cwd = (isRootedHere ? options.root : undefined) ?? options.cwd;
  const named = isRootedHere ? files.map((file) => ({ ...file, name: file.path ?? file.name })) : files;
  const sorted = once(named, cwd).map((file) => ({ ...file, findings: [...file.findings].sort(byPlace) }));
  const { failures = [] } = options;
  const { color = 0, width = 80, limit = 50, quiet = false, failOn = 'error' } = options;
  // A clean run is the common one: it needs a line, not what draws findings.
  const isClean = sorted.every(({ findings }) => findings.every(({ accepted }) => accepted));
  if (isClean && format === 'human')
    return quiet || files.length === 0 ? '' : summary(sorted, options.catalog);
  const forAll = '--format concise';
  const codes = sorted.flatMap(({ findings }) => findings.map(({ code }) => code));
  const settings = { ...options, cwd, failures, catalog: await catalogFor(options.catalog, codes) };
  // Each reporter is loaded only when it is asked for.
  switch (format) {
    case 'human':
      return (await import('./human.ts')).human(sorted, { ...settings, color, width, limit, quiet, forAll });
    case 'concise':
      return (await import('./concise.ts')).concise(sorted, settings);
    case 'azure':
      return (await import('./azure.ts')).azure(sorted, settings);
    case 'checkstyle':
      return (await import('./checkstyle.ts')).checkstyle(sorted, settings);
    case 'rdjson':
      return (await import('./rdjson.ts')).rdjson(sorted, settings);
    case 'markdown':
      return (await import('./summary.ts')).findingsTable(sorted, settings);
    case 'json':
      return (await import('./json.ts')).json(sorted, settings);
    case 'sarif':
      return (await import('./sarif.ts')).sarif(sorted, settings);
    case 'github':
      return (await import('./github.ts')).github(sorted, settings);
    case 'gitlab':
      return (await import('./gitlab.ts')).gitlab(sorted, settings);
    case 'junit':
      return (await import('./junit.ts')).junit(sorted, { ...settings, failOn });
  }
}

/** A file that was named twice, perhaps in two ways, is reported once. */
function once(files: readonly FileReport[], cwd: string): readonly FileReport[] {
  if (files.length < 2) return files;
  const seen = new Set<string>();
  return files.filter(({ name }) => {
    const file = fileName(name, cwd);
    return !seen.has(file) && seen.add(file);
  });
}
