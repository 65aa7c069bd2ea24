import type { Finding } from '../../document/finding.ts';
import type { Severity } from '../../messages/severity.ts';
import type { RenderOptions } from '../../output/formats.ts';
import { render } from '../../output/formats.ts';
import { type FileReport, isAtLeast } from '../../output/report.ts';
import { type Judgement, judge } from '../../rules/judge.ts';
import type { Context, ExitCode } from '../context.ts';
import { asUsage, sayError, type UsageError } from '../errors.ts';
import { type Input, isFoundUnnamed, readInputs, STDIN_NAME } from '../input.ts';
import type { Outputs } from '../outputs.ts';
import { type Destination, destinations } from '../reports.ts';
import type { Compared } from './base.ts';

/** Options of `rup validate`, as the command line gives them. */
export interface ValidateOptions {
  readonly file?: string;
  readonly at?: string;
  readonly format?: readonly string[];
  readonly failOn?: Severity;
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  /** The revision since which changes are judged, too. */
  readonly base?: string;
}

/** Judges files by every rule, and reports. */
export async function validate(
  context: Context,
  names: readonly string[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { at = context.today, failOn = 'error', file } = options;
  const reports = destinations(options.format ?? []);
  const wanted = file === undefined ? names : [file, ...names];
  const { files, errors } = await readInputs(context, wanted, options.stdinFilename);
  const judged: FileReport[] = [];
  for (const input of files) {
    const { name, document } = input;
    const judgement = await judge(document, at, context.today);
    const { findings, error } = await since(options, context, input, judgement);
    if (error) errors.push(error);
    judged.push({ name, document, findings: onFile(findings, name, context.cwd) });
  }
  const outputs = await outputsOf(context, reports);
  const settings = { catalog: context.catalog, version: RUP_VERSION, at, cwd: context.cwd, failOn };
  if (judged.length > 0) {
    for (const destination of reports) {
      const how = { ...settings, quiet: options.quiet === true };
      const error = await report(context, outputs, destination, judged, how);
      if (error) errors.push(error);
    }
  }
  for (const error of errors) sayError(context, error);
  if (errors.length > 0) return 2;
  return judged.some(({ findings }) => findings.some((finding) => fails(finding, failOn))) ? 1 : 0;
}

/** What is loaded for `--base` alone: git, and the rules of what may become of a file, as of the day that is asked for. */
async function since(
  { base, at }: ValidateOptions,
  context: Context,
  input: Input,
  judgement: Judgement,
): Promise<Compared> {
  if (base === undefined) return judgement;
  const { comparedWith } = await import('./base.ts');
  return comparedWith(context, input, judgement, { revision: base, at });
}

/** The findings with commands that change the file they stand in, also where it is not the one found unnamed. */
function onFile(findings: readonly Finding[], name: string, cwd: string): readonly Finding[] {
  if (!findings.some(({ help }) => help?.command) || name === STDIN_NAME || isFoundUnnamed(cwd, name)) {
    return findings;
  }
  return findings.map((finding) => {
    const { help } = finding;
    return help?.command
      ? { ...finding, help: { ...help, command: [...help.command, '--file', name] } }
      : finding;
  });
}

/** Whether an open finding is at least that serious. */
function fails(finding: Finding, failOn: Severity): boolean {
  return !finding.accepted && isAtLeast(finding, failOn);
}

/** The files of reports, looked at before anything is written; what writes them is loaded where there are any. */
async function outputsOf(context: Context, reports: readonly Destination[]): Promise<Outputs | undefined> {
  const names = reports.flatMap(({ file }) => (file === undefined ? [] : [file]));
  if (names.length === 0) return undefined;
  const { Outputs } = await import('../outputs.ts');
  return new Outputs(context, names);
}

/** Writes one report to where it goes, and returns what kept it from getting there. */
async function report(
  { stdout }: Context,
  outputs: Outputs | undefined,
  { format, file }: Destination,
  judged: readonly FileReport[],
  settings: RenderOptions & { failOn: Severity; quiet: boolean },
): Promise<UsageError | undefined> {
  if (file === undefined) {
    const isQuiet = settings.quiet && format === 'human';
    const shown = isQuiet ? judged.map((one) => onlyFailing(one, settings.failOn)) : judged;
    const text = await render(format, shown, { ...settings, color: stdout.color, width: stdout.columns });
    if (text !== '') stdout.write(text, format === 'github' ? 'commands' : undefined);
    return undefined;
  }
  const text = await render(format, judged, { ...settings, quiet: false });
  try {
    await outputs?.write(file, text);
    return undefined;
  } catch (error) {
    const mistake = asUsage(error);
    if (!mistake) throw error;
    return mistake;
  }
}

function onlyFailing(judged: FileReport, failOn: Severity): FileReport {
  return { ...judged, findings: judged.findings.filter((finding) => fails(finding, failOn)) };
}
