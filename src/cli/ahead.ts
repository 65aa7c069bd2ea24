import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { AHEAD_FORMATS } from '../output/views/shown/ahead.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { dated, oneOf, takeGlobals } from './options.ts';

/** `rup ahead`. */
export async function ahead(context: Context): Promise<(command: RupCommand) => void> {
  const { description, examples, options, values } = await textsIn(context.catalog.language, 'aheadHelp');
  return (command) => {
    command.description(description);
    command.examples = examples;
    command.addOption(dated(command, new Option(`--until <${values.date}>`, options.until)));
    command.addOption(oneOf('--format', values.format, options.format, AHEAD_FORMATS).default('table'));
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (given) => {
      const work = await import('./commands/ahead.ts');
      return work.ahead(context, given);
    });
  };
}
