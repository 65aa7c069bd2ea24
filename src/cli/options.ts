import { Option } from 'commander';
import type { OptionName, ValueName } from '../messages/help.ts';
import { isCalendarDate, isDateShaped } from '../organisation/date.ts';
import { checkChoice } from './choice.ts';
import type { RupCommand } from './command.ts';
import { LANGUAGES } from './environment.ts';
import { UsageError } from './errors.ts';

/** Options that may stand before or after the command's name. */
export type GlobalOption = 'file' | 'at' | 'lang' | 'color';

export function option(command: RupCommand, flags: string, name: OptionName, value?: ValueName): Option {
  const { texts } = command;
  const withValue = value === undefined ? flags : `${flags} <${texts.values[value]}>`;
  return new Option(withValue, texts.options[name]);
}

/** An option that takes one of some values; commander's own check would complain in English. */
export function oneOf(flags: string, value: string, text: string, allowed: readonly string[]): Option {
  return new Option(`${flags} <${value}>`, text)
    .choices(allowed)
    .argParser((given) => checkChoice(flags, given, allowed));
}

/** The same, with the texts that several commands share. */
export function choice(
  command: RupCommand,
  flags: string,
  name: OptionName,
  value: ValueName,
  allowed: readonly string[],
): Option {
  const { values, options } = command.texts;
  return oneOf(flags, values[value], options[name], allowed);
}

export function takeGlobals(command: RupCommand, names: readonly GlobalOption[]): void {
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

/** The value, where it is a whole number from 1 up. */
export function wholeNumber(name: string, value: string): number {
  if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new UsageError('bad-number', { option: name, value });
}

/** An option that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
