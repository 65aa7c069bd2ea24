import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';

/**
 * One step of a change to the data. A change is a list of them, and every path means a place in the data as it
 * was before the first. Two readings are made of the list: the data it should give (`applyOperations`), and the
 * text edits that should give it (`planEdits`); `verify` holds the two together.
 */
export type Operation = SetValue | InsertItems | RemoveEntry;

/** Gives a key a value: in place of its scalar, or as a new key of an existing mapping. */
export interface SetValue {
  readonly kind: 'set';
  readonly path: Path;
  readonly value: Value;
  /** The key's new name, where it gets one. */
  readonly as?: string;
}

/** Puts items into a list: before the item at `index`, or at the end. A list that is missing is made. */
export interface InsertItems {
  readonly kind: 'insert';
  readonly path: Path;
  readonly index?: number;
  readonly values: readonly Value[];
}

/** Takes an item out of a list, or a key out of a mapping. */
export interface RemoveEntry {
  readonly kind: 'remove';
  readonly path: Path;
}

export const set = (path: Path, value: Value): SetValue => ({ kind: 'set', path, value });

export const insert = (path: Path, ...values: Value[]): InsertItems => ({ kind: 'insert', path, values });

export const remove = (path: Path): RemoveEntry => ({ kind: 'remove', path });

type Mapping = { [key: string]: Value };

/** Whether a value is a mapping. */
export function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a path, if there is one. */
export function valueAt(data: Value | undefined, path: Path): Value | undefined {
  let value = data;
  for (const step of path) {
    const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, step);
    if (!isThere) return undefined;
    value = (value as Record<string | number, Value>)[step];
  }
  return value;
}

/** Insertions at one place of one list as one, in their order. */
export function merged(operations: readonly Operation[]): Operation[] {
  const result: Operation[] = [];
  for (const operation of operations) {
    const at = result.findIndex((earlier) => isSamePlace(earlier, operation));
    const earlier = result[at];
    if (earlier?.kind !== 'insert' || operation.kind !== 'insert') result.push(operation);
    else result[at] = { ...earlier, values: [...earlier.values, ...operation.values] };
  }
  return result;
}

function isSamePlace(a: Operation, b: Operation): boolean {
  if (a.kind !== 'insert' || b.kind !== 'insert' || a.index !== b.index) return false;
  return a.path.length === b.path.length && a.path.every((step, at) => step === b.path[at]);
}

/** The data that the operations describe; the given data stays as it is. */
export function applyOperations(data: Value, operations: readonly Operation[]): Value {
  const result = copiedAlong(
    data,
    operations.map(({ path }) => path),
  );
  const lists = new Map<Value[], { inserts: InsertItems[]; removes: Set<number> }>();
  const changesOf = (list: Value[]) => {
    const changes = lists.get(list) ?? { inserts: [], removes: new Set<number>() };
    lists.set(list, changes);
    return changes;
  };
  // Lists change last: until then every path still means what it meant.
  for (const operation of merged(operations)) {
    if (operation.kind === 'insert') {
      const list = valueAt(result, operation.path);
      if (Array.isArray(list)) changesOf(list).inserts.push(operation);
      else put(result, operation.path, [...operation.values]);
    } else if (operation.kind === 'set') {
      put(result, operation.path, operation.value, operation.as);
    } else {
      const parent = valueAt(result, operation.path.slice(0, -1));
      const last = operation.path.at(-1);
      if (Array.isArray(parent) && typeof last === 'number') changesOf(parent).removes.add(last);
      else if (isMapping(parent) && typeof last === 'string') delete parent[last];
    }
  }
  for (const [list, { inserts, removes }] of lists) {
    const old = [...list];
    const at = (index: number) =>
      inserts.flatMap((each) => ((each.index ?? old.length) === index ? each.values : []));
    const items = old.flatMap((item, index) => [...at(index), ...(removes.has(index) ? [] : [item])]);
    list.splice(0, list.length, ...items, ...at(old.length));
  }
  return result;
}

/** The data with copies of all that stands on the paths, and the rest as it is: a large file has little to copy. */
function copiedAlong(data: Value, paths: readonly Path[]): Value {
  const fresh = new Set<Value>();
  const copy = (value: Value): Value => {
    if (typeof value !== 'object' || value === null || fresh.has(value)) return value;
    const own = Array.isArray(value) ? [...value] : { ...value };
    fresh.add(own);
    return own;
  };
  const root = copy(data);
  for (const path of paths) {
    let value = root;
    for (const step of path) {
      const child = valueAt(value, [step]);
      if (child === undefined) break;
      const own = copy(child);
      if (own !== child) define(value, step, own);
      value = own;
    }
  }
  return root;
}

function define(container: Value, step: string | number, value: Value): void {
  Object.defineProperty(container, step, { value, enumerable: true, configurable: true, writable: true });
}

function put(data: Value, path: Path, value: Value, as?: string): void {
  const parent = valueAt(data, path.slice(0, -1)) as Record<string | number, Value>;
  const last = path.at(-1) as string | number;
  if (as !== undefined) delete parent[last];
  define(parent as Value, as ?? last, value);
}

/** Whether two values are the same data. The order of keys does not count, that of items does. */
export function isSameData(a: Value | undefined, b: Value | undefined): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, index) => isSameData(item, b[index]));
  }
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isSameData(a[key], b[key]));
}
