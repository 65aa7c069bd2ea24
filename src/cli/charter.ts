import { Option } from 'commander';
import { SEVERITIES } from '../facts/severity.ts';

import { textsIn } from '../messages/texts.ts';
import { FORMATS } from '../output/formats.ts';
import { CHARTER_FORMATS } from '../output/views/charter.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { collect, oneOf, takeGlobals } from './options.ts';

/** `rup charter`, which shows the compliance sheet, and `rup charter check`. */
export async function charter(context: Context): Promise<(command: RupCommand) => void> {
  const {
    description,
    examples,
    commands,
    arguments: described,
    options,
    values,
  } = await textsIn(context.catalog.language, 'charterHelp');
  return (command) => {
    command.description(description);
    command.examples = examples;
    // Without a default of its own: a command under this one would take it for its own.
    command.addOption(oneOf('--format', values.format, options.format, CHARTER_FORMATS));
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (given) => {
      const work = await import('./commands/charter.ts');
      return work.showCharter(context, given);
    });
    const help = commands['charter check'];
    command.lazily('check', help.summary, (check) => {
      check.description(help.description ?? help.summary);
      check.examples = help.examples;
      check.argument(`<${values.file}>`, described.charterFile);
      const format = new Option(`--format <${values.format}>`, options.reportFormat);
      check.addOption(format.choices(FORMATS).argParser(collect));
      check.addOption(oneOf('--fail-on', values.severity, options.failOn, SEVERITIES).default('error'));
      check.addOption(new Option('-q, --quiet', options.quiet));
      takeGlobals(check, ['lang', 'color']);
      check.runs(async (given, [file]) => {
        const { checkCharter } = await import('./commands/charter-check.ts');
        return checkCharter(context, String(file), given);
      });
    });
  };
}
