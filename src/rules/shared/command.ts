import type { CalendarDate } from '../../organisation/date.ts';
import type { RuleContext } from '../rule.ts';

/** What only a person knows stands so in a command, where they are to write it. */
export const UNKNOWN = '…';

/** Whether a command can be run as it stands. */
export const isWhole = (command: readonly string[]) => !command.includes(UNKNOWN);

/** The words of a command: what it is called and acts on, then its options; one without a value is left out. */
export function command(
  words: string,
  subjects: readonly string[],
  options: Readonly<Record<string, string | true | undefined>> = {},
): string[] {
  const all = ['rup', ...words.split(' '), ...subjects];
  for (const name in options) {
    const value = options[name];
    if (value === undefined) continue;
    all.push(`--${name}`);
    if (value !== true) all.push(value);
  }
  return all;
}

/** The date a command must be given: none where it acts on the day that was asked for anyway. */
export function dateOption({ asked }: Pick<RuleContext, 'asked'>, date: CalendarDate): string | undefined {
  return date === asked ? undefined : date;
}
