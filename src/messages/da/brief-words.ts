import { dag } from './format.ts';

const NUMBERS = 'to tre fire fem seks syv otte ni ti elleve tolv'.split(' ');

/** En dato (`YYYY-MM-DD`), som den skrives i løbende tekst: `10. oktober 2013`; dagen og måneden skilles ikke. */
export function langDato(iso: string): string {
  return dag(iso).replace(' ', '\u00a0');
}

/** Et antal i løbende tekst: med bogstaver til og med tolv. `one` er én eller ét efter køn. */
export function tal(count: number, one: 'én' | 'ét' = 'én'): string {
  if (count === 1) return one;
  return NUMBERS[count - 2] ?? cifre(count);
}

/** Et antal med cifre: `1.000`. */
export const cifre = (count: number) => count.toLocaleString('da');

/** Hele sætninger i en opremsning: `a, b, og c`. */
export function ogHele(clauses: readonly string[]): string {
  return clauses.length < 2 ? clauses.join('') : `${clauses.slice(0, -1).join(', ')}, og ${clauses.at(-1)}`;
}

/** Med stort begyndelsesbogstav. */
export const stort = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** En tekst som en hel sætning: med punktum, hvis den ikke har et sluttegn. */
export function saetning(text: string): string {
  const trimmed = text.trim();
  return /[.!?\u2026]["\u00bb\u201d)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
