import { CommanderError } from 'commander';
import { copenhagenDate } from '../calendar/today.ts';
import { visible } from '../output/escape.ts';
import { columns } from './columns.ts';
import { NoCommandNamed } from './command.ts';
import type { Context, ExitCode, Output, Stream, World } from './context.ts';
import { chooseColor, chooseLanguage } from './environment.ts';
import { sayError, UsageError } from './errors.ts';
import { program } from './program.ts';

/** Runs one command line to its exit code. Whatever goes wrong is said; nothing is thrown but a lost stream. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  const context = await contextOf(argv, world);
  const root = await program(context, argv);
  try {
    await root.parseAsync(argv, { from: 'user' });
    return root.exitCode;
  } catch (error) {
    return ended(error, context, world.env['RUP_DEBUG'] === '1');
  }
}

async function contextOf(argv: readonly string[], world: World): Promise<Context> {
  const catalog =
    chooseLanguage(argv, world.env) === 'da'
      ? (await import('../messages/da/index.ts')).da
      : (await import('../messages/en/index.ts')).en;
  // Whether a stream is a terminal costs time to find out: only a command that asks pays for it.
  const output = (stream: Stream): Output => ({
    write: (text) => stream.write(text),
    get isTerminal() {
      return stream.isTerminal;
    },
    get columns() {
      return stream.columns;
    },
    get color() {
      return chooseColor(argv, world.env, () => stream.isTerminal);
    },
  });
  return {
    cwd: world.cwd,
    today: copenhagenDate(world.now),
    catalog,
    packageRoot: world.packageRoot,
    stdout: output(world.stdout),
    stderr: output(world.stderr),
    readStdin: world.readStdin,
    holder: world.holder,
    terminal: world.terminal,
  };
}

function ended(error: unknown, context: Context, isDebugging: boolean): ExitCode {
  if (error instanceof UsageError) {
    sayError(context, error);
    return 2;
  }
  // Commander throws where it has shown help or the version.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof NoCommandNamed) return showWay(error, context);
  sayInternalError(error, context, isDebugging);
  return 3;
}

/** `rup` alone is a question; a group of commands without one of them is a mistake. */
function showWay({ command }: NoCommandNamed, { catalog, stdout }: Context): ExitCode {
  if (command.parent) {
    command.outputHelp({ error: true });
    return 2;
  }
  const { intro, steps } = catalog.cli.start;
  stdout.write(`${intro}\n\n${columns(steps)}`);
  return 0;
}

function sayInternalError(error: unknown, { catalog, stderr }: Context, isDebugging: boolean): void {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const safe = (text: string) => text.split('\n').map(visible).join('\n');
  const apology = catalog.cli.internalError({ message: safe(message), version: RUP_VERSION });
  stderr.write(`${catalog.cli.errorLabel}: ${apology}\n`);
  if (isDebugging && stack) stderr.write(`${safe(stack)}\n`);
}
