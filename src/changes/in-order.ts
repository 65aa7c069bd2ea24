import { type InsertItems, isMapping, type Operation, valueAt } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import { compare } from '../organisation/order.ts';

/** By what a list is sorted: what of an entry, and in which order. */
interface Sorting {
  readonly key: string;
  readonly compare: (a: string, b: string) => number;
}

/**
 * The operations with the places that the order of a list gives to new entries, where it has one and the change
 * names no place. Entries that each stand in a place of their own seldom meet in a merge, those at the end always.
 *
 * A list is in order if each entry has a text under the key, and they rise by it from each to the next:
 * - by `date`, also where it holds one entry alone or several of one day; or falling, the latest first;
 * - by `id`, two entries or more, no two alike, by their characters' codes;
 * - by `name`, two entries or more, as Danish sorts them or else by their characters' codes.
 * The first of these that holds, counts. What is equal to an entry comes after it.
 */
export function inOrder(data: Value, operations: readonly Operation[]): Operation[] {
  return operations.flatMap((operation) => {
    if (operation.kind !== 'insert' || operation.index !== undefined) return [operation];
    const list = valueAt(data, operation.path);
    // What was earlier is told oldest first, whatever it was called.
    const isEarlier = operation.path.at(-1) === 'earlier';
    const sorting = Array.isArray(list) ? (isEarlier ? EARLIER : sortingOf(list)) : undefined;
    return sorting ? placed(operation, list as Value[], sorting) : [operation];
  });
}

const EARLIER: Sorting = { key: 'until', compare };

let collator: Intl.Collator | undefined;

/** How Danish sorts two texts. To make a collator takes longer than all else of a change, and mostly letters tell. */
export function danish(one: string, other: string): number {
  if (one === other) return 0;
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const isLetter = [a, b].every((text) => /^[a-z](?:[ -~]|$)/.test(text.slice(at, at + 2)));
  // `aa` is the last letter, and `aA` two of the first.
  const hasDouble = [a, b].some((text) => text.slice(0, at + 2).includes('aa'));
  if (isLetter && !hasDouble) return compare(a[at] ?? '', b[at] ?? '');
  collator ??= new Intl.Collator('da');
  return collator.compare(one, other);
}

function placed({ path, values }: InsertItems, list: readonly Value[], sorting: Sorting): Operation[] {
  const keyOf = (entry: Value) => textAt(entry, sorting.key) ?? '';
  const sorted = [...values].sort((a, b) => sorting.compare(keyOf(a), keyOf(b)));
  return sorted.map((value) => {
    const at = list.findIndex((other) => sorting.compare(keyOf(other), keyOf(value)) > 0);
    const insert = { kind: 'insert' as const, path, values: [value] };
    return at === -1 ? insert : { ...insert, index: at };
  });
}

function sortingOf(list: readonly Value[]): Sorting | undefined {
  const dates = texts(list, 'date');
  if (dates && isRising(dates, compare, 0)) return { key: 'date', compare };
  const falling = (a: string, b: string) => compare(b, a);
  if (dates && isRising(dates, falling, 0)) return { key: 'date', compare: falling };
  if (list.length < 2) return undefined;
  const ids = texts(list, 'id');
  if (ids && isRising(ids, compare, -1)) return { key: 'id', compare };
  const names = texts(list, 'name');
  const order = names && [danish, compare].find((each) => isRising(names, each, 0));
  return order && { key: 'name', compare: order };
}

/** Whether each text compares to the next as at most `limit`: 0 lets them be equal, -1 does not. */
function isRising(all: readonly string[], order: Sorting['compare'], limit: 0 | -1): boolean {
  return all.slice(1).every((text, at) => order(all[at] ?? '', text) <= limit);
}

/** The texts of all entries under a key; undefined where there are no entries, or one lacks it. */
function texts(list: readonly Value[], key: string): string[] | undefined {
  const found = list.map((entry) => textAt(entry, key)).filter((text) => text !== undefined);
  return found.length > 0 && found.length === list.length ? found : undefined;
}

function textAt(entry: Value, key: string): string | undefined {
  const text = isMapping(entry) && Object.hasOwn(entry, key) ? entry[key] : undefined;
  return typeof text === 'string' ? text : undefined;
}
