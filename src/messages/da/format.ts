import type { SeatRange } from '../../facts/forum.ts';
import { inList } from '../list.ts';

/** A date (`YYYY-MM-DD`) as Danish prose has it: `10.10.2013`. What is not written so stands as it is. */
export function dato(iso: string): string {
  return iso.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3.$2.$1');
}

/** A time of day (`HH:MM`) as Danish prose has it: `kl. 09.00`. */
export function clock(time: string): string {
  return `kl. ${time.replace(':', '.')}`;
}

export const MONTHS =
  'januar februar marts april maj juni juli august september oktober november december'.split(' ');

/** A date (`YYYY-MM-DD`) as a Danish letter has it: `10. oktober 2013`. What is not written so stands as it is. */
export function dag(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)}. ${name} ${year}`;
}

/** A season of a year (`2013-autumn`), or a year, as prose has it. */
export const season = (text: string) => {
  const [year, name] = text.split('-');
  return name === undefined ? text : `${name === 'spring' ? 'foråret' : 'efteråret'} ${year}`;
};

/** Names one after another: `a, b og c`. */
export const listed = (names: readonly string[]) => inList(names, 'og');

/** How many seats there may be: `3`, `1–2`, `mindst 1`. */
export const range = ({ min, max }: SeatRange) => {
  if (max === undefined) return `mindst ${min}`;
  return min === max ? `${min}` : `${min}–${max}`;
};
