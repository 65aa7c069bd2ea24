import type { CalendarDate } from './date.ts';
import { compare } from './order.ts';

/** A stretch of days, both ends included; an end that is not stated is open. */
export interface Term {
  readonly from?: CalendarDate;
  readonly to?: CalendarDate;
}

const ALWAYS = '9999-12-31';

/** The terms that begin before another one, begun earlier, has ended; each with that other one. */
export function overlaps<T extends Term>(terms: readonly T[]): [later: T, earlier: T][] {
  if (terms.length < 2) return [];
  const inOrder = terms.filter(isInOrder).sort((a, b) => compare(a.from, b.from));
  const found: [T, T][] = [];
  let longest: T | undefined;
  for (const term of inOrder) {
    if (longest && (term.from ?? '') <= (longest.to ?? ALWAYS)) found.push([term, longest]);
    if (!longest || (term.to ?? ALWAYS) > (longest.to ?? ALWAYS)) longest = term;
  }
  return found;
}

/** A term that ends before it begins holds no day. */
function isInOrder({ from, to }: Term): boolean {
  return from === undefined || to === undefined || from <= to;
}
