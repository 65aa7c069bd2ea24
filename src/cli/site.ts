import { Argument, Option } from 'commander';
import { textsIn } from '../messages/texts.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { checkDate, collect, takeGlobals } from './options.ts';

/** An https address; others lead nowhere, or elsewhere on each machine. */
const https = (option: string) => (value: string) => {
  if (/^https:\/\/[\w.-]+(?:\/[\w./~+-]*)?$/.test(value)) return value;
  throw new UsageError('bad-address', { option, value });
};

/** `rup site`. What it does is loaded when it is called. */
export async function site(context: Context): Promise<(command: RupCommand) => void> {
  const { help, folder, values } = await textsIn(context.catalog.language, 'siteHelp');
  return (command) => {
    command.description(help.description);
    command.examples = help.examples;
    command.addArgument(new Argument(`<${folder}>`, help.arguments.folder));
    const texts = help.options;
    command.addOption(new Option(`--publisher <${values.name}>`, texts.publisher));
    command.addOption(new Option(`--contact <${values.contact}>`, texts.contact));
    command.addOption(new Option(`--licence <${values.name}>`, texts.licence));
    command.addOption(
      new Option(`--accessibility <${values.url}>`, texts.accessibility).argParser(https('--accessibility')),
    );
    command.addOption(new Option(`--url <${values.url}>`, texts.url).argParser(https('--url')));
    takeGlobals(command, ['file']);
    const at = new Option(`--at <${command.texts.values.date}>`, texts.at).argParser(
      (value, before: readonly string[] | undefined) =>
        collect(checkDate('--at', value, command.today), before),
    );
    command.addOption(at.helpGroup(command.texts.words.globalOptions));
    takeGlobals(command, ['lang', 'color']);
    command.runs(async (options, [name]) => {
      const work = await import('./commands/site.ts');
      return work.site(context, name as string, options);
    });
  };
}
