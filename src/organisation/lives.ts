import { type CalendarDate, FIRST_DATE, LAST_DATE } from './date.ts';
import type { Organisation as Party } from './generated/types.ts';
import { holds } from './organisation.ts';

/** What has a first and a last day, as far as it states them: a body or an organisation. */
interface Lived {
  readonly established?: CalendarDate | undefined;
  readonly dissolved?: { readonly date: CalendarDate } | undefined;
}

/** Whether a body or an organisation stands on a day: its first and last days are days of its life. */
export function stands({ established, dissolved }: Lived, at: CalendarDate): boolean {
  return holds({ from: established, to: dissolved?.date }, at);
}

/** Whether there is a day on which two organisations are both there: who comes after one may take over its code. */
export function meet(a: Party, b: Party): boolean {
  const isBegun = (one: Party, by: Party) =>
    (one.established ?? FIRST_DATE) <= (by.dissolved?.date ?? LAST_DATE);
  return isBegun(a, b) && isBegun(b, a);
}

/**
 * Some organisations, and those of their kind that came after them: a merged region is carried on by the new one. A
 * circle ends where it closes.
 */
export function withSuccessors(all: readonly Party[], some: readonly Party[]): readonly Party[] {
  if (!all.some(({ dissolved }) => dissolved?.successors)) return some;
  const byId = new Map(all.map((party) => [party.id, party]));
  const found = new Set(some);
  for (const { kind, dissolved } of found) {
    for (const id of dissolved?.successors ?? []) {
      const next = byId.get(id);
      if (next?.kind === kind) found.add(next);
    }
  }
  return [...found];
}

/** What carries an organisation on, on a day: itself while it is there, else the one that came after, if it is but one. */
export function heirOn(all: readonly Party[], id: string, at: CalendarDate): string {
  const seen = new Set<string>();
  for (let next = id; !seen.has(next); ) {
    const { dissolved } = all.find((party) => party.id === next) ?? {};
    const [only, ...others] = dissolved?.successors ?? [];
    if (!dissolved || at <= dissolved.date || only === undefined || others.length > 0) return next;
    seen.add(next);
    next = only;
  }
  return id;
}

/** Those of which an organisation is a successor, and theirs. */
export function predecessors(all: readonly Party[], id: string): readonly Party[] {
  const found = new Set<Party>();
  const ids = [id];
  for (const next of ids) {
    for (const party of all) {
      if (found.has(party) || !party.dissolved?.successors?.includes(next)) continue;
      found.add(party);
      ids.push(party.id);
    }
  }
  return [...found];
}
