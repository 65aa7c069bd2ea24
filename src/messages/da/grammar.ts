import type { SeatRange } from '../../facts/forum.ts';
import { inList } from '../list.ts';

export const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** The days of meetings, by the file's words for them. */
export const WORKDAYS = {
  monday: 'mandag',
  tuesday: 'tirsdag',
  wednesday: 'onsdag',
  thursday: 'torsdag',
  friday: 'fredag',
};

export const WEEKDAYS = [...Object.values(WORKDAYS), 'lørdag', 'søndag'];

export const SEASONS = { spring: 'foråret', autumn: 'efteråret' };

const NUMBERS = 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** A date (`YYYY-MM-DD`) as Danish prose has it: `10.10.2013`. What is not written so stands as it is. */
export function dato(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

/** As a Danish letter has it: `10. oktober 2013`. What is not written so stands as it is. */
export function dag(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)}. ${name} ${year}`;
}

/** The same, its day and month on one line. */
export const langDato = (iso: string) => dag(iso).replace(' ', '\u00a0');

/** A time of day (`HH:MM`) as Danish prose has it: `kl. 09.00`. */
export function clock(time: string): string {
  return `kl. ${time.replace(':', '.')}`;
}

/** A season of a year (`2013-autumn`), or a year, as prose has it. */
export const season = (text: string) => {
  const [year, name] = text.split('-');
  return name === undefined ? text : `${name === 'spring' ? SEASONS.spring : SEASONS.autumn} ${year}`;
};

/** Names one after another: `a, b og c`. */
export const listed = (names: readonly string[]) => inList(names, 'og');

/** One of several: `a, b eller c`. */
export const either = (names: readonly string[]) => inList(names, 'eller');

/** Clauses, each with its own subject: `a, b, og c`. */
export function ogHele(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, og ${clauses.at(-1)}`;
}

/** Whoever has one of these roles: `a eller b eller c`; of none, anybody. */
export const roleOf = (roles: readonly string[]) => roles.join(' eller ') || 'medlem';

/** So many of it: `1 dag`, `2 dage`. */
export const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** How often: `én gang`, `to gange`, `3 gange`. */
export const gange = (count: number) => ['én gang', 'to gange'][count - 1] ?? `${count} gange`;

/** A number in figures: `1.000`. */
export const cifre = (count: number) => count.toLocaleString('da');

/** A number in a sentence: in letters up to twelve. `one`: én or ét, by gender. */
export function tal(count: number, one: 'én' | 'ét' = 'én'): string {
  if (count === 1) return one;
  return NUMBERS[count - 2] ?? cifre(count);
}

/** How many seats there may be: `3`, `1–2`, `mindst 1`. */
export const range = ({ min, max }: SeatRange) => {
  if (max === undefined) return `mindst ${min}`;
  return min === max ? `${min}` : `${min}–${max}`;
};

/** With a capital at the beginning. */
export const stort = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text as a whole sentence: with a full stop where nothing ends it. */
export function saetning(text: string): string {
  const trimmed = text.trim();
  return /[.!?\u2026]["\u00bb\u201d)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** After a sentence on what is not known: what was probably meant. */
export const didYouMean = (suggestion: string | undefined) => (suggestion ? ` Mente du ${suggestion}?` : '');
