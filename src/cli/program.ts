import { Option } from 'commander';
import type { CommandName, OptionName, ValueName } from '../messages/help.ts';
import { SEVERITIES } from '../messages/severity.ts';
import { isCalendarDate, isDateShaped } from '../organisation/date.ts';
import { FORMATS } from '../output/formats.ts';
import { checkChoice } from './choice.ts';
import { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { LANGUAGES } from './environment.ts';
import { UsageError } from './errors.ts';
import { outputTo } from './help.ts';

/** Options that may stand before or after the command's name. */
type GlobalOption = 'file' | 'at' | 'lang' | 'color';

type Define = (command: RupCommand, context: Context) => void;

/** Each command: its arguments, its options, and the module that does the work, loaded when it is called. */
const COMMANDS: Readonly<Record<Exclude<CommandName, 'help'>, Define>> = {
  init(command, context) {
    const { arguments: described, values } = command.texts;
    command.argument(`[${values.file}]`, described.newFile);
    command.addOption(
      choice(command, '--template', 'template', 'template', ['blank', 'rup-2012']).default('blank'),
    );
    takeGlobals(command, ['lang', 'color']);
    command.runs(async ({ template }, [file]) => {
      const { init } = await import('./commands/init.ts');
      return init(context, file as string | undefined, template as string);
    });
  },

  validate(command, context) {
    const { arguments: described, values } = command.texts;
    command.argument(`[${values.files}...]`, described.files);
    const format = option(command, '--format', 'reportFormat', 'format').choices(FORMATS).argParser(collect);
    command.addOption(format);
    command.addOption(choice(command, '--fail-on', 'failOn', 'severity', SEVERITIES).default('error'));
    command.addOption(option(command, '-q, --quiet', 'quiet'));
    command.addOption(option(command, '--stdin-filename', 'stdinFilename', 'name'));
    takeGlobals(command, ['file', 'at', 'lang', 'color']);
    command.runs(async (options, [files]) => {
      const { validate } = await import('./commands/validate.ts');
      return validate(context, files as string[], options);
    });
  },

  explain(command, context) {
    const { arguments: described, values } = command.texts;
    command.argument(`[${values.code}]`, described.code);
    command.addOption(
      choice(command, '--format', 'explainFormat', 'format', ['human', 'json']).default('human'),
    );
    takeGlobals(command, ['lang', 'color']);
    command.runs(async ({ format }, [code]) => {
      const { explain } = await import('./commands/explain.ts');
      return explain(context, code as string | undefined, format as 'human' | 'json');
    });
  },

  schema(command, context) {
    takeGlobals(command, ['lang', 'color']);
    command.runs(async () => {
      const { schema } = await import('./commands/schema.ts');
      return schema(context);
    });
  },
};

/** The whole command line, ready to parse. */
export function program(context: Context): RupCommand {
  const texts = context.catalog.cli.help;
  const root = new RupCommand('rup', texts);
  root.description(texts.program);
  root.version(RUP_VERSION, '-V, --version', texts.options.version);
  root.configureOutput(outputTo(context.stdout, context.stderr)).exitOverride();
  takeGlobals(root, ['file', 'at', 'lang', 'color']);
  for (const [name, define] of Object.entries(COMMANDS)) {
    const { summary, description, examples } = texts.commands[name as CommandName];
    root.lazily(name, summary, (command) => {
      command.description(description ?? summary);
      command.examples = examples;
      define(command, context);
    });
  }
  return root;
}

function option(command: RupCommand, flags: string, name: OptionName, value?: ValueName): Option {
  const { texts } = command;
  const withValue = value === undefined ? flags : `${flags} <${texts.values[value]}>`;
  return new Option(withValue, texts.options[name]);
}

/** An option that takes one of some values; commander's own check would complain in English. */
function choice(
  command: RupCommand,
  flags: string,
  name: OptionName,
  value: ValueName,
  allowed: readonly string[],
): Option {
  return option(command, flags, name, value)
    .choices(allowed)
    .argParser((given) => checkChoice(flags, given, allowed));
}

function takeGlobals(command: RupCommand, names: readonly GlobalOption[]): void {
  const make: Readonly<Record<GlobalOption, () => Option[]>> = {
    file: () => [option(command, '-f, --file', 'file', 'file')],
    at: () => [option(command, '--at', 'at', 'date').argParser((value) => checkDate('--at', value))],
    lang: () => [choice(command, '--lang', 'lang', 'language', LANGUAGES)],
    color: () => [option(command, '--color', 'color'), option(command, '--no-color', 'noColor')],
  };
  const heading = command.texts.words.globalOptions;
  for (const added of names.flatMap((name) => make[name]())) command.addOption(added.helpGroup(heading));
}

/** The value, where it is a day of the calendar. */
export function checkDate(name: string, value: string): string {
  if (isCalendarDate(value)) return value;
  throw new UsageError(isDateShaped(value) ? 'no-such-date-option' : 'bad-date-option', {
    option: name,
    value,
  });
}

/** An option that may be given several times. */
function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
