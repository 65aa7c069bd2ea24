import type { Warning } from '../document/save.ts';
import { SaveError, systemCode } from '../document/save-error.ts';
import { CodedError } from '../facts/coded-error.ts';
import type { CliErrorArgs } from '../facts/use.ts';
import { GitError } from '../history/git/error.ts';
import type { Words } from '../messages/catalog.ts';
import { visible } from '../output/escape.ts';
import type { Context, Output } from './context.ts';
import { onFile } from './found.ts';

/** A mistake in use or input that ends the command with exit code 2 and one clear sentence. */
export class UsageError<Code extends keyof CliErrorArgs = keyof CliErrorArgs> extends CodedError<
  CliErrorArgs,
  Code
> {
  /** The command whose `--help` shows the way, where the mistake is in how it was called. */
  command: string | undefined;

  constructor(code: Code, args: CliErrorArgs[Code], command?: string) {
    super(code, args);
    this.command = command;
  }
}

/** Refuses an option without another one that it says something of. */
export function refuseUnless(isMet: boolean, option: string, needed: string): void {
  if (!isMet) throw new UsageError('option-needs', { option, needed });
}

/**
 * The error, where it is the user's to fix: what git could not answer, what could not be written, and whatever else the
 * operating system refuses, which it does for the sake of some path.
 */
export function asUsage(error: unknown): UsageError | undefined {
  if (error instanceof GitError || error instanceof SaveError) return new UsageError(error.code, error.args);
  if (error instanceof UsageError) return error;
  const { syscall, path = syscall ?? '' } = error as NodeJS.ErrnoException;
  const reason = systemCode(error);
  if (reason === undefined) return undefined;
  if (syscall === 'uv_cwd') return new UsageError('no-working-folder', {});
  return new UsageError('system-refused', { path, reason });
}

/** The user has broken off, or there is nothing to answer with: nothing is changed. The message says which. */
export class NoAnswer extends Error {}

/** Says on stderr what is wrong. Names and values are the user's, so nothing in them may act on the terminal. */
export function sayError(context: Context, error: UsageError): void {
  const { catalog, stderr } = context;
  const { cli } = catalog;
  const { file } = error.args as { file?: string };
  const said = describe(error, catalog);
  // Where the folder is gone, nothing is found in it.
  const text = file === undefined ? said : onFile(said, context.cwd, file);
  const help = error.command === undefined ? '' : `\n${cli.seeHelp(error.command)}`;
  sayLabelled(stderr, cli.errorLabel, `${text}${help}`);
}

/** Says something on stderr, behind a word that tells at once what it is. */
export function sayLabelled(stderr: Output, label: string, text: string, hue = '31'): void {
  const painted = (line: string) => `\u001b[1;${hue}m${label}\u001b[0m${line.slice(label.length)}`;
  stderr.say(`${label}: ${text}`, (line) => (stderr.color > 0 ? painted(line) : line));
}

/** What is wrong, as a sentence. */
export function describe(error: UsageError, { cli }: Words): string {
  const say = cli.errors[error.code] as (args: unknown) => string;
  const args = Object.entries(inWords(error.args, cli)).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(value) : Array.isArray(value) ? value.map(visible) : value,
  ]);
  return say(Object.fromEntries(args));
}

/** Why the operating system refused, by its error code (`EACCES`). */
interface Reasons {
  readonly reasons: Readonly<Record<string, string>>;
}

/** The arguments, with the operating system's reason in words where they have one. */
export function inWords<Args extends object>(args: Args, { reasons }: Reasons): Args {
  const { reason } = args as { reason?: string };
  return reason === undefined ? args : { ...args, reason: reasons[reason] ?? reason };
}

/** Says on stderr what went wrong when the work was done already. */
export function sayWarning({ catalog, stderr }: Context, { code, args }: Warning): void {
  const { cli, report } = catalog;
  const say = cli.saved[code] as (args: unknown) => string;
  sayLabelled(stderr, report.severity.warning, visible(say(inWords(args, cli))), '33');
}

/** Tells of a file that is written. Where the telling fails, that is a warning: what is done is not to look undone. */
export async function tellWritten(
  context: Context,
  file: string,
  tell: () => void | Promise<void>,
): Promise<void> {
  try {
    await tell();
  } catch (error) {
    if (!(error instanceof UsageError) || error.code !== 'output-unwritable') throw error;
    const { reason } = error.args as CliErrorArgs['output-unwritable'];
    sayWarning(context, { code: 'saved-unsaid', args: { file, reason } });
  }
}

/** What an argument or option says, without what follows of how it is given. */
export const inShort = (description: string) => description.replace(/[;,(].*$/s, '').trim();

/** The operating system's code for a refusal (`EACCES`), as the messages' `reason`. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
