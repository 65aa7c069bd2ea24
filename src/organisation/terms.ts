import { type CalendarDate, type Days, LAST_DATE } from './date.ts';
import { addDays } from './days.ts';
import { compare } from './order.ts';

/** The terms that begin before another one, begun earlier, has ended; each with that other one. */
export function overlaps<T extends Days>(terms: readonly T[]): [later: T, earlier: T][] {
  if (terms.length < 2) return [];
  const inOrder = terms.filter(isInOrder).sort((a, b) => compare(a.from, b.from));
  const found: [T, T][] = [];
  let longest: T | undefined;
  for (const term of inOrder) {
    if (longest && (term.from ?? '') <= (longest.to ?? LAST_DATE)) found.push([term, longest]);
    if (!longest || (term.to ?? LAST_DATE) > (longest.to ?? LAST_DATE)) longest = term;
  }
  return found;
}

/** A term that ends before it begins holds no day. */
function isInOrder({ from, to }: Days): boolean {
  return from === undefined || to === undefined || from <= to;
}

/** A term with both its ends. */
interface Term {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The first day of a term on which none of some others lasts; undefined where they cover it. */
export function firstUncovered({ from, to }: Term, others: readonly Term[]): CalendarDate | undefined {
  let next = from;
  for (const other of [...others].sort((a, b) => compare(a.from, b.from))) {
    if (other.from > next) break;
    if (other.to >= to) return undefined;
    if (other.to >= next) next = addDays(other.to, 1);
  }
  return next > to ? undefined : next;
}
