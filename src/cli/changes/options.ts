import { Option } from 'commander';
import type { FieldKey } from '../../facts/field.ts';
import type { ChangeOption } from '../../messages/en/change-options.ts';
import type { ChangeArgument, ChangeHelp, ChangeValue } from '../../messages/en/help-changes.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { ForumInitiative } from '../../organisation/generated/types.ts';
import { isLink } from '../../organisation/link.ts';
import { suggestLink } from '../../organisation/suggest.ts';
import { UNKNOWN } from '../../rules/shared/command.ts';
import { checkChoice } from '../choice.ts';
import { UsageError } from '../errors.ts';
import { checkDate, collect, wholeNumber } from '../options.ts';
import { RELATIONS } from '../relations.ts';

/** An option of a change command: its flags, its text, and what its value must be. */
export interface ChangeOptionSpec {
  readonly flags: string;
  readonly help: ChangeOption | { readonly field: FieldKey };
  /** None: the option stands alone. */
  readonly value?: ChangeValue;
  readonly choices?: readonly string[];
  /** Attributes of options that it cannot stand beside. */
  readonly conflicts?: string | string[];
  /** The option may be given several times. */
  readonly isList?: true;
  /** Checks the value and may turn it into something else. Words for days are counted from `today`. */
  readonly parse?: (value: string, today: CalendarDate) => unknown;
}

/** An option that takes an id, a name or other text, which says something. */
export function text(flags: string, help: ChangeOption, value: ChangeValue = 'text'): ChangeOptionSpec {
  return { flags, help, value, parse: (given) => notEmpty(flags, given) };
}

/** The same, where an empty value takes out what is there. */
export function textOrNone(flags: string, help: ChangeOption, value: ChangeValue): ChangeOptionSpec {
  return { flags, help, value };
}

/** A value that says something. */
export function notEmpty(name: string, value: string): string {
  if (/\S/.test(value)) return value;
  throw new UsageError('empty-value', { option: name });
}

/** An option that takes an address. */
export function link(flags: string, help: ChangeOption): ChangeOptionSpec {
  return { flags, help, value: 'address', parse: (given) => checkLink(flags, given) };
}

/** An option that takes a day of the calendar. */
export function date(flags: string, help: ChangeOption): ChangeOptionSpec {
  return { flags, help, value: 'date', parse: (given, today) => checkDate(flags, given, today) };
}

/** The same, where an empty value says that no day is known. */
export function dayOrNone(flags: string, help: ChangeOption): ChangeOptionSpec {
  const { parse, ...spec } = date(flags, help);
  return { ...spec, parse: (given, today) => (given === '' ? '' : parse?.(given, today)) };
}

/** An option that is there or not. */
export function flag(flags: string, help: ChangeOption): ChangeOptionSpec {
  return { flags, help };
}

/** An option that takes one of some words. */
export function oneOf(
  flags: string,
  help: ChangeOption,
  value: ChangeValue,
  choices: readonly string[],
): ChangeOptionSpec {
  return { flags, help, value, choices, parse: (given) => checkChoice(flags, given, choices) };
}

/** An option that may be given several times. */
export function list(
  flags: string,
  help: ChangeOption,
  value: ChangeValue,
  parse: (value: string) => unknown = (given) => notEmpty(flags, given),
): ChangeOptionSpec {
  return { flags, help, value, isList: true, parse };
}

/** Whether a value is what a printed command leaves to be filled in: it is as good as not given. */
export const isLeftOpen = (value: unknown): boolean =>
  value === UNKNOWN || (Array.isArray(value) && value.includes(UNKNOWN));

/** A check that lets what is left open through: it is asked for like what was not given. */
export const unlessOpen =
  (check: (value: string) => unknown) =>
  (given: string): unknown =>
    given === UNKNOWN ? given : check(given);

/** The flags as a usage error names them. */
export function flagsOf(spec: ChangeOptionSpec, { values }: ChangeHelp): string {
  return spec.value === undefined ? spec.flags : `${spec.flags} <${values[spec.value]}>`;
}

/** The option as commander knows it. */
export function commanderOption(
  spec: ChangeOptionSpec,
  help: ChangeHelp,
  of: { readonly today: CalendarDate },
): Option {
  const option = new Option(flagsOf(spec, help), helpOf(spec, help));
  const { choices, conflicts, isList } = spec;
  const { parse: check } = spec;
  const parse = check && unlessOpen((given) => check(given, of.today));
  if (choices) option.choices(choices);
  if (conflicts) option.conflicts(conflicts);
  if (isList) {
    option.argParser((given: string, before: readonly string[] | undefined) =>
      collect((parse ? parse(given) : given) as string, before),
    );
  } else if (parse) option.argParser(parse);
  return option;
}

/** What help says of an option. */
export function helpOf(
  { help: of, isList }: ChangeOptionSpec,
  { options, fields, says }: ChangeHelp,
): string {
  if (typeof of === 'string') return options[of];
  return isList ? says.repeatable(fields[of.field]) : fields[of.field];
}

/** Arguments that are no ids. */
const VALUES: Readonly<Partial<Record<ChangeArgument, ChangeValue>>> = {
  newEntryId: 'newId',
  newForum: 'name',
  newName: 'name',
  newDate: 'date',
  meetingDay: 'date',
  code: 'code',
  setting: 'key',
  field: 'field',
  value: 'value',
};

/** What stands in an argument's place in the usage line. */
export function valueOf(argument: ChangeArgument): ChangeValue {
  return VALUES[argument] ?? 'id';
}

/** A rank: a whole number from 1 up. */
export function rankOf(value: string): number {
  return wholeNumber('--rank', value, 999_999);
}

/** Whether a text is a whole number from 1 up, as small as a rank can be. */
export const isRank = (value: string) => /^[1-9]\d{0,5}$/.test(value);

/** A time as the schema has it. */
export function checkTime(value: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  throw new UsageError('bad-time-option', { option: '--time', value });
}

/** An address as the schema has it; one of mail as it is written on a card becomes one. */
export function checkLink(option: string, given: string): string {
  const meant = isLink(given) ? given : suggestLink(given);
  if (meant !== undefined && isLink(meant)) return meant;
  throw new UsageError('bad-link-option', { option, value: given });
}

/** `ID` or `ID:RELATION,RELATION`. */
export function needOf(word: string): { id: string; relation?: ForumInitiative['relation'] } {
  const [id = '', ...rest] = word.split(':');
  if (rest.length === 0) return { id };
  const relation = rest.join(':').split(',');
  return { id, relation: relation.map((one) => checkChoice('--initiative', one, RELATIONS)) };
}
