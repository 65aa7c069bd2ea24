import type { ChangeOption } from '../../messages/en/change-options.ts';
import type { ChangeArgument, ChangeValue } from '../../messages/en/help-changes.ts';
import type { ForumInitiative } from '../../organisation/generated/types.ts';
import { isLink } from '../../organisation/link.ts';
import { suggestLink } from '../../organisation/suggest.ts';
import { UNKNOWN } from '../../rules/shared/command.ts';
import { checkChoice } from '../choice.ts';
import { UsageError } from '../errors.ts';
import { anyText, date } from '../options.ts';
import { RELATIONS } from '../relations.ts';
import type { FieldText, OptionSpec, Parse } from '../spec.ts';
import { checkDate, wholeNumber } from '../values.ts';

/** An option of a change command. */
export type ChangeOptionSpec = OptionSpec<ChangeOption | FieldText, ChangeValue>;

/** An option that takes an address. */
export const link = (flags: string, help: ChangeOption): ChangeOptionSpec => ({
  ...anyText(flags, help, 'address'),
  parse: (given) => checkLink(flags, given),
});

/** A day, where an empty value says that no day is known. */
export const dayOrNone = (flags: string, help: ChangeOption): ChangeOptionSpec => ({
  ...date(flags, help),
  parse: (given, today) => (given === '' ? '' : checkDate(flags, given, today)),
});

/** Whether a value is what a printed command leaves to be filled in: it is as good as not given. */
export const isLeftOpen = (value: unknown): boolean =>
  value === UNKNOWN || (Array.isArray(value) && value.includes(UNKNOWN));

/** A check that lets what is left open through: it is asked for like what was not given. */
export const unlessOpen =
  (check: Parse): Parse =>
  (given, today) =>
    given === UNKNOWN ? given : check(given, today);

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
