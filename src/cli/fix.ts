import type { Finding } from '../document/finding.ts';
import { shellWords } from '../output/shell.ts';
import { checkDocument } from '../rules/check.ts';
import { isWhole } from '../rules/shared/command.ts';
import type { Context } from './context.ts';
import { dryRun, unasked } from './dry-run.ts';
import { asUsage } from './errors.ts';
import { type Input, readInputs, STDIN_NAME } from './input.ts';

/** What is to be fixed, and as of which day it is checked. */
interface Fixing {
  readonly names: readonly string[];
  readonly at: string;
  readonly dryRun: boolean;
  /** The findings of a file, their commands meant for it. */
  onFile(findings: readonly Finding[], name: string): readonly Finding[];
}

/**
 * Makes the changes for which findings name a whole command, one after the other: each may be the end of several
 * findings. It is shown first, on stderr: stdout is the report's. What is refused is left to be reported.
 */
export async function fix(context: Context, fixing: Fixing): Promise<void> {
  const tried = new Set<string>();
  const names = fixing.names.filter((name) => name !== STDIN_NAME && name !== '-');
  if (names.length < fixing.names.length && names.length === 0) return;
  for (;;) {
    const { files } = await readInputs(context, names, undefined);
    const command = (await wholeCommands(context, files, fixing)).find((one) => !tried.has(shellWords(one)));
    if (!command) return;
    tried.add(shellWords(command));
    await carryOut(context, command.slice(1), fixing);
  }
}

async function wholeCommands(context: Context, files: readonly Input[], { at, onFile }: Fixing) {
  const found: (readonly string[])[] = [];
  for (const { name, document } of files) {
    const { findings } = await checkDocument(document, at, context.today);
    for (const { help, severity, accepted } of onFile(findings, name)) {
      // A note asks: that a meeting was held is for somebody to say.
      if (help?.command && isWhole(help.command) && severity !== 'note' && !accepted)
        found.push(help.command);
    }
  }
  return found;
}

/** Shows the change, and unless it is only to be shown, makes it. Nothing is asked; what is refused, is not said. */
async function carryOut(context: Context, words: readonly string[], fixing: Fixing): Promise<void> {
  const { stderr } = context;
  const change = await attempt(() => dryRun(context, words));
  if (!change) return;
  const { diff, open } = change;
  // Of settled days it must be said why: that is for somebody to say, too.
  if (open.some(({ code }) => code === 'reason-missing')) return;
  stderr.write(`rup ${shellWords(words)}\n${diff}`);
  if (!fixing.dryRun) await attempt(() => context.run(words, unasked(context, stderr)));
}

/** What a command comes to; undefined where the words of a finding's command want more. */
async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    if (asUsage(error)) return undefined;
    throw error;
  }
}
