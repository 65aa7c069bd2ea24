import { CommanderError } from 'commander';
import { columns } from './columns.ts';
import { NoCommandNamed } from './command.ts';
import type { Context, ExitCode } from './context.ts';
import { program } from './program.ts';

/** Parses a command line and runs its command. Throws a `UsageError` where the words are wrong. */
export async function runParsed(argv: readonly string[], context: Context): Promise<ExitCode> {
  const root = await program(context, argv);
  try {
    await root.parseAsync(argv, { from: 'user' });
    return root.exitCode;
  } catch (error) {
    // Commander throws where it has shown help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof NoCommandNamed) return showWay(error, context);
    throw error;
  }
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
