import { isMapping } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import { canonical } from '../history/canonical.ts';
import { type Kind, SINGLES } from '../history/difference.ts';
import { type Entry, isNamed, keysOf, LISTS, type ListKind } from '../history/lists.ts';
import { matched } from '../history/pairs.ts';

export type List = readonly Value[];

/** What stands under a key of a thing: entries of a kind, a mapping that the file has one of, or a plain value. */
export function kindUnder(kind: Kind, key: string): Kind {
  if (kind === 'file' && (SINGLES as readonly string[]).includes(key)) return key as Kind;
  return LISTS[kind]?.[key] ?? 'other';
}

/** Whether a list is of scalars alone, which say what they say in any order. */
export const isPlain = (list: List) => list.every((item) => typeof item !== 'object' || item === null);

/** Whether it is known which entry is which: each is a mapping, and where entries have ids no two have the same. */
export function isTellable(list: List, kind: ListKind): boolean {
  if (!list.every(isMapping)) return false;
  if (!isNamed(kind)) return true;
  const ids = list.map((entry) => entry['id']);
  return ids.every((id) => typeof id === 'string') && new Set(ids).size === ids.length;
}

/** By each entry's index in the list before, its index in the list after; those that are gone are left out. */
export function paired(before: List, after: List, kind: ListKind): ReadonlyMap<number, number> {
  const partners = matched(before as readonly Entry[], after as readonly Entry[], kind);
  return new Map(
    partners.flatMap((then, now): [number, number][] => (then === undefined ? [] : [[then, now]])),
  );
}

/** Which entries that each side has added are the same thing: what they are known by says so. */
export function addedTwice(
  { ours, theirs, kind }: { ours: List; theirs: List; kind: ListKind },
  { here, there }: { here: readonly number[]; there: readonly number[] },
): ReadonlyMap<number, number> {
  const key = isNamed(kind) ? (entry: Entry) => entry['id'] : keysOf(kind)[0];
  const nameOf = (entry: Value | undefined) => canonical(key?.(entry as Entry, true));
  const left = new Map<string, number[]>();
  for (const at of here) {
    const name = nameOf(ours[at]);
    left.set(name, [...(left.get(name) ?? []), at]);
  }
  return new Map(
    there.flatMap((at): [number, number][] => {
      const same = left.get(nameOf(theirs[at]))?.shift();
      return same === undefined ? [] : [[at, same]];
    }),
  );
}
