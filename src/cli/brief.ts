import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { BRIEF_FORMATS } from '../output/brief/formats.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { dated, oneOf, takeGlobals } from './options.ts';

/** `rup brief`. What it does is loaded when it is called. */
export async function brief(context: Context): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'briefHelp');
  return (command) => {
    const { values } = command.texts;
    command.description(help.description);
    command.examples = help.examples;
    command.addOption(dated(command, new Option(`--since <${values.date}>`, help.options.since)));
    const format = oneOf('--format', values.format, help.options.format, BRIEF_FORMATS);
    command.addOption(format.default('markdown'));
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (options) => {
      const { writeBrief } = await import('./commands/brief.ts');
      return writeBrief(context, options);
    });
  };
}
