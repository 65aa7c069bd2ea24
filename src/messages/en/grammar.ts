import type { SeatRange } from '../../facts/forum.ts';
import { inList } from '../list.ts';

// Not `Intl.ListFormat`: its first list takes 15 ms and more, half of what `rup validate` takes in all.

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** The days of meetings, by the file's words for them. */
export const WORKDAYS = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
};

export const WEEKDAYS = [...Object.values(WORKDAYS), 'Saturday', 'Sunday'];

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A date (`YYYY-MM-DD`) as English prose has it: `10 October 2013`. What is not written so stands as it is. */
export function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** The same, its day and month on one line. */
export const unbroken = (iso: string) => date(iso).replace(' ', '\u00a0');

/** As short as it is written, for tables: `10 Oct 2013`, within which no line ends. */
export const short = (iso: string) => date(iso).replace(/ ([A-Z][a-z]{2})[a-z]* /, '\u00a0$1\u00a0');

/** A season of a year (`2013-autumn`), or a year, as prose has it. */
export const season = (text: string) => text.split('-').reverse().join(' ');

/** Names one after another: `a, b and c`. */
export const listed = (names: readonly string[]) => inList(names, 'and');

/** One of several: `a, b or c`. */
export const either = (names: readonly string[]) => inList(names, 'or');

/** Clauses, each with its own subject: `a, b, and c`. */
export function andWhole(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
}

/** Whoever has one of these roles: `a or b or c`; of none, anybody. */
export const roleOf = (roles: readonly string[]) => roles.join(' or ') || 'member';

/** So many of it: `1 day`, `2 days`. */
export const plural = (count: number, one: string, many = `${one}s`) =>
  `${count} ${count === 1 ? one : many}`;

/** How often: `once`, `twice`, `3 times`. */
export const times = (count: number) => ['once', 'twice'][count - 1] ?? `${count} times`;

/** A number in figures: `1,000`. */
export const figures = (count: number) => count.toLocaleString('en');

/** A number in a sentence: in letters up to twelve. */
export const number = (count: number) => NUMBERS[count - 1] ?? figures(count);

/** A number of things in a sentence; none is `no`. */
export const some = (count: number, one: string, many: string) =>
  `${count === 0 ? 'no' : number(count)} ${count === 1 ? one : many}`;

/** How many seats there may be: `3`, `1–2`, `at least 1`. */
export const range = ({ min, max }: SeatRange) => {
  if (max === undefined) return `at least ${min}`;
  return min === max ? `${min}` : `${min}–${max}`;
};

/** With a capital at the beginning. */
export const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text as a whole sentence: with a full stop where nothing ends it. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?\u2026]["\u00bb\u201d)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** After a sentence on what is not known: what was probably meant. */
export const didYouMean = (suggestion: string | undefined) =>
  suggestion ? ` Did you mean ${suggestion}?` : '';
