import { Argument } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { checkChoice } from './choice.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { takeGlobals } from './options.ts';

/** The shells for which there is a script. */
const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** `rup completion`. */
export async function completion(context: Context): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'completionHelp');
  return (command) => {
    command.description(help.description);
    command.examples = help.examples;
    const placeholder = `<${help.values.shell}>`;
    const shell = new Argument(placeholder, help.arguments.shell);
    command.addArgument(
      shell.choices(SHELLS).argParser((given: string) => checkChoice(placeholder, given, SHELLS)),
    );
    takeGlobals(command, ['lang', 'color']);
    command.runs(async (_, [name]) => {
      const { packageFile } = await import('./package-file.ts');
      context.stdout.write(packageFile(context, `completions/rup.${name}`));
      return 0;
    });
  };
}
