import { Argument, Option } from 'commander';
import { NamedArgument } from './argument.ts';
import { checkChoice } from './choice.ts';
import type { RupCommand } from './command.ts';
import type { Context } from './context.ts';
import { LANGUAGES } from './environment.ts';
import { anyText, date, flag, flagsOf, oneOf, textOf } from './options.ts';
import type { AnyCommand, ArgumentSpec, Help, OptionSpec, Parse } from './spec.ts';
import { checkOf } from './values.ts';

/** Whose words for days count from a day. */
type Of = Pick<RupCommand, 'today'>;

/** Makes of a command as data what commander parses. */
export function define(command: RupCommand, spec: AnyCommand, own: Help, context: Context): void {
  const { arguments: taken = [], options = [], common = ['file', 'at'] } = spec;
  const help = withShared(own, command);
  describe(command, own.commands?.[spec.name] ?? own);
  for (const one of taken) command.addArgument(argumentOf(one, help, command));
  for (const one of options) command.addOption(optionOf(one, help, command));
  takeCommon(command, [...common, 'lang', 'color'], help);
  command.runs(async (given, args) => {
    const named = taken.map(({ name, as = name }, at) => [as, args[at]]);
    return spec.run(context, { ...given, ...Object.fromEntries(named) });
  });
}

/** Says what a command does, where anything is said. */
export function describe(
  command: RupCommand,
  { description, summary = '', examples = [] }: { summary?: string } & Pick<Help, 'description' | 'examples'>,
): void {
  command.description(description ?? summary);
  command.examples = examples;
}

/** The help with the texts that all commands share. */
function withShared(help: Help, { texts }: RupCommand): Help {
  return {
    ...help,
    options: { ...texts.options, ...help.options },
    values: { ...texts.values, ...help.values },
  };
}

type Common = 'file' | 'at' | 'lang' | 'color';

/** Options of every command, or of nearly every one. */
const COMMON: Readonly<Record<Common, readonly OptionSpec[]>> = {
  file: [anyText('-f, --file', 'file', 'file')],
  at: [date('--at', 'at')],
  lang: [oneOf('--lang', 'lang', 'language', LANGUAGES)],
  color: [flag('--color', 'color'), flag('--no-color', 'noColor')],
};

/** Options that may stand before or after the command's name. */
export function takeCommon(
  command: RupCommand,
  taken: readonly (Common | OptionSpec)[],
  help: Help,
  isShown = true,
): void {
  const { texts, clock } = command;
  for (const one of taken) {
    const [specs, words, of] =
      typeof one === 'string' ? [COMMON[one], texts, { today: clock }] : [[one], help, command];
    for (const spec of specs)
      command.addOption(optionOf(spec, words, of).helpGroup(texts.words.globalOptions).hideHelp(!isShown));
  }
}

/** An argument as commander knows it. */
function argumentOf(spec: ArgumentSpec, { arguments: texts, values }: Help, of: Of): Argument {
  const { name, is, value, isRequired, isMany, choices, fits, parse } = spec;
  const word = values[value] ?? '';
  const shown = `${word}${isMany ? '...' : ''}`;
  const placeholder = isRequired ? `<${shown}>` : `[${shown}]`;
  const text = texts[name] ?? '';
  const argument =
    is === undefined ? new Argument(placeholder, text) : new NamedArgument(is, placeholder, text, fits);
  if (choices) argument.choices(choices);
  const check: Parse | undefined = choices
    ? (given) => checkChoice(placeholder, given, choices)
    : parse && ((given, today) => parse(given, today, word));
  if (check && isMany) argument.argParser(collecting(check, of));
  else if (check) argument.argParser((given: string) => check(given, of.today));
  return argument;
}

/** An option as commander knows it, which would complain in English of a choice that there is not. */
function optionOf(spec: OptionSpec, help: Help, of: Of): Option {
  const option = new Option(flagsOf(spec, help.values), textOf(spec, help));
  const { choices, conflicts, isList, standard } = spec;
  const check = checkOf(spec);
  if (choices) option.choices(choices);
  if (conflicts) option.conflicts(conflicts);
  if (standard !== undefined) option.default(standard);
  if (isList) option.argParser(collecting(check ?? String, of));
  else if (check) option.argParser((given: string) => check(given, of.today));
  return option;
}

/** What is given several times comes together in a list. */
const collecting =
  (check: Parse, of: Of) =>
  (given: string, before: readonly unknown[] | undefined): readonly unknown[] => [
    ...(before ?? []),
    check(given, of.today),
  ];
