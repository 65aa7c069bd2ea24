import { date as plainDate } from './format.ts';

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A date as prose has it, its day and month on one line. */
export const date = (iso: string) => plainDate(iso).replace(' ', '\u00a0');

/** A number in a sentence: in letters up to twelve. */
export function number(count: number): string {
  return NUMBERS[count - 1] ?? figures(count);
}

/** A number in figures: `1,000`. */
export const figures = (count: number) => count.toLocaleString('en');

/** A number of things in a sentence; none is `no`. */
export function some(count: number, one: string, many: string): string {
  return `${count === 0 ? 'no' : number(count)} ${count === 1 ? one : many}`;
}

/** Clauses, each with its own subject: `a, b, and c`. */
export function andWhole(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1)}`;
}

/** With a capital at the beginning. */
export const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** A text as a whole sentence: with a full stop where nothing ends it. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?\u2026]["\u00bb\u201d)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
