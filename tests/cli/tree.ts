import type { RupCommand } from '../../src/cli/command.ts';
import type { Context } from '../../src/cli/context.ts';
import { MUTE } from '../../src/cli/dry-run.ts';
import { program } from '../../src/cli/program.ts';
import type { Language } from '../../src/messages/catalog.ts';
import { wordsIn } from '../../src/messages/load.ts';
import { alone, folder } from './world.ts';

/** Every command there is, and every group of them, the program itself first. */
export async function everyCommand(language: Language): Promise<RupCommand[]> {
  const context: Context = {
    inputs: new Set(),
    cwd: folder(),
    today: '2014-03-01',
    catalog: await wordsIn(language),
    env: {},
    packageRoot: process.cwd(),
    stdout: MUTE,
    stderr: MUTE,
    ...alone,
    readStdin: async () => Buffer.from(''),
    run: async () => 3,
  };
  const names = (await program(context, [])).commands.map((command) => command.name());
  // What a group holds is loaded where its name is among the words.
  const below = (command: RupCommand): RupCommand[] => [
    command.ready(),
    ...command.commands.flatMap((one) => below(one as RupCommand)),
  ];
  return below(await program(context, names));
}

/** The names of the commands that do something, as they are typed behind `rup`. */
export async function leaves(): Promise<string[]> {
  const names = (command: RupCommand, before: string): string[] =>
    command.commands.length === 0
      ? [before]
      : command.commands
          .filter((one) => one.name() !== 'help')
          .flatMap((one) => names((one as RupCommand).ready(), `${before} ${one.name()}`.trim()));
  const [root] = await everyCommand('en');
  return root ? names(root, '') : [];
}
