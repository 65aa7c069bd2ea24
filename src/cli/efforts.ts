import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { LIST_FORMATS } from '../output/views/listing.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { oneOf, takeGlobals, takeKnown } from './options.ts';

/** `rup efforts`. */
export async function efforts(context: Context): Promise<(command: RupCommand) => void> {
  const { description, examples, options, values } = await textsIn(context.catalog.language, 'effortsHelp');
  return (command) => {
    command.description(description);
    command.examples = examples;
    for (const filter of ['area', 'organisation'] as const) {
      command.addOption(new Option(`--${filter} <${values.id}>`, options[filter]));
    }
    const format = oneOf('--format', values.format, options.format, LIST_FORMATS);
    command.addOption(format.default('table'));
    command.addOption(new Option('--excel', options.excel));
    takeKnown(command);
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (given) => {
      const work = await import('./commands/efforts.ts');
      return work.efforts(context, given);
    });
  };
}
