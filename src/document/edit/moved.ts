import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { isMapping, type Operation, valueAt } from './operation.ts';

/** What becomes of the entries of one collection: by their old steps the new ones, and the other way round. */
interface Renumbered {
  readonly moved: Map<string | number, string | number | undefined>;
  readonly origins: Map<string | number, string | number | undefined>;
}

/** Where operations lead the places of the data that they change. */
export interface Moved {
  /** Where what stood at a path stands now; undefined where it was taken out. */
  to(path: Path): Path | undefined;
  /** Where what stands at a path now stood before; undefined where it is new. */
  from(path: Path): Path | undefined;
}

/** How operations on some data move what they leave of it. */
export function moved(data: Value, operations: readonly Operation[]): Moved {
  const collections = new Map<string, Renumbered>();
  for (const operation of operations) {
    const isIntoList = operation.kind === 'insert' && Array.isArray(valueAt(data, operation.path));
    const path = isIntoList ? operation.path : operation.path.slice(0, -1);
    const id = JSON.stringify(path);
    if (collections.has(id)) continue;
    const value = valueAt(data, path);
    if (Array.isArray(value)) collections.set(id, ofList(value.length, path, operations));
    else if (isMapping(value)) collections.set(id, ofMapping(value, path, operations));
  }
  const follow = (path: Path, by: keyof Renumbered): Path | undefined => {
    const old: (string | number)[] = [];
    const result: (string | number)[] = [];
    for (const step of path) {
      const renumbered = collections.get(JSON.stringify(old))?.[by];
      const other = renumbered?.has(step) ? renumbered.get(step) : step;
      if (other === undefined) return undefined;
      old.push(by === 'moved' ? step : other);
      result.push(other);
    }
    return result;
  };
  return { to: (path) => follow(path, 'moved'), from: (path) => follow(path, 'origins') };
}

function ofList(length: number, path: Path, operations: readonly Operation[]): Renumbered {
  const inserted = new Map<number, number>();
  const gone = new Set<string | number | undefined>();
  for (const operation of operations) {
    if (operation.kind === 'insert' && isSame(operation.path, path)) {
      const at = operation.index ?? length;
      inserted.set(at, (inserted.get(at) ?? 0) + operation.values.length);
    } else if (operation.kind === 'remove' && isSame(operation.path.slice(0, -1), path)) {
      gone.add(operation.path.at(-1));
    }
  }
  const result: Renumbered = { moved: new Map(), origins: new Map() };
  let next = 0;
  for (let old = 0; old <= length; old++) {
    for (let count = inserted.get(old) ?? 0; count > 0; count--) result.origins.set(next++, undefined);
    if (old < length && !gone.has(old)) {
      result.moved.set(old, next);
      result.origins.set(next++, old);
    } else if (old < length) result.moved.set(old, undefined);
  }
  return result;
}

function ofMapping(
  value: { [key: string]: Value },
  path: Path,
  operations: readonly Operation[],
): Renumbered {
  const result: Renumbered = { moved: new Map(), origins: new Map() };
  for (const operation of operations) {
    const key = operation.path.at(-1);
    if (key === undefined || !isSame(operation.path.slice(0, -1), path)) continue;
    const isThere = Object.hasOwn(value, key);
    if (operation.kind === 'remove') result.moved.set(key, undefined);
    else if (!isThere) result.origins.set(key, undefined);
    else if (operation.kind === 'set' && operation.as !== undefined) {
      result.moved.set(key, operation.as);
      result.origins.set(operation.as, key);
    }
  }
  return result;
}

const isSame = (a: Path, b: Path) => a.length === b.length && a.every((step, at) => step === b[at]);
