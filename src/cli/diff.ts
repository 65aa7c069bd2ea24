import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { DIFF_FORMATS } from '../output/diff/report.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { oneOf, takeGlobals, wholeNumber } from './options.ts';

/** `rup diff`. What it does is loaded when it is called. */
export async function diff(context: Context): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'diffHelp');
  return (command) => {
    const { arguments: described, options, values } = help;
    command.description(help.description);
    command.examples = help.examples;
    command.argument(`[${values.before}]`, described.before);
    command.argument(`[${values.after}]`, described.after);
    const format = oneOf('--format', values.format, options.format, DIFF_FORMATS);
    command.addOption(format.default('human'));
    const bytes = new Option(`--max-bytes <${values.bytes}>`, options.maxBytes);
    command.addOption(bytes.argParser((value) => wholeNumber('--max-bytes', value)));
    command.addOption(new Option('--exit-code', options.exitCode));
    takeGlobals(command, ['file', 'lang', 'color']);
    command.runs(async (given, [before, after]) => {
      const work = await import('./commands/diff.ts');
      return work.diff(context, { ...given, before: before as string, after: after as string });
    });
  };
}
