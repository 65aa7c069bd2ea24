import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { NamedArgument } from './argument.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { dated, takeGlobals } from './options.ts';

/** `rup log`. What it does is loaded when it is called. */
export async function log(context: Context): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'logHelp');
  return (command) => {
    const { arguments: described, options, values } = help;
    command.description(help.description);
    command.examples = help.examples;
    command.addArgument(new NamedArgument('entry', `[${values.id}]`, described.id));
    command.addOption(dated(command, new Option(`--since <${values.date}>`, options.since)));
    command.addOption(new Option('--json', options.json));
    takeGlobals(command, ['file', 'lang', 'color']);
    command.runs(async (given, [id]) => {
      const work = await import('./commands/log.ts');
      return work.log(context, { ...given, id: id as string | undefined });
    });
  };
}
