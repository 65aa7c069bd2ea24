import { canonical } from './canonical.ts';
import { LISTS, type ListKind } from './lists.ts';

/** What stands for the mappings that a file has one of. They are told as entries are. */
export const SINGLES = ['plan', 'statusMeeting', 'administrativeGroup'] as const;

/** What can be told of: an entry of a list, or a mapping that the file has one of. */
export type Kind = ListKind | 'file' | 'plan';

/** One value that differs. A value is a scalar or a list of them, whose order means nothing. */
export interface Difference {
  readonly path: readonly string[];
  /** Undefined where it was not there. */
  readonly before: unknown;
  /** Undefined where it is there no longer. */
  readonly after: unknown;
}

/** A list of entries in an entry, and what they are. */
export interface List {
  readonly path: readonly string[];
  readonly kind: ListKind;
}

interface Parts {
  readonly values: Map<string, { path: readonly string[]; value: unknown }>;
  readonly lists: Map<string, readonly string[]>;
}

/** The values by which two states of an entry differ, by their keys joined by dots; and the lists in it. */
export function differencesOf(
  before: unknown,
  after: unknown,
  kind: Kind,
): { readonly values: Map<string, Difference>; readonly lists: readonly List[] } {
  const [then, now] = [partsOf(before, kind), partsOf(after, kind)];
  const values = new Map<string, Difference>();
  for (const key of new Set([...now.values.keys(), ...then.values.keys()])) {
    const [old, fresh] = [then.values.get(key), now.values.get(key)];
    if (old && fresh && canonical(old.value) === canonical(fresh.value)) continue;
    const path = (fresh ?? old)?.path ?? [];
    values.set(key, { path, before: old?.value, after: fresh?.value });
  }
  const lists = [...new Map([...then.lists, ...now.lists]).values()].map((path) => ({
    path,
    // A mapping within the entry, such as the settings, is known by its own key.
    kind: LISTS[path.at(-2) ?? kind]?.[path.at(-1) ?? ''] ?? 'other',
  }));
  return { values, lists };
}

function partsOf(value: unknown, kind: Kind): Parts {
  const parts: Parts = { values: new Map(), lists: new Map() };
  collect(value, kind === 'file' ? [...SINGLES] : [], [], parts);
  return parts;
}

function collect(value: unknown, without: readonly string[], path: readonly string[], parts: Parts): void {
  const key = path.join('.');
  if (value === undefined) return;
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object' && item !== null)) parts.lists.set(key, path);
    else if (value.length > 0) parts.values.set(key, { path, value });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) {
      if (!without.includes(name)) collect(child, [], [...path, name], parts);
    }
  } else parts.values.set(key, { path, value });
}

/** What of two lists is only in the later, and what only in the earlier; an item may be there several times. */
export function apart(before: readonly unknown[], after: readonly unknown[]): [unknown[], unknown[]] {
  const left = [...before];
  const added = after.filter((item) => {
    const at = left.indexOf(item);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return [added, left];
}
