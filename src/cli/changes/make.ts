import { type Change, Refusal } from '../../changes/change.ts';
import { type Changed, type ChangeOptions, changeFile, editFile, NewErrors } from '../../changes/run.ts';
import { deedOf, undoBytes } from '../../changes/undo.ts';
import type { Finding } from '../../document/finding.ts';
import type { Waiting } from '../../document/lock.ts';
import type { Warning } from '../../document/save.ts';
import { SaveError } from '../../document/save-error.ts';
import { keepingHistory } from '../../history/keeping.ts';
import type { Reason } from '../../history/with-corrections.ts';
import type { ChangeTexts } from '../../messages/en/change.ts';
import type { ChangeHelp } from '../../messages/en/help-changes.ts';
import { catalogFor } from '../../messages/load.ts';
import { textsIn } from '../../messages/texts.ts';
import { findingLine, leftOpen, sentences, shown, textOf, worthTelling } from '../../output/change.ts';
import { visible } from '../../output/escape.ts';
import { jsonText } from '../../output/json-text.ts';
import { fileName } from '../../output/location.ts';
import { palette } from '../../output/palette.ts';
import { shellWords } from '../../output/shell.ts';
import type { Context, ExitCode, Output } from '../context.ts';
import { inWords, NoAnswer, sayLabelled, sayWarning, tellWritten } from '../errors.ts';
import { onFile } from '../found.ts';
import { filesBeside, fileToChange } from '../input.ts';
import { askerFor, changeOf, complete } from './ask.ts';
import type { ChangeCommand, Common } from './fact.ts';
import { withIds } from './ids.ts';
import { Journal } from './journal.ts';
import { committedText } from './reason.ts';
import type { Asker } from './terminal.ts';
import { waitingLine } from './waiting.ts';

/** A change that is asked for: all that its answer needs. */
interface Request {
  readonly context: Context;
  readonly help: ChangeHelp;
  readonly texts: ChangeTexts;
  readonly command: ChangeCommand<Common>;
  readonly given: Common;
  /** The file as the user named it, and its path. */
  readonly file: { readonly name: string; readonly path: string };
  readonly today: string;
}

/** Makes a change to the file, and tells what came of it. */
export async function makeChange(
  context: Context,
  help: ChangeHelp,
  command: ChangeCommand<Common>,
  given: Common,
): Promise<ExitCode> {
  const file = fileToChange(context, given.file);
  const texts = await textsIn(context.catalog.language, 'change');
  const request = { context, help, texts, command, given, file, today: given.at ?? context.today };
  const waits = waitingLine(context, help);
  try {
    const where = { path: file.path, today: request.today };
    const completed = await complete(context, help, command, given, where);
    const { told, asker = await askerOfUndo(request) } = completed;
    const options = await optionsOf(request, waits);
    const work = command.name === 'undo' ? takenBack : carriedOut;
    if (asker && !given.dryRun)
      await agree(request, asker, () => work(request, { ...options, dryRun: true }, told));
    const changed = await work(request, options, told);
    waits.end();
    const answer = () => tell(request, changed);
    await (given.dryRun ? answer() : tellWritten(context, file.name, answer));
    return 0;
  } catch (error) {
    waits.end();
    if (error instanceof Refusal || error instanceof SaveError) return refused(request, error);
    throw error;
  }
}

/** Who asks whether a command is to be undone, which nothing else is asked about. */
async function askerOfUndo({ context, help, command, given, today }: Request): Promise<Asker | undefined> {
  const terminal = command.name === 'undo' && !given.json ? context.terminal() : undefined;
  return terminal && askerFor(context, terminal, help, today);
}

/** Shows whoever is asked what comes of it, and goes on where that is to be written. */
async function agree(
  { context, command, file }: Request,
  asker: Asker,
  planned: () => Promise<Changed>,
): Promise<void> {
  const { stderr } = context;
  const changed = await planned();
  stderr.write(`\n${await diffOf(context, file.name, changed, stderr)}\n`);
  const { args } = changed.done;
  const isAgreed =
    command.name === 'undo' && 'command' in args
      ? await asker.confirm('takeBack', `rup ${args.command}?`)
      : await asker.confirm('write');
  if (!isAgreed) throw new NoAnswer(asker.help.says.cancelled);
}

async function diffOf({ cwd }: Context, name: string, changed: Changed, on: Output): Promise<string> {
  const { drawnPatch, hunks } = await import('../../output/unified-diff.ts');
  const parts = hunks(textOf(changed.before), changed.edits);
  const style = { colors: await palette(on.color), columns: on.columns };
  return drawnPatch(fileName(name, cwd), parts, style);
}

type Seen = Pick<Reason, 'isSeen' | 'isDraft'>;

/** Makes the change, and notes what it did. */
async function carriedOut({ context, command, file }: Request, options: ChangeOptions, told: Common) {
  const journal = new Journal(context, file.path);
  const saved = (changed: Changed) =>
    command.isFinal ? journal.clear() : journal.add(deedOf(command.name, changed));
  const change = changeTold(command, told, await seenIn(context, command, file.path));
  return changeFile({ ...options, saved }, file.path, change, told);
}

/** Of what is taken out whole, or overwritten: whether others may have seen it, since it is in the file as git has it. */
async function seenIn(context: Context, { name }: ChangeCommand<Common>, path: string): Promise<Seen> {
  if (!/ (?:drop|edit|set)$/.test(name)) return {};
  const text = await committedText(context, path);
  if (!name.endsWith(' drop')) return { isDraft: text === undefined };
  return { isSeen: (id) => text?.includes(id) === true };
}

/** Undoes what the last command did. */
async function takenBack({ context, file }: Request, options: ChangeOptions) {
  const journal = new Journal(context, file.path);
  const saved = () => journal.dropLast();
  return editFile({ ...options, saved }, file.path, (before) =>
    undoBytes(before, journal.read().at(-1), options.today, options.withFiles),
  );
}

/**
 * The change, with the corrections that it takes where it tells of settled days. What is told becomes its input once
 * the file is read: some ids only it can tell apart.
 */
export function changeTold(command: ChangeCommand<Common>, told: Common, seen: Seen = {}): Change<Common> {
  const isUsed = command.keepsReason?.(told) === true;
  const reason = { text: told.reason, isUsed, ...seen };
  const change = keepingHistory(changeOf(command), reason);
  return {
    ...change,
    plan: (situation, input) =>
      change.plan(situation, command.input(withIds(command, input, situation.organisation), situation)),
  };
}

async function optionsOf({ context, given, today, file }: Request, { told }: Pick<Waiting, 'told'>) {
  const warn = (warning: Warning) =>
    sayWarning(context, { ...warning, args: named(warning.args, file) } as Warning);
  const withFiles = filesBeside(context, file.path);
  return {
    today,
    withFiles,
    by: await context.holder(),
    dryRun: given.dryRun === true,
    ...(told && { told }),
    warn,
  };
}

async function tell(request: Request, changed: Changed): Promise<void> {
  const { context, help, texts, given, file } = request;
  const { stdout, stderr } = context;
  const named = (sentence: string) => onFile(sentence, context.cwd, file.name);
  const catalog = await catalogFor(context.catalog, codes(changed.findings));
  if (given.json) {
    const { jsonChanged } = await import('../../output/change-json.ts');
    const answer = jsonChanged(frame(request), changed, { catalog, texts, written: !given.dryRun });
    stdout.write(jsonText(answer));
    return;
  }
  const said = given.dryRun ? stderr : stdout;
  if (given.dryRun) {
    stdout.write(await diffOf(context, file.name, changed, stdout));
    const open = leftOpen(changed, texts).map(named);
    stderr.say([help.says.dryRun, ...open].join('\n'));
  } else {
    stdout.say([...sentences(changed, texts).map(named), ...wayBack(request)].join('\n'));
  }
  const colors = await palette(said.color);
  for (const finding of worthTelling(changed)) {
    const report = { name: file.name, document: changed.document };
    said.write(`${findingLine(finding, report, { catalog, colors, columns: said.columns })}\n`);
  }
}

/** How to take the change back, for whoever sits there. */
function wayBack({ context, help, command, given, file }: Request): string[] {
  if (!context.stdout.isTerminal || command.name === 'undo') return [];
  // Where what was done cannot be kept, it cannot be undone.
  if (new Journal(context, file.path).read().length === 0) return [];
  return [help.says.wayBack(shellWords(['rup', 'undo', ...(given.file ? ['--file', given.file] : [])]))];
}

/** Says why a change was not made. New errors are findings, and end with 1; all else is a matter of use or input. */
async function refused(request: Request, error: Refusal | SaveError): Promise<ExitCode> {
  const { context, texts, given, file } = request;
  const { stdout, stderr } = context;
  const { cli } = context.catalog;
  const fact = { code: error.code, args: inWords(named(error.args, file), cli) } as never;
  const kind = (error instanceof Refusal ? texts.refusals : cli.errors) as never;
  sayLabelled(stderr, cli.errorLabel, onFile(shown(kind, fact), context.cwd, file.name));
  const isNewErrors = error instanceof NewErrors;
  const catalog = await catalogFor(context.catalog, isNewErrors ? codes(error.findings) : []);
  if (given.json) {
    const { jsonRefused } = await import('../../output/change-json.ts');
    const answer = jsonRefused(frame(request), kind, fact, catalog, isNewErrors ? error : undefined);
    stdout.write(jsonText(answer));
  } else if (isNewErrors) {
    const { human } = await import('../../output/human.ts');
    const report = { name: file.name, document: error.document, findings: error.findings };
    const { color, columns: width = 100 } = stdout;
    const style = { catalog, color, width, limit: 20, quiet: true, forAll: '--json' };
    stdout.write(await human([report], style));
  } else if (error.code === 'cannot-edit') {
    const { snippet } = error.args as { snippet: string };
    stdout.write(`${snippet.split('\n').map(visible).join('\n')}\n`);
  }
  return isNewErrors ? 1 : 2;
}

const codes = (findings: readonly Finding[]) => findings.map(({ code }) => code);

function frame({ context, command, file, today }: Request) {
  return {
    version: RUP_VERSION,
    language: context.catalog.language,
    at: today,
    command: command.name,
    file: fileName(file.name, context.cwd),
  };
}

/** The arguments with the file's name as the user gave it. */
function named(args: object, { name, path }: Request['file']): object {
  return Object.fromEntries(Object.entries(args).map(([key, value]) => [key, value === path ? name : value]));
}
