import { type CalendarDate, isCalendarDate, isDateShaped } from '../organisation/date.ts';
import { checkChoice } from './choice.ts';
import { UsageError } from './errors.ts';
import type { OptionSpec, Parse } from './spec.ts';
import { typedDate } from './typed-date.ts';

/** How the value of an option is checked; undefined where it may be anything. */
export function checkOf({ flags, choices, form, most, parse }: OptionSpec): Parse | undefined {
  if (parse) return parse;
  if (choices) return (value) => checkChoice(flags, value, choices);
  switch (form) {
    case 'date':
      return (value, today) => checkDate(flags, value, today);
    case 'revision-or-date':
      return (value, today) => {
        const day = typedDate(value, today);
        return isDateShaped(day) ? checkDate(flags, day, today) : value;
      };
    case 'number':
      return (value) => wholeNumber(flags, value, most);
    default:
      return undefined;
  }
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
