import { GitError } from '../history/git/error.ts';
import type { Words } from '../messages/catalog.ts';
import type { CliErrorArgs } from '../messages/cli.ts';
import { CodedError } from '../messages/coded-error.ts';
import { visible } from '../output/escape.ts';
import type { Context } from './context.ts';

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

/**
 * The error, where it is the user's to fix: what git could not answer is told like any other unreadable input, and so
 * is what the operating system refused.
 */
export function asUsage(error: unknown): UsageError | undefined {
  if (error instanceof GitError) return new UsageError(error.code, error.args);
  if (error instanceof UsageError) return error;
  if (!isSystemError(error)) return undefined;
  if (error.syscall === 'uv_cwd') return new UsageError('no-working-folder', {});
  return new UsageError('system-refused', {
    path: error.path ?? error.syscall ?? '',
    reason: reasonOf(error),
  });
}

/** The user has broken off, or there is nothing to answer with: nothing is changed. The message says which. */
export class NoAnswer extends Error {}

/** Says on stderr what is wrong. Names and values are the user's, so nothing in them may act on the terminal. */
export function sayError({ catalog, stderr }: Context, error: UsageError): void {
  const { cli } = catalog;
  const help = error.command === undefined ? '' : `\n${cli.seeHelp(error.command)}`;
  stderr.write(`${errorLabel({ catalog, stderr })}: ${describe(error, catalog)}${help}\n`);
}

/** The word before every error on stderr. */
export function errorLabel({ catalog, stderr }: Pick<Context, 'catalog' | 'stderr'>): string {
  return paint(stderr.color, catalog.cli.errorLabel);
}

function describe(error: UsageError, { cli }: Words): string {
  const say = cli.errors[error.code] as (args: unknown) => string;
  const args = Object.entries(error.args).map(([name, value]) => [
    name,
    typeof value === 'string' ? visible(name === 'reason' ? (cli.reasons[value] ?? value) : value) : value,
  ]);
  return say(Object.fromEntries(args));
}

const paint = (color: number, label: string) => (color > 0 ? `\u001b[1;31m${label}\u001b[0m` : label);

/** What kept a file from being written. */
export function unwritable(file: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new UsageError('file-unwritable', { file, reason: reasonOf(error) });
}

/** Whether the operating system refused something, and it was no fault of the program's. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return (
    error instanceof Error &&
    typeof code === 'string' &&
    (typeof syscall === 'string' || NAME_ERRORS.has(code))
  );
}

/** What Node itself says of a name that it does not hand on: one that holds a null character. */
const NAME_ERRORS: ReadonlySet<string> = new Set(['ERR_INVALID_ARG_VALUE']);

/** The operating system's code for a refusal (`EACCES`), as the messages' `reason`. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
}
