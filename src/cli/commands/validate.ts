import type { Finding } from '../../document/finding.ts';
import { SEVERITIES, type Severity } from '../../facts/severity.ts';
import type { HelpTexts } from '../../messages/en/help.ts';
import { textsIn } from '../../messages/texts.ts';
import type { RenderOptions } from '../../output/formats.ts';
import { FORMATS, render } from '../../output/formats.ts';
import { type FileReport, isAtLeast } from '../../output/report.ts';
import { type CheckResult, checkDocument } from '../../rules/check.ts';
import type { Compared } from '../base.ts';
import type { Context, ExitCode } from '../context.ts';
import { asUsage, refuseUnless, sayError, type UsageError } from '../errors.ts';
import { isFoundUnnamed } from '../found.ts';
import { type Input, isPattern, readInputs, STDIN_NAME } from '../input.ts';
import { anyText, flag, list, number, oneOf } from '../options.ts';
import type { Outputs } from '../outputs.ts';
import { type Destination, destinations } from '../reports.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'validate',
  help: (language) => textsIn(language, 'help'),
  arguments: [{ name: 'files', value: 'files', isMany: true }],
  options: [
    { ...list('--format', 'reportFormat', 'format', String), choices: FORMATS },
    { ...oneOf('--fail-on', 'failOn', 'severity', SEVERITIES), standard: 'error' },
    flag('-q, --quiet', 'quiet'),
    anyText('--stdin-filename', 'stdinFilename', 'name'),
    anyText('--base', 'base', 'revision'),
    flag('--fix', 'fix'),
    flag('--dry-run', 'dryRun'),
    flag('--only-changes', 'onlyChanges'),
    flag('--show-accepted', 'showAccepted'),
    number('--max-bytes', 'maxBytes', 'bytes'),
  ],
  run: validate,
} satisfies CommandSpec<HelpTexts>;

/** Options of `rup validate`, as the command line gives them. */
export interface ValidateOptions {
  readonly files?: readonly string[];
  readonly file?: string;
  readonly at?: string;
  readonly format?: readonly string[];
  readonly failOn?: Severity;
  readonly quiet?: boolean;
  readonly stdinFilename?: string;
  /** The revision since which changes are checked, too. */
  readonly base?: string;
  /** Make the changes for which findings name a whole command, or only show them. */
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  /** Whether only what became of the files since then is told. */
  readonly onlyChanges?: true;
  /** Whether accepted findings are told in SARIF. */
  readonly showAccepted?: true;
  /** The bytes that there is room for in Markdown. */
  readonly maxBytes?: number;
}

/** Checks files by every rule, and reports. */
async function validate(context: Context, options: ValidateOptions): Promise<ExitCode> {
  const { at = context.today, file, files: names = [] } = options;
  // Forms that cannot be are told of before anything is read.
  destinations(options.format ?? []);
  const wanted = file === undefined ? names : [file, ...names];
  refuseUnless(!options.dryRun || options.fix === true, '--dry-run', '--fix');
  refuseUnless(!options.onlyChanges || options.base !== undefined, '--only-changes', '--base');
  if (options.fix) {
    const { fix } = await import('../fix.ts');
    await fix(context, {
      names: wanted,
      at,
      dryRun: options.dryRun === true,
      onFile: (findings, name) => onFile(findings, name, context.cwd),
    });
  }
  const { files: inputs, errors: unread } = await readInputs(context, wanted, options.stdinFilename);
  const errors = await withRemoved(context, unread, wanted, options);
  const checked: FileReport[] = [];
  for (const input of inputs) {
    const { name, document } = input;
    const result = await checkDocument(document, at, context.today);
    const { findings, error } = await since(options, context, input, result);
    if (error) errors.push(error);
    checked.push({ name, document, findings: onFile(findings, name, context.cwd) });
  }
  return reportAll(context, checked, errors, options);
}

/** Tells what was found in files, in each form that is asked for, and ends as the check does. */
export async function reportAll(
  context: Context,
  checked: readonly FileReport[],
  errors: UsageError[],
  options: ValidateOptions,
): Promise<ExitCode> {
  const { at = context.today, failOn = 'error' } = options;
  const reports = destinations(options.format ?? []);
  const outputs = await outputsOf(context, reports);
  const settings = { catalog: context.catalog, version: RUP_VERSION, at, cwd: context.cwd, failOn };
  const isForPrograms = reports.some(({ format }) => format !== 'human');
  const more = isForPrograms
    ? await (await import('../reported.ts')).reported(context, checked, { reports, errors, options })
    : { files: checked };
  const how = { ...settings, ...more, quiet: options.quiet === true };
  for (const destination of reports) {
    const error = await report(context, outputs, destination, more.files, how);
    if (error) errors.push(error);
  }
  for (const error of errors) sayError(context, error);
  if (errors.length > 0) return 2;
  return checked.some(({ findings }) => findings.some((finding) => fails(finding, failOn))) ? 1 : 0;
}

/** What is loaded for `--base` alone: git, and the rules of what may become of a file, as of the day that is asked for. */
async function since(
  { base, at, onlyChanges }: ValidateOptions,
  context: Context,
  input: Input,
  result: CheckResult,
): Promise<Compared> {
  if (base === undefined) return result;
  const { comparedWith } = await import('../base.ts');
  return comparedWith(context, input, result, { revision: base, at, onlyChanges: onlyChanges === true });
}

/** What kept files from being read, with those that were removed since then, which are told as such. */
async function withRemoved(
  context: Context,
  errors: readonly UsageError[],
  words: readonly string[],
  { base, onlyChanges }: ValidateOptions,
): Promise<UsageError[]> {
  const fileOf = (error: UsageError) => ('file' in error.args ? error.args.file : undefined);
  const isMissing = (word: string) =>
    errors.some((error) => error.code === 'file-missing' && fileOf(error) === word);
  const lost = words.filter((word) => isPattern(context.cwd, word) || isMissing(word));
  if (base === undefined || lost.length === 0) return [...errors];
  const { removedSince } = await import('../removed.ts');
  const removed = (await Promise.all(lost.map((word) => removedSince(context, word, base)))).flat();
  // Where there never was a file, nothing has become of it.
  const others = errors.filter(({ code }) => !(onlyChanges && code === 'no-file-matches'));
  const names = new Set(removed.map(fileOf));
  return [
    ...others.filter((error) => error.code !== 'file-missing' || !names.has(fileOf(error))),
    ...removed,
  ];
}

/** The findings with commands that change the file they stand in, also where it is not the one found unnamed. */
function onFile(findings: readonly Finding[], name: string, cwd: string): readonly Finding[] {
  if (findings.length === 0 || name === STDIN_NAME || isFoundUnnamed(cwd, name)) return findings;
  return findings.map((finding) => {
    const { help } = finding;
    const command = help?.command && [...help.command, '--file', name];
    return { ...finding, help: { ...help, ...(command && { command }), file: name } };
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

/** The formats that are lists of commands to a build server. */
const COMMANDS: ReadonlySet<Destination['format']> = new Set(['github', 'azure']);

/** Writes one report to where it goes, and returns what kept it from getting there. */
async function report(
  { stdout }: Context,
  outputs: Outputs | undefined,
  { format, file }: Destination,
  checked: readonly FileReport[],
  settings: RenderOptions & { failOn: Severity; quiet: boolean },
): Promise<UsageError | undefined> {
  if (file === undefined) {
    const isQuiet = settings.quiet && format === 'human';
    const shown = isQuiet ? checked.map((one) => onlyFailing(one, settings.failOn)) : checked;
    const text = await render(format, shown, { ...settings, color: stdout.color, width: stdout.columns });
    if (text === '') return undefined;
    stdout.show(text, format === 'human', COMMANDS.has(format) ? 'commands' : undefined);
    return undefined;
  }
  const text = await render(format, checked, { ...settings, quiet: false });
  try {
    await outputs?.write(file, text);
    return undefined;
  } catch (error) {
    const mistake = asUsage(error);
    if (!mistake) throw error;
    return mistake;
  }
}

function onlyFailing(checked: FileReport, failOn: Severity): FileReport {
  return { ...checked, findings: checked.findings.filter((finding) => fails(finding, failOn)) };
}
