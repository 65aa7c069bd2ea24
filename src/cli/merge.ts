import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import { NamedArgument } from './argument.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { takeGlobals, wholeNumber } from './options.ts';

/** `rup merge`. What it does is loaded when it is called. */
export async function merge(context: Context): Promise<(command: RupCommand) => void> {
  const texts = await textsIn(context.catalog.language, 'merge');
  return (command) => {
    const { arguments: described, options, values, description, examples } = texts.help;
    command.description(description);
    command.examples = examples;
    for (const name of ['base', 'ours', 'theirs'] as const) {
      command.addArgument(new NamedArgument(name, `[${values[name]}]`, described[name]));
    }
    command.addOption(new Option('--install', options.install));
    command.addOption(new Option('--dry-run', options.dryRun));
    command.addOption(new Option(`--path <${values.name}>`, options.path));
    command.addOption(
      new Option(`--marker-size <${values.number}>`, options.markerSize)
        .argParser((value) => wholeNumber('--marker-size', value))
        .default(7),
    );
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (given, args) => {
      if (given['install']) {
        const { install } = await import('./commands/merge-install.ts');
        return install(context, texts, given);
      }
      if (given['dryRun']) throw new UsageError('option-needs', { option: '--dry-run', needed: '--install' });
      const missing = (['base', 'ours', 'theirs'] as const).find((_, at) => args[at] === undefined);
      if (missing)
        throw new UsageError(
          'missing-argument',
          { what: texts.help.arguments[missing], usage: `${command.path} <${values[missing]}>` },
          command.path,
        );
      const [base, ours, theirs] = args as [string, string, string];
      const work = await import('./commands/merge.ts');
      return work.merge(context, texts, { ...given, base, ours, theirs });
    });
  };
}
