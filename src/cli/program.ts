import { textsIn } from '../messages/texts.ts';
import { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { define, describe, takeCommon } from './define.ts';
import { outputTo } from './help.ts';
import { COMMANDS, commandsOf } from './registry.ts';

const EVERYWHERE = ['file', 'at', 'lang', 'color'] as const;

/** The whole command line, ready to parse these words. */
export async function program(context: Context, argv: readonly string[]): Promise<RupCommand> {
  const { language } = context.catalog;
  const texts = await textsIn(language, 'help');
  const root = new RupCommand('rup', texts, context.today);
  root.description(texts.program);
  root.examples = (await textsIn(language, 'start')).steps.filter(([line]) => line !== 'rup --help');
  root.version(RUP_VERSION, '-V, --version', texts.options.version);
  root.configureOutput(outputTo(context.stdout, context.stderr)).exitOverride();
  takeCommon(root, EVERYWHERE, texts);
  for (const name of Object.keys(COMMANDS) as (keyof typeof COMMANDS)[]) {
    const specs = argv.includes(name) ? await commandsOf(name, argv[argv.indexOf(name) + 1]) : [];
    const loaded = await Promise.all(specs.map(async (spec) => ({ spec, help: await spec.help(language) })));
    root.lazily(name, texts.commands[name].summary, (command) => {
      describe(command, texts.commands[name]);
      // Between a group and the command in it, they are the command's, too.
      const isGroup = loaded.every(({ spec }) => spec.name.includes(' '));
      if (isGroup) takeCommon(command, EVERYWHERE, texts, false);
      for (const { spec, help } of loaded) {
        const [, word] = spec.name.split(' ');
        const summary = help.commands?.[spec.name]?.summary ?? '';
        if (word === undefined) define(command, spec, help, context);
        else command.lazily(word, summary, (one) => define(one, spec, help, context));
      }
    });
  }
  return root;
}
