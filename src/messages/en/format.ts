import type { SeatRange } from '../../facts/forum.ts';
import { inList } from '../list.ts';

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** A date (`YYYY-MM-DD`) as English prose has it: `10 October 2013`. What is not written so stands as it is. */
export function date(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

/** A season of a year (`2013-autumn`), or a year, as prose has it. */
export const season = (text: string) => text.split('-').reverse().join(' ');

/** Names one after another: `a, b and c`. */
export const listed = (names: readonly string[]) => inList(names, 'and');

/** How many seats there may be: `3`, `1–2`, `at least 1`. */
export const range = ({ min, max }: SeatRange) => {
  if (max === undefined) return `at least ${min}`;
  return min === max ? `${min}` : `${min}–${max}`;
};
