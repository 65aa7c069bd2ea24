import { CommanderError } from 'commander';
import { textsIn } from '../messages/texts.ts';
import { columnsFor, wrap } from '../output/text.ts';
import { asCalled } from './called.ts';
import { columns } from './columns.ts';
import { NoCommandNamed, type RupCommand } from './command.ts';
import type { Context, ExitCode } from './context.ts';
import { asUsage, type UsageError } from './errors.ts';
import { program } from './program.ts';
import { NAMES } from './registry.ts';

/** Parses a command line and runs its command. Throws a `UsageError` where the words are wrong. */
export async function runParsed(words: readonly string[], context: Context): Promise<ExitCode> {
  const argv = asCalled(words, NAMES);
  const root = await program(context, argv);
  try {
    await root.parseAsync(argv, { from: 'user' });
    return root.exitCode;
  } catch (error) {
    // Commander throws where it has shown help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof NoCommandNamed) return await showWay(error, context);
    const mistake = asUsage(error);
    if (mistake && argv.includes('--json')) await answer(mistake, root.called, context);
    throw error;
  }
}

/**
 * A program that asked for JSON of a change gets it also where the words are wrong, or there is no such file. What only
 * shows something may have begun to write its own.
 */
async function answer(mistake: UsageError, called: RupCommand, context: Context): Promise<void> {
  const takes = (flag: string) => called.options.some(({ long }) => long === flag);
  if (!takes('--json') || !takes('--dry-run')) return;
  const { jsonMistake } = await import('./changes/mistake.ts');
  context.stdout.write(await jsonMistake(mistake, called, context));
}

/** `rup` alone is a question; a group of commands without one of them is a mistake. */
async function showWay({ command }: NoCommandNamed, { catalog, cwd, stdout }: Context): Promise<ExitCode> {
  if (command.parent) {
    command.outputHelp({ error: true });
    return 2;
  }
  const { hasFile } = await import('./found.ts');
  const { noFile, first, intro, steps } = await textsIn(catalog.language, 'start');
  const [says, next] = hasFile(cwd) ? [intro, steps] : [noFile, first];
  const lines = wrap(says, columnsFor(stdout.columns));
  stdout.write(`${lines.join('\n')}\n\n${columns(next, stdout.columns)}`);
  return 0;
}
