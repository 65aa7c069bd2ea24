import type { Path } from '../document/finding.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { canonical } from './canonical.ts';
import { type Entry, isNamed, type Key, keysOf, LISTS, type ListKind } from './lists.ts';
import { renamed, renamings } from './renamed.ts';

/**
 * One thing in two states of the file: the same entry before and after, wherever in its list it stands. Where one
 * side is undefined, the thing was added or removed. A path leads to the value in its own file, if there is one.
 */
export interface Pair<T> {
  readonly before: T | undefined;
  readonly after: T | undefined;
  readonly beforePath: Path;
  readonly afterPath: Path;
}

/** The item of a list. */
type Item<List> = NonNullable<List> extends readonly (infer One)[] ? One : never;

/**
 * Two states of a file as one pair; undefined where there was no file. References of the first to an entry that has
 * since got another id, as its `formerly` says, are read as that id.
 */
export function pairFiles(
  before: OrganisationFile | undefined,
  after: OrganisationFile | undefined,
): Pair<OrganisationFile> {
  return { before: before && after ? renamed(before, after) : before, after, beforePath: [], afterPath: [] };
}

/** The pair of what stands under a key, such as a file's `plan`. */
export function inside<T extends object, K extends keyof T & string>(
  pair: Pair<T>,
  key: K,
): Pair<NonNullable<T[K]>> {
  return {
    before: pair.before?.[key] as NonNullable<T[K]> | undefined,
    after: pair.after?.[key] as NonNullable<T[K]> | undefined,
    beforePath: [...pair.beforePath, key],
    afterPath: [...pair.afterPath, key],
  };
}

/**
 * The entries of the list under a key, paired: first those that are there after, in their order, then those that
 * are gone. The time is linear in the entries.
 */
export function within<T extends object, K extends keyof T & string>(
  pair: Pair<T>,
  key: K,
  kind: ListKind = kindOf(key),
): Pair<Item<T[K]>>[] {
  const { before = [], after = [], beforePath, afterPath } = inside(pair, key) as Pair<readonly Entry[]>;
  const partners = matched(before, after, kind);
  const found = new Set(partners);
  const pairs = [
    ...after.map((entry, index) => ({ entry, index: partners[index], now: index })),
    ...before.flatMap((_, index) => (found.has(index) ? [] : [{ entry: undefined, index, now: undefined }])),
  ];
  return pairs.map(({ entry, index, now }) => ({
    before: index === undefined ? undefined : before[index],
    after: entry,
    beforePath: index === undefined ? beforePath : [...beforePath, index],
    afterPath: now === undefined ? afterPath : [...afterPath, now],
  })) as Pair<Item<T[K]>>[];
}

/** What the list under a key is a list of; the key `initiatives` alone has two meanings, and this is the plan's. */
const kindOf = (key: string): ListKind => KINDS.get(key) ?? 'other';
const KINDS = new Map(
  [...Object.values(LISTS)].reverse().flatMap((lists) => Object.entries(lists)),
) as ReadonlyMap<string, ListKind>;

/** For each entry after, the index of its partner before; undefined where it has none. */
export function matched(
  before: readonly Entry[],
  after: readonly Entry[],
  kind: ListKind,
): readonly (number | undefined)[] {
  const partners: (number | undefined)[] = new Array(after.length).fill(undefined);
  const keys = isNamed(kind) ? [idKey(before, after)] : keysOf(kind);
  let then = [...before.keys()];
  let now = [...after.keys()];
  for (const key of keys) {
    const waiting = grouped(then, (index) => textOf(key(before[index] as Entry, false)));
    const coming = grouped(now, (index) => textOf(key(after[index] as Entry, true)));
    const taken = new Set<number>();
    for (const [text, indices] of coming) {
      for (const [index, partner] of alike(before, waiting.get(text) ?? [], after, indices)) {
        partners[index] = partner;
        taken.add(partner);
      }
    }
    then = then.filter((index) => !taken.has(index));
    now = now.filter((index) => partners[index] === undefined);
  }
  return partners;
}

const textOf = (key: unknown) => (typeof key === 'string' ? key : canonical(key));

/** An entry with an id is known by it, or after a renaming by the one it had. */
function idKey(before: readonly Entry[], after: readonly Entry[]): Key {
  const renames = renamings(before, after);
  const left = new Set(renames.values());
  return ({ id }, isAfter) => {
    if (!isAfter) return id;
    const former = renames.get(id as string);
    // An id that was given up in this very change, and is another's now.
    return former ?? (left.has(id as string) ? { taken: id } : id);
  };
}

/** Of several that are known by the same, those that say the same belong together; the rest by their order. */
function alike(
  before: readonly Entry[],
  then: readonly number[],
  after: readonly Entry[],
  now: readonly number[],
): [now: number, then: number][] {
  if (then.length === 0) return [];
  if (then.length === 1 && now.length === 1) return [[now[0] as number, then[0] as number]];
  const waiting = grouped(then, (index) => canonical(before[index]));
  const pairs: [number, number][] = [];
  const left = now.filter((index) => {
    const partner = waiting.get(canonical(after[index]))?.pop();
    if (partner !== undefined) pairs.push([index, partner]);
    return partner === undefined;
  });
  const over = [...waiting.values()].flat().sort((a, b) => a - b);
  for (const [at, partner] of over.entries()) {
    const index = left[at];
    if (index !== undefined) pairs.push([index, partner]);
  }
  return pairs;
}
