import { Argument } from 'commander';
import { siteHelp } from '../messages/site.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { takeGlobals } from './options.ts';

/** `rup site`. What it does is loaded when it is called. */
export async function site(context: Context): Promise<(command: RupCommand) => void> {
  const { help, folder } = await siteHelp(context.catalog.language);
  return (command) => {
    command.description(help.description);
    command.examples = help.examples;
    command.addArgument(new Argument(`<${folder}>`, help.arguments.folder));
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (options, [name]) => {
      const work = await import('./commands/site.ts');
      return work.site(context, name as string, options);
    });
  };
}
