import { expect, it } from 'vitest';
import { moved } from '../../src/document/edit/moved.ts';
import { applyOperations, type Operation } from '../../src/document/edit/operation.ts';
import type { Path } from '../../src/document/finding.ts';
import type { Value } from '../../src/document/parsed.ts';
import fc from '../property.ts';

/** Where each scalar stands: no two of them are alike. */
function places(value: Value, path: Path = []): Map<Value, Path> {
  if (typeof value !== 'object' || value === null) return new Map([[value, path]]);
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return new Map(entries.flatMap(([step, child]) => [...places(child, [...path, step])]));
}

const data = {
  list: [{ a: 1, b: 2, c: [3, 4, 5] }, { a: 6, c: [7] }, { a: 8 }],
  map: { d: 9, e: 10 },
};
const item = fc.constantFrom(0, 1, 2);
const change: fc.Arbitrary<(fresh: number) => Operation> = fc.oneof(
  fc
    .record({ index: fc.option(fc.constantFrom(0, 1, 2, 3)), count: fc.constantFrom(1, 2) })
    .map(({ index, count }) => (fresh: number) => ({
      kind: 'insert' as const,
      path: ['list'],
      ...(index !== null && { index }),
      values: Array.from({ length: count }, (_, at) => ({ a: fresh + at })),
    })),
  fc.constantFrom(0, 1, 3).map((index) => (fresh: number) => ({
    kind: 'insert' as const,
    path: ['list', 0, 'c'],
    index,
    values: [fresh],
  })),
  item.map((at) => () => ({ kind: 'remove' as const, path: ['list', at] })),
  fc.constantFrom(0, 2).map((at) => () => ({ kind: 'remove' as const, path: ['list', 0, 'c', at] })),
  fc.constant(() => ({ kind: 'remove' as const, path: ['map', 'd'] })),
  fc.constant((fresh: number) => ({ kind: 'set' as const, path: ['map', 'f'], value: fresh })),
  fc.constant(() => ({ kind: 'set' as const, path: ['map', 'e'], value: 10, as: 'g' })),
  fc.constant((fresh: number) => ({ kind: 'insert' as const, path: ['list', 2, 'c'], values: [fresh] })),
);

it('every place is led to where its value stands afterwards, and back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(change, { maxLength: 5, selector: String }), (changes) => {
      const operations = changes.map((make, at) => make(100 + 10 * at));
      // Of an entry that goes, nothing else can be changed.
      fc.pre(
        !operations.some(({ kind }) => kind === 'remove') || operations.every(({ path }) => path.length < 4),
      );
      const { to, from } = moved(data, operations);
      const before = places(data);
      const after = places(applyOperations(data, operations));
      for (const [value, path] of before) expect([value, to(path)]).toEqual([value, after.get(value)]);
      for (const [value, path] of after) expect([value, from(path)]).toEqual([value, before.get(value)]);
    }),
  );
});
