import { Option } from 'commander';
import type { ExportHelp, ExportOption } from '../messages/en/export.ts';
import { textsIn } from '../messages/texts.ts';
import { TABLE_NAMES } from '../output/export/csv.ts';
import { isBase } from '../output/export/org-base.ts';
import type { RupCommand } from './command.ts';
import type { Exports } from './commands/export.ts';
import type { Context } from './context.ts';
import { UsageError } from './errors.ts';
import { dated, oneOf, takeGlobals } from './options.ts';

type Take = (command: RupCommand, help: ExportHelp) => void;

/** What each format takes, besides the file, the language and the colours. */
const FORMATS: Readonly<Record<keyof Exports, Take>> = {
  popolo(command, help) {
    takeDay(command, help);
    command.addOption(option(help, '-o, --output', 'output', 'file'));
  },
  org(command, help) {
    takeDay(command, help);
    command.addOption(option(help, '--base', 'base', 'iri').argParser(checkBase));
    command.addOption(option(help, '-o, --output', 'output', 'file'));
  },
  csv(command, help) {
    command.argument(`[${help.values.folder}]`, help.arguments.folder);
    command.addOption(oneOf('--table', help.values.table, help.options.table, TABLE_NAMES));
    command.addOption(option(help, '--excel', 'excel'));
    takeDay(command, help);
    command.addOption(option(help, '-o, --output', 'output', 'file'));
  },
  ics(command, help) {
    command.argument(`[${help.values.folder}]`, help.arguments.calendars);
    command.addOption(option(help, '--body', 'body', 'id'));
    command.addOption(option(help, '--proposed', 'proposed'));
    command.addOption(option(help, '--deadlines', 'deadlines').conflicts('withDeadlines'));
    command.addOption(option(help, '--with-deadlines', 'withDeadlines'));
    takeDay(command, help);
    command.addOption(option(help, '-o, --output', 'output', 'file'));
  },
};

/** `rup export …`. What its commands do is loaded when one is called. */
export async function exports(context: Context): Promise<(group: RupCommand) => void> {
  const help = await textsIn(context.catalog.language, 'exportHelp');
  return (group) => {
    for (const name of Object.keys(FORMATS) as (keyof Exports)[]) {
      const { summary, description, examples } = help.commands[`export ${name}`];
      group.lazily(name, summary, (command) => {
        command.description(description ?? summary);
        command.examples = examples;
        FORMATS[name](command, help);
        takeGlobals(command, ['file', 'lang', 'color']);
        command.runs(async (options, [folder]) => {
          const work = await import('./commands/export.ts');
          return work.exports[name](context, { ...options, folder: folder as string | undefined });
        });
      });
    }
  };
}

function option(
  help: ExportHelp,
  flags: string,
  name: ExportOption,
  value?: keyof ExportHelp['values'],
): Option {
  return new Option(value === undefined ? flags : `${flags} <${help.values[value]}>`, help.options[name]);
}

/** The day is that of the whole history, unlike where commands show one day: so it has a text of its own. */
function takeDay(command: RupCommand, help: ExportHelp): void {
  command.addOption(dated(command, option(help, '--at', 'at', 'date')));
}

function checkBase(value: string): string {
  if (isBase(value)) return value;
  throw new UsageError('bad-base', { option: '--base', value });
}
