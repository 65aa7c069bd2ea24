import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonical, isIdentical } from '../../src/history/canonical.ts';
import { isNamed, LISTS, type ListKind } from '../../src/history/lists.ts';
import { matched, pairFiles, within } from '../../src/history/pairs.ts';
import { isRespelt, renamedRoles } from '../../src/history/transitions/shared/roles.ts';
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

  it('that bear several former ids are paired by the first of those that was there', () => {
    const two = [{ id: 'a' }, { id: 'b' }];
    const one = [{ id: 'c', formerly: ['z', 'b', 'a'] }];
    expect(ids(two, one)).toEqual([
      ['b', 'c'],
      ['a', undefined],
    ]);
    expect(ids(one, two)).toEqual([
      [undefined, 'a'],
      ['c', 'b'],
    ]);
    // One former id is one entry's.
    const both = [
      { id: 'c', formerly: ['a'] },
      { id: 'd', formerly: ['a', 'b'] },
    ];
    expect(ids(two, both)).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    expect(ids(both, two)).toEqual([
      ['c', 'a'],
      ['d', 'b'],
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

describe('entries without ids', () => {
  /** Of each kind: an entry, what may change of it at once while it still is that entry, and what may not. */
  it.each<[ListKind, Record<string, unknown>, object[], object[]]>([
    [
      'member',
      { person: 'p', organisation: 'o', role: 'r', area: 'a', from: '2013-01-01' },
      [{ from: '2014-01-01', note: 'n' }, { role: ' R ' }],
      [{ person: 'q' }, { organisation: 'k' }, { role: 's' }, { area: 'b' }],
    ],
    [
      'holder',
      { person: 'p', from: '2013-01-01' },
      [{ from: '2014-01-01', to: '2015-01-01' }],
      [{ person: 'q' }],
    ],
    [
      'seatRule',
      { roles: ['r', 's'], organisation: 'o', kind: 'region', per: 'area', selectedBy: 'x' },
      [{ selectedBy: 'y' }, { organisation: 'k', kind: 'school', per: 'forum' }, { roles: ['S', 'r '] }],
      [{ roles: ['r'] }, { roles: ['r', 't'] }],
    ],
    ['need', { id: 'n', from: '2013-01-01' }, [{ from: '2014-01-01' }], [{ id: 'm' }]],
    [
      'report',
      { date: '2013-01-01', progress: 'x' },
      [{ progress: 'y' }, { date: '2014-01-01' }],
      [{ date: '2014-01-01', progress: 'y' }],
    ],
    [
      'priority',
      { date: '2013-01-01', note: 'x' },
      [{ note: 'y' }, { date: '2014-01-01' }],
      [{ date: '2014-01-01', note: 'y' }],
    ],
    [
      'followUp',
      { date: '2013-01-01', note: 'x' },
      [{ note: 'y' }, { date: '2014-01-01' }],
      [{ date: '2014-01-01', note: 'y' }],
    ],
    [
      'move',
      { date: '2013-01-01', from: '2012-01-01' },
      [{ date: '2014-01-01', note: 'n' }],
      [{ from: '2011-01-01' }],
    ],
    [
      'speaker',
      { person: 'p', organisation: 'o', topic: 't' },
      [{ topic: 'u' }],
      [{ person: 'q' }, { organisation: 'k' }],
    ],
    [
      'acceptedFinding',
      { code: 'c', id: 'i', until: '2013-01-01' },
      [{ until: '2014-01-01' }],
      [{ code: 'd' }, { id: 'j' }],
    ],
    [
      'correction',
      { id: 'i', field: 'f', date: '2013-01-01', reason: 'r' },
      [{ reason: 's' }],
      [{ id: 'j' }, { field: 'g' }, { date: '2014-01-01' }],
    ],
    [
      'avoidance',
      { reason: 'r', body: 'b', dates: ['2013-01-01'], weeks: [7] },
      [{ reason: 's' }, { dates: ['2014-01-01'], weeks: [8] }],
      [{ body: 'c' }, { reason: 's', dates: ['2014-01-01'] }, { reason: 's', weeks: [8] }],
    ],
    ['other', { id: 'i', x: 1 }, [{ x: 2 }], [{ id: 'j' }]],
  ])('%s: are known by what they are', (kind, entry, same, others) => {
    expect(isNamed(kind)).toBe(false);
    for (const change of same) expect(matched([entry], [{ ...entry, ...change }], kind)).toEqual([0]);
    for (const change of others)
      expect(matched([entry], [{ ...entry, ...change }], kind)).toEqual([undefined]);
  });

  /** Of two earlier entries, both of which a later one could be, it is the nearer: here always the second. */
  it.each<[ListKind, object, object, object?]>([
    ['member', { role: 'r', from: '2013-01-01' }, { from: '2012-01-01' }],
    ['holder', { person: 'p', from: '2013-01-01' }, { from: '2012-01-01' }],
    ['seatRule', { roles: ['r'], selectedBy: 'x' }, { selectedBy: 'y' }],
    ['seatRule', { roles: ['r'], per: 'area', selectedBy: 'x' }, { per: 'forum' }, { selectedBy: 'z' }],
    ['move', { date: '2013-01-01', from: '2012-01-01' }, { date: '2012-06-01' }],
    ['speaker', { person: 'p', topic: 't' }, { topic: 'u' }],
    ['acceptedFinding', { code: 'c', until: '2013-01-01' }, { until: '2012-01-01' }],
    ['correction', { id: 'i', reason: 'r' }, { reason: 's' }],
  ])('%s: are the nearer of two', (kind, entry, other, change = {}) => {
    const before = [
      { ...entry, ...other },
      { ...entry, note: 'n' },
    ];
    expect(matched(before, [{ ...entry, ...change, note: 'm' }], kind)).toEqual([1]);
  });

  it('a vacancy that is filled: from the day it began, or else in its place', () => {
    const vacant = { vacant: true, role: 'r', area: 'a', from: '2013-01-01' };
    const seat = { person: 'p', role: 'r', area: 'a', from: '2013-01-01' };
    const filled = (change: object) => matched([vacant], [{ ...seat, ...change }], 'member');
    expect(filled({})).toEqual([0]);
    expect(filled({ from: '2014-01-01' })).toEqual([0]);
    expect(filled({ role: 's' })).toEqual([undefined]);
    expect(filled({ area: 'b' })).toEqual([undefined]);
    const older = { ...vacant, from: '2012-01-01' };
    expect(matched([older, vacant], [seat], 'member')).toEqual([1]);
    // A seat that becomes vacant is not the vacancy: who held it has left.
    expect(matched([seat], [vacant], 'member')).toEqual([undefined]);
  });

  it('several that are known by the same: those that say the same, then by their order', () => {
    const report = (progress: string) => ({ date: '2013-01-01', progress });
    const all = (before: string[], after: string[]) =>
      matched(before.map(report), after.map(report), 'report');
    expect(all(['a', 'b', 'c'], ['c', 'x', 'y'])).toEqual([2, 0, 1]);
    expect(all(['a', 'b'], ['x', 'y', 'b'])).toEqual([0, undefined, 1]);
    expect(all(['a', 'a', 'b'], ['b', 'a'])).toEqual([2, 1]);
  });
});

describe('the entries of a list', () => {
  it('have the list as their place where they are not in it', () => {
    const before = file([{ id: 'a' }]);
    const after = file([{ id: 'b' }]);
    expect(within(pairFiles(before, after), 'forums')).toEqual([
      { before: undefined, after: { id: 'b' }, beforePath: ['forums'], afterPath: ['forums', 0] },
      { before: { id: 'a' }, after: undefined, beforePath: ['forums', 0], afterPath: ['forums'] },
    ]);
  });

  it('all came where there was no file, and all went where there is none', () => {
    const some = file([{ id: 'a', formerly: ['b'] }]);
    const sides = (before: OrganisationFile | undefined, after: OrganisationFile | undefined) =>
      within(pairFiles(before, after), 'forums').map((pair) => [pair.before?.id, pair.after?.id]);
    expect(sides(undefined, some)).toEqual([[undefined, 'a']]);
    expect(sides(some, undefined)).toEqual([['a', undefined]]);
  });
});

describe('values that say the same', () => {
  it.each<[unknown, unknown]>([
    [
      { a: 1, b: [1, 2] },
      { b: [2, 1], a: 1 },
    ],
    [{ a: [], b: {}, c: { d: [] }, e: undefined }, {}],
    [undefined, null],
  ])('%j · %j', (one, other) => {
    expect(canonical(one)).toBe(canonical(other));
  });

  it.each<[unknown, unknown]>([
    [{ a: null }, {}],
    [{ a: '' }, {}],
    [{ a: '1' }, { a: 1 }],
    [[1], [1, 1]],
    [[[]], []],
    [{ a: 1 }, { b: 1 }],
  ])('and not: %j · %j', (one, other) => {
    expect(canonical(one)).not.toBe(canonical(other));
    expect(isIdentical(one, other)).toBe(false);
  });

  it('are the same to the letter in every part', () => {
    const value = { a: [1, { b: null }], c: 'd' };
    expect(isIdentical(value, structuredClone(value))).toBe(true);
    expect(isIdentical(value, { c: 'd', a: [1, { b: null }] })).toBe(true);
    for (const other of [
      { ...value, a: [1, { b: 0 }] },
      { ...value, x: undefined },
      { a: value.a, x: 'd' },
      null,
      7,
    ]) {
      expect(isIdentical(value, other)).toBe(false);
      expect(isIdentical(other, value)).toBe(false);
    }
    expect(isIdentical([], {})).toBe(false);
  });
});

describe('a role', () => {
  const body = (members: readonly object[], roles: readonly string[] = []) => ({
    members,
    composition: [{ roles }],
  });
  const renames = (before: object | undefined, after: object | undefined) =>
    Object.fromEntries(renamedRoles({ before, after, beforePath: [], afterPath: [] } as never));
  const seat = (person: string, role: string, from = '2014-01-01') => ({ person, role, from });

  it('has another name where all who had it have one that is new', () => {
    const before = body([seat('a', 'chef'), seat('b', 'Chef '), seat('c', 'vært')]);
    expect(renames(before, body([seat('a', 'leder'), seat('b', 'Leder'), seat('c', 'vært')]))).toEqual({
      chef: 'leder',
    });
    expect(renames(before, body([seat('a', 'leder'), seat('c', 'vært')]))).toEqual({ chef: 'leder' });
    expect(renames(before, body([seat('a', 'leder'), seat('b', 'formand'), seat('c', 'vært')]))).toEqual({});
    expect(renames(before, body([seat('a', 'leder'), seat('b', 'chef'), seat('c', 'vært')]))).toEqual({});
    expect(renames(before, body([seat('a', 'vært'), seat('b', 'vært'), seat('c', 'vært')]))).toEqual({});
    expect(
      renames(before, body([seat('a', 'leder', '2014-02-01'), seat('b', 'leder', '2014-02-01')])),
    ).toEqual({});
    expect(renames(body([seat('a', 'chef')]), body([seat('a', 'x'), seat('a', 'y')]))).toEqual({});
  });

  it('that is still a seat of the body, or was one, is another', () => {
    const [before, after] = [[seat('a', 'chef')], [seat('a', 'leder')]];
    expect(renames(body(before), body(after, ['chef']))).toEqual({});
    expect(renames(body(before, ['leder']), body(after))).toEqual({});
    expect(renames(undefined, body(after))).toEqual({});
  });

  it.each([
    ['fag-direktoer', 'Fagdirektør', true],
    ['kommunaldirektør', 'komunaldirektør', true],
    ['vice formand', 'vise formand', false],
    ['vice formand', 'vice-formamd', true],
    ['direktør', 'direktrice', false],
    ['fagchef 1', 'fagchef 2', false],
    ['medlem a', 'medlem b', false],
    ['fagchef', 'fagchef klima', false],
    ['§', '§§', false],
  ])('spelt otherwise: %s · %s: %j', (before, after, same) => expect(isRespelt(before, after)).toBe(same));
});
