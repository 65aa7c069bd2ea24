import { UsageError } from './errors.ts';
import type { Help, OptionSpec } from './spec.ts';

// Options as data. It is for `values.ts` to check what is given, so that none of that is loaded where nothing is.

/** An option that is there or not. */
export function flag<Text extends string>(flags: string, help: Text): OptionSpec<Text, never> {
  return { flags, help };
}

/** An option that takes whatever is given. */
export function anyText<Text extends string, Value extends string>(
  flags: string,
  help: Text,
  value: Value,
): OptionSpec<Text, Value> {
  return { flags, help, value };
}

/** An option that takes an id, a name or other text, which says something. */
export function text<Text extends string, Value extends string = 'text'>(
  flags: string,
  help: Text,
  value: Value = 'text' as Value,
): OptionSpec<Text, Value> {
  return { flags, help, value, parse: (given) => notEmpty(flags, given) };
}

/** A value that says something. */
export function notEmpty(name: string, value: string): string {
  if (/\S/.test(value)) return value;
  throw new UsageError('empty-value', { option: name });
}

/** An option that takes a day of the calendar, as people write one. */
export function date<Text extends string>(flags: string, help: Text): OptionSpec<Text, 'date'> {
  return { flags, help, value: 'date', form: 'date' };
}

/** An option that takes a whole number from 1 up. */
export function number<Text extends string, Value extends string>(
  flags: string,
  help: Text,
  value: Value,
  most?: number,
): OptionSpec<Text, Value> {
  return { flags, help, value, form: 'number', ...(most !== undefined && { most }) };
}

/** An option that takes one of some words. */
export function oneOf<Text extends string, Value extends string>(
  flags: string,
  help: Text,
  value: Value,
  choices: readonly string[],
): OptionSpec<Text, Value> {
  return { flags, help, value, choices };
}

/** `--format`; the first of them where nothing is said. */
export function format(formats: readonly string[], standard = formats[0]): OptionSpec<'format', 'format'> {
  return {
    ...oneOf('--format', 'format', 'format', formats),
    ...(standard !== undefined && { standard }),
  };
}

/** An option that may be given several times. */
export function list<Text extends string, Value extends string>(
  flags: string,
  help: Text,
  value: Value,
  parse: (value: string) => unknown = (given) => notEmpty(flags, given),
): OptionSpec<Text, Value> {
  return { flags, help, value, isList: true, parse };
}

/** Of what shows how things stood: the file as git has it, in place of the one on the disk. */
export const KNOWN = { ...anyText('--known', 'known', 'revisionOrDate'), form: 'revision-or-date' } as const;

/** The flags as a usage error names them. */
export function flagsOf({ flags, value }: OptionSpec, values: Readonly<Record<string, string>>): string {
  return value === undefined ? flags : `${flags} <${values[value]}>`;
}

/** What help says of an option. */
export function textOf({ help: of, isList }: OptionSpec, { options, fields, says }: Help): string {
  if (typeof of === 'string') return options[of] ?? '';
  const field = fields?.[of.field] ?? '';
  return isList ? (says?.repeatable(field) ?? '') : field;
}
