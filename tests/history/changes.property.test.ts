import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { canonical } from '../../src/history/canonical.ts';
import { changesBetween } from '../../src/history/changes.ts';
import type { Fact } from '../../src/history/fact.ts';
import { dag } from '../../src/messages/da/grammar.ts';
import { date as english } from '../../src/messages/en/grammar.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import fc from '../property.ts';
import { told } from './told.ts';

type Tree = { [key: string]: Tree } | Tree[] | string | number | boolean;
type Place = readonly (string | number)[];

const example = (await readDocument(readFileSync('examples/organisering-2016.yaml'))).data as unknown as Tree;
const small = (await readDocument(readFileSync('fixtures/base.yaml'))).data as unknown as Tree;

const isTree = (value: Tree | undefined): value is Tree[] | { [key: string]: Tree } =>
  typeof value === 'object' && value !== null;
const isScalarList = (value: Tree) => Array.isArray(value) && value.every((item) => !isTree(item));

/** Every place in a tree, but its root. */
function* places(tree: Tree, path: Place = []): Generator<Place> {
  if (!isTree(tree)) return;
  for (const key of Object.keys(tree)) {
    const step = Array.isArray(tree) ? Number(key) : key;
    yield [...path, step];
    yield* places((tree as never)[key], [...path, step]);
  }
}

const at = (tree: Tree, path: Place): Tree => path.reduce((node, step) => (node as never)[step], tree);

/** Every value with the keys that lead to it, the places in lists left out: what the order cannot change. */
function valuesIn(tree: Tree, sign: number, sums: Map<string, number>, keys = ''): Map<string, number> {
  if (isTree(tree) && !isScalarList(tree)) {
    for (const [key, child] of Object.entries(tree)) {
      valuesIn(child, sign, sums, Array.isArray(tree) ? keys : keys === '' ? key : `${keys}.${key}`);
    }
  } else if (!Array.isArray(tree) || tree.length > 0) add(sums, `${keys} = ${canonical(tree)}`, sign);
  return sums;
}

const add = (sums: Map<string, number>, key: string, sign: number) => {
  const sum = (sums.get(key) ?? 0) + sign;
  if (sum === 0) sums.delete(key);
  else sums.set(key, sum);
};

/** The same sums of what facts tell. */
function valuesTold(facts: readonly Fact[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { path, before, after } of facts.flatMap((fact) => fact.told)) {
    const keys = path.replace(/\[[^\]]*\]/g, '');
    if (before !== undefined) add(sums, `${keys} = ${canonical(before)}`, -1);
    if (after !== undefined) add(sums, `${keys} = ${canonical(after)}`, 1);
  }
  return sums;
}

const changes = (before: Tree | undefined, after: Tree | undefined) =>
  changesBetween(
    before as unknown as OrganisationFile | undefined,
    after as unknown as OrganisationFile | undefined,
  );

/** The tree with its keys and its lists in another order. */
function shuffled(tree: Tree, order: (count: number) => number[]): Tree {
  if (!isTree(tree)) return tree;
  if (Array.isArray(tree)) return order(tree.length).map((index) => shuffled(tree[index] as Tree, order));
  const entries = Object.entries(tree);
  return Object.fromEntries(
    order(entries.length).map((index) => {
      const [key, child] = entries[index] as [string, Tree];
      return [key, shuffled(child, order)];
    }),
  );
}

/** Orders that follow from a number. */
const ordering = (seed: number) => (count: number) => {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: count }, (_, index) => ({ index, rank: next() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ index }) => index);
};

/** The tree without what stands at a place. */
function without(tree: Tree, path: Place): Tree {
  const copy = structuredClone(tree);
  const parent = at(copy, path.slice(0, -1));
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else delete parent[path.at(-1) as never];
  return copy;
}

const VALUES = ['klimaforum', 'ny-id', '2014-05-01', 'Ny tekst', 'æøå', 7, 1, true];

/** A change to a tree, such as anybody might make to the text. */
type Edit = {
  readonly what: 'drop' | 'set' | 'repeat' | 'take';
  readonly where: number;
  readonly value: number;
};
const edits = fc.array(
  fc.record<Edit>({
    what: fc.constantFrom('drop', 'set', 'repeat', 'take'),
    where: fc.nat(100_000),
    value: fc.nat(100_000),
  }),
  { maxLength: 6 },
);

/** Whether the schema demands what stands there, as far as pairing goes by it: a file that is compared has its form. */
const isDemanded = (path: Place) =>
  ['id', 'role', 'relation', 'areas', 'code'].includes(String(path.at(-1))) ||
  (path.at(-1) === 'person' && path.includes('holders'));

function edited(tree: Tree, all: readonly Edit[]): Tree {
  const copy = structuredClone(tree);
  for (const { what, where, value } of all) {
    const found = [...places(copy)].filter((path) => path.at(-1) !== 'formerly');
    const path = found[where % found.length] as Place;
    const parent = at(copy, path.slice(0, -1));
    const last = path.at(-1) as never;
    if (what === 'set' && !isTree(at(copy, path))) parent[last] = VALUES[value % VALUES.length] as never;
    if (what === 'drop' && Array.isArray(parent)) parent.splice(last, 1);
    else if (what === 'drop' && !isDemanded(path)) delete parent[last];
    if (what === 'repeat' && Array.isArray(parent)) parent.push(structuredClone(parent[last] as Tree));
    if (what === 'take' && Array.isArray(parent)) {
      const other = value % parent.length;
      [parent[other], parent[last]] = [parent[last] as Tree, parent[other] as Tree];
    }
  }
  return copy;
}

describe('what changed between two files', () => {
  it('is nothing exactly where they say the same, and every value that differs is told exactly once', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(edits, edits, fc.nat(2_000_000), fc.boolean(), (first, second, seed, isSmall) => {
        const base = isSmall ? small : example;
        const before = edited(base, first);
        const after = shuffled(edited(base, second), ordering(seed + 1));
        const facts = changes(before, after);
        for (const { code } of facts) seen.add(code);
        // Only an entry that says nothing can be told with no value.
        for (const { told, side, path } of facts) {
          if (told.length === 0) expect(canonical(at(side === 'after' ? after : before, path))).toBe('{}');
        }
        expect(facts.length === 0).toBe(canonical(before) === canonical(after));
        const sums = valuesIn(before, -1, valuesIn(after, 1, new Map()));
        expect(valuesTold(facts)).toEqual(sums);
      }),
      { numRuns: 400 },
    );
    expect(seen.size).toBeGreaterThan(20);
  });

  it('is nothing where entries, keys and words only stand in another order', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), (seed) => {
        expect(changes(example, shuffled(example, ordering(seed + 1)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('is told wholly of a file that is new or gone', () => {
    expect(valuesTold(changes(undefined, example))).toEqual(valuesIn(example, 1, new Map()));
    expect(valuesTold(changes(example, undefined))).toEqual(valuesIn(example, -1, new Map()));
    expect(changes(undefined, example)[0]).toBeDefined();
    expect(changes(example, undefined).map(({ code }) => code)).toEqual(['file-removed']);
  });

  it('shows every value in each form and language, as it is and as it was', () => {
    const silent = new Set<string>();
    const tried = new Map<string, number>();
    for (const path of places(example)) {
      // A few of each kind of value.
      const kind = path.filter((step) => typeof step === 'string').join('.');
      tried.set(kind, (tried.get(kind) ?? 0) + 1);
      if ((tried.get(kind) ?? 0) > 3) continue;
      const value = at(example, path);
      if (isTree(value) || value === true || path[0] === 'format') continue;
      const isDate = /^\d{4}-\d{2}-\d{2}$/.test(String(value));
      const token = typeof value === 'number' ? 97531 : isDate ? '2031-05-17' : 'zqxy7';
      for (const [before, after] of statesWith(path, token)) {
        for (const [form, text] of Object.entries(told(changes(before, after), 120))) {
          const day = form.endsWith('da') ? dag('2031-05-17') : english('2031-05-17');
          const flat = text.replaceAll('\\', '').replace(/\s+/g, ' ');
          if (!flat.includes(isDate ? day : String(token))) silent.add(`${path.join('.')}: ${form}`);
        }
      }
    }
    expect([...silent]).toEqual([]);
  });
});

/** Pairs of files between which a value came to stand at a place, or no longer stands there. */
function statesWith(path: Place, token: string | number): [Tree, Tree][] {
  const other = structuredClone(example);
  at(other, path.slice(0, -1))[path.at(-1) as never] = token as never;
  // The value was not there, or all that it stands in was not; a whole section is much to tell.
  const parts = path.map((_, length) => path.slice(0, length + 1)).filter(({ length }) => length > 2);
  // What goes with an entry that is gone is counted; the entry's own values are told.
  const entry = path.findLastIndex((step, depth) => typeof step === 'number' && depth < path.length - 1);
  const own = parts.filter(({ length }) => length > entry);
  return [
    [example, other],
    [other, example],
    ...parts.map((part): [Tree, Tree] => [without(example, part), other]),
    ...own.map((part): [Tree, Tree] => [other, without(example, part)]),
  ];
}
