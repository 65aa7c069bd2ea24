import { Option } from 'commander';
import type { OptionName, ValueName } from '../messages/help.ts';
import { type CalendarDate, isCalendarDate, isDateShaped } from '../organisation/date.ts';
import { checkChoice } from './choice.ts';
import type { RupCommand } from './command.ts';
import { LANGUAGES } from './environment.ts';
import { UsageError } from './errors.ts';
import { typedDate } from './typed-date.ts';

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

/** Of what shows how things stood: the file as git has it, in place of the one on the disk. */
export function takeKnown(command: RupCommand): void {
  const known = option(command, '--known', 'known', 'revisionOrDate');
  command.addOption(
    known.argParser((value) => {
      const date = typedDate(value, command.today);
      return isDateShaped(date) ? checkDate('--known', date, command.today) : value;
    }),
  );
}

export function takeGlobals(command: RupCommand, names: readonly GlobalOption[]): void {
  const make: Readonly<Record<GlobalOption, () => Option[]>> = {
    file: () => [option(command, '-f, --file', 'file', 'file')],
    at: () => [dated({ today: command.clock }, option(command, '--at', 'at', 'date'))],
    lang: () => [choice(command, '--lang', 'lang', 'language', LANGUAGES)],
    color: () => [option(command, '--color', 'color'), option(command, '--no-color', 'noColor')],
  };
  const heading = command.texts.words.globalOptions;
  for (const added of names.flatMap((name) => make[name]())) command.addOption(added.helpGroup(heading));
}

/** An option that takes a day, as people write one. */
export function dated(of: Pick<RupCommand, 'today'>, option: Option): Option {
  return option.argParser((value) => checkDate(option.long ?? option.flags, value, of.today));
}

/** The day of the calendar that a value means, in whatever way it is written. */
export function checkDate(name: string, value: string, today: CalendarDate): CalendarDate {
  const date = typedDate(value, today);
  if (isCalendarDate(date)) return date;
  if (isDateShaped(date)) throw new UsageError('no-such-date-option', { option: name, value: date });
  throw new UsageError('bad-date-option', { option: name, value });
}

/** A number that people count up to needs no limit told, before it is passed. */
const SMALL = 100;

/** The value, where it is a whole number from 1, or from another one, up to a greatest. */
export function wholeNumber(name: string, value: string, max = 999_999_999_999_999, min = 1): number {
  const number = /^(?:0|[1-9]\d{0,20})$/.test(value) ? Number(value) : undefined;
  if (number !== undefined && number >= min && number <= max) return number;
  const isTold = max <= SMALL || (number !== undefined && number > max);
  throw new UsageError('bad-number', { option: name, value, ...(isTold && { max }) });
}

/** An option that may be given several times. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
