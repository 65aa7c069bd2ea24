import { Option } from 'commander';

import { textsIn } from '../messages/texts.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { takeGlobals } from './options.ts';

/** `rup lsp`. What it does is loaded when it is called. */
export async function lsp(context: Context): Promise<(command: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'lspHelp');
  return (command) => {
    command.description(help.description);
    command.examples = help.examples;
    command.addOption(new Option('--stdio', help.options.stdio));
    command.addOption(new Option(`--base <${command.texts.values.revision}>`, help.options.base));
    takeGlobals(command, ['at', 'lang', 'color']);
    command.runs(async (options) => {
      const { serveEditor } = await import('./commands/lsp.ts');
      return serveEditor(context, options);
    });
  };
}
