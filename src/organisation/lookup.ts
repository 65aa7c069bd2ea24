import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';

/** The value at a path of the data; undefined where there is none. */
export function valueAt(data: Value, path: Path): Value | undefined {
  let value: Value | undefined = data;
  for (const step of path) value = child(value, step);
  return value;
}

/** The id of the innermost entry on the way to a place; undefined where none of them has one. */
export function nearestId(data: Value, path: Path): string | undefined {
  let value: Value | undefined = data;
  let id: string | undefined;
  for (const step of path) {
    value = child(value, step);
    const own = child(value, 'id');
    if (typeof own === 'string') id = own;
  }
  return id;
}

function child(value: Value | undefined, step: string | number): Value | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, Value>)[step];
}

/** A copy of the data with null at some places, as for a key without a value. */
export function blanked(data: Value, paths: readonly Path[]): Value {
  const copy = structuredClone(data);
  for (const path of paths) {
    const parent = valueAt(copy, path.slice(0, -1));
    const last = path.at(-1);
    if (typeof parent !== 'object' || parent === null || last === undefined) continue;
    (parent as Record<string | number, Value>)[last] = null;
  }
  return copy;
}
