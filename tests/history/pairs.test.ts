import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LISTS } from '../../src/history/lists.ts';
import { pairFiles, within } from '../../src/history/pairs.ts';
import type { Forum, Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { growth } from '../growth.ts';

interface Node {
  $ref?: string;
  type?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

const schema = JSON.parse(readFileSync('schema/organisering.schema.json', 'utf8')) as Node & {
  $defs: Record<string, Node>;
};
const resolved = (node: Node): Node =>
  node.$ref ? resolved(schema.$defs[node.$ref.replace('#/$defs/', '')] as Node) : node;

/** Every list of entries in the schema, as the key of the thing that has it and its own. */
function listsIn(node: Node, owner: string, found: Set<string>): Set<string> {
  for (const [key, child] of Object.entries(resolved(node).properties ?? {})) {
    const value = resolved(child);
    if (value.type === 'array' && resolved(value.items as Node).type === 'object') {
      found.add(`${owner}.${key}`);
      listsIn(value.items as Node, LISTS[owner]?.[key] ?? `${owner}.${key}`, found);
    } else if (value.type === 'object') listsIn(value, key, found);
  }
  return found;
}

const file = (forums: readonly object[]) => ({ forums }) as unknown as OrganisationFile;
const ids = (before: readonly object[], after: readonly object[]) =>
  within(pairFiles(file(before), file(after)), 'forums').map((pair) => [pair.before?.id, pair.after?.id]);
const members = (before: readonly object[], after: readonly object[]) =>
  within(
    { before: { members: before }, after: { members: after }, beforePath: [], afterPath: [] },
    'members',
  ).map(({ before, after }) => [before, after] as unknown as [Member?, Member?]);

describe('the lists of the file', () => {
  it('are all told what they are lists of', () => {
    const told = Object.entries(LISTS).flatMap(([owner, lists]) =>
      Object.keys(lists).map((key) => `${owner}.${key}`),
    );
    expect([...listsIn(schema, 'file', new Set())].sort()).toEqual(told.sort());
  });
});

describe('entries with ids', () => {
  it('are paired wherever they stand, and their places told', () => {
    expect(ids([{ id: 'a' }, { id: 'b' }, { id: 'c' }], [{ id: 'c' }, { id: 'd' }, { id: 'a' }])).toEqual([
      ['c', 'c'],
      [undefined, 'd'],
      ['a', 'a'],
      ['b', undefined],
    ]);
    const [first] = within(pairFiles(file([{ id: 'a' }, { id: 'b' }]), file([{ id: 'b' }])), 'forums');
    expect([first?.beforePath, first?.afterPath]).toEqual([
      ['forums', 1],
      ['forums', 0],
    ]);
  });

  it('are paired over a renaming, either way', () => {
    const old = [{ id: 'a' }, { id: 'x' }];
    const now = [{ id: 'b', formerly: ['z', 'a'] }, { id: 'x' }];
    expect(ids(old, now)).toEqual([
      ['a', 'b'],
      ['x', 'x'],
    ]);
    expect(ids(now, old)).toEqual([
      ['b', 'a'],
      ['x', 'x'],
    ]);
  });

  it('keep to a renaming where the former id is given to another', () => {
    expect(ids([{ id: 'a' }], [{ id: 'a' }, { id: 'b', formerly: ['a'] }])).toEqual([
      [undefined, 'a'],
      ['a', 'b'],
    ]);
    // Long after it, the former id is anybody's.
    const settled = [{ id: 'b', formerly: ['a'] }];
    expect(ids(settled, [...settled, { id: 'a' }])).toEqual([
      ['b', 'b'],
      [undefined, 'a'],
    ]);
  });

  it('that name a renamed one are read as naming it by its new id', () => {
    const before = { ...file([{ id: 'a', reportsTo: 'old' }]), administrativeGroup: { id: 'old' } };
    const after = {
      ...file([{ id: 'a', reportsTo: 'new' }]),
      administrativeGroup: { id: 'new', formerly: ['old'] },
    };
    const [pair] = within(pairFiles(before as never, after as never), 'forums');
    expect(pair?.before).toEqual({ id: 'a', reportsTo: 'new' });
  });

  it('that share an id are paired by what they say', () => {
    const pairs = within(
      pairFiles(
        file([
          { id: 'a', name: '1' },
          { id: 'a', name: '2' },
        ]),
        file([
          { id: 'a', name: '2' },
          { id: 'a', name: '3' },
        ]),
      ),
      'forums',
    );
    expect(pairs.map(({ before, after }) => [before?.name, after?.name])).toEqual([
      ['2', '2'],
      ['1', '3'],
    ]);
  });

  it('take time in proportion to their number', async () => {
    const many = (count: number): Forum[] =>
      Array.from({ length: count }, (_, at) => ({ id: `forum-${at}`, name: 'F', origin: 'established' }));
    const pair = (count: number) => expect(ids(many(count), many(count).reverse()).length).toBe(count);
    expect(await growth(pair, 3_000, 48_000)).toBeLessThan(5);
  });
});

describe('members', () => {
  const seat = { organisation: 'region', role: 'chef' };

  it('are known by holder, role, area and first day; then without the day', () => {
    const first = { ...seat, from: '2013-01-01' };
    const second = { ...seat, from: '2015-01-01' };
    expect(members([first], [second, { ...first, to: '2014-12-31' }])).toEqual([
      [undefined, second],
      [first, { ...first, to: '2014-12-31' }],
    ]);
    expect(members([first], [second])).toEqual([[first, second]]);
    expect(members([first], [{ ...first, role: 'direktør' }])).toEqual([
      [undefined, { ...first, role: 'direktør' }],
      [first, undefined],
    ]);
  });

  it('fill the vacancy that began the same day, and no other seat', () => {
    const vacant = { vacant: true, role: 'chef', from: '2013-01-01' };
    const held = { ...seat, from: '2013-01-01' };
    expect(members([vacant], [held])).toEqual([[vacant, held]]);
    const other = { ...held, organisation: 'kommune' };
    expect(members([held], [other])).toEqual([
      [undefined, other],
      [held, undefined],
    ]);
  });
});
