import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import {
  applyOperations,
  insert,
  isMapping,
  isSameData,
  merged,
  type Operation,
  remove,
  set,
  valueAt,
} from '../../src/document/edit/operation.ts';
import { inBrackets, snippet } from '../../src/document/edit/snippet.ts';
import { inOrder } from '../../src/document/edit/text-edit.ts';
import type { Value } from '../../src/document/parsed.ts';
import { describeCases, edited, FORMAT, put, rename } from './edited.ts';

describe('operations give data', () => {
  const data = { l: ['a', 'b', 'c'], m: { k: 1, n: { o: 2 } } };
  it.each<[string, Operation[], Value]>([
    ['a value in place of another', [set(['m', 'k'], 3)], { ...data, m: { k: 3, n: { o: 2 } } }],
    ['a new key', [set(['m', 'n', 'p'], null)], { ...data, m: { k: 1, n: { o: 2, p: null } } }],
    [
      'a key of that name',
      [set(['__proto__'], 1)],
      JSON.parse(JSON.stringify(data).replace(/}$/, ',"__proto__":1}')),
    ],
    ['a new name', [rename(['m', 'k'], 'q', 3)], { ...data, m: { q: 3, n: { o: 2 } } }],
    ['without a key', [remove(['m', 'k'])], { ...data, m: { n: { o: 2 } } }],
    ['without an item', [remove(['l', 1])], { ...data, l: ['a', 'c'] }],
    ['without several, each where it was', [remove(['l', 0]), remove(['l', 1])], { ...data, l: ['c'] }],
    ['without what is not there', [remove(['l', 'x']), remove(['m', 0])], data],
    ['items at the end', [insert(['l'], 'd', 'e')], { ...data, l: ['a', 'b', 'c', 'd', 'e'] }],
    ['items before one', [put(['l'], 1, 'd', 'e')], { ...data, l: ['a', 'd', 'e', 'b', 'c'] }],
    ['items before one that goes', [remove(['l', 1]), put(['l'], 1, 'd')], { ...data, l: ['a', 'd', 'c'] }],
    [
      'items at several places, each where it was, those at one in their order',
      [put(['l'], 2, 'd'), put(['l'], 0, 'e'), put(['l'], 2, 'f'), insert(['l'], 'g'), put(['l'], 3, 'h')],
      { ...data, l: ['e', 'a', 'b', 'd', 'f', 'c', 'g', 'h'] },
    ],
    ['a list where there is none', [insert(['m', 'r'], 'd')], { ...data, m: { ...data.m, r: ['d'] } }],
    [
      'below what others change',
      [remove(['l', 0]), set(['m', 'n', 'o'], 4), rename(['m', 'k'], 'q', 5)],
      { l: ['b', 'c'], m: { q: 5, n: { o: 4 } } },
    ],
  ])('%s', (_, operations, expected) => {
    const before = structuredClone(data);
    const result = applyOperations(data, operations) as typeof data;
    expect(result).toEqual(expected);
    expect(Object.keys(result)).toEqual(Object.keys(expected as object));
    expect(data).toEqual(before);
  });

  it('in lists of lists and mappings in lists', () => {
    const nested = [[1, 2], { a: [3] }];
    const operations = [insert([0], 4), insert([1, 'a'], 5), remove([0, 0]), put([], 1, 6)];
    expect(applyOperations(nested, operations)).toEqual([[2, 4], 6, { a: [3, 5] }]);
    expect(nested).toEqual([[1, 2], { a: [3] }]);
  });

  it('of which what they do not touch is the same', () => {
    const result = applyOperations(data, [set(['m', 'k'], 3)]) as typeof data;
    expect([result.l === data.l, result.m.n === data.m.n, result.m === data.m]).toEqual([true, true, false]);
  });
});

it('insertions at one place of one list are one, and others are not', () => {
  const [a, b, c] = [insert(['l'], 1), insert(['l'], 2, 3), insert(['l'], 4)];
  expect(merged([a, b, c])).toEqual([insert(['l'], 1, 2, 3, 4)]);
  expect(merged([put(['l'], 1, 1), put(['l'], 1, 2)])).toEqual([put(['l'], 1, 1, 2)]);
  const apart = [
    ...[a, put(['l'], 0, 1), put(['l'], 1, 1), insert(['l', 0], 1), insert(['m'], 1), insert([0, 0], 1)],
    ...[
      insert([0, 1], 1),
      insert([1, 0], 1),
      insert([], 1),
      set(['l'], 1),
      set(['l'], 1),
      remove(['l']),
      remove(['l']),
    ],
  ];
  expect(merged(apart)).toEqual(apart);
});

it('a value is found by its path', () => {
  const data = { a: [{ b: null }], c: 'text' };
  const at = (...path: (string | number)[]) => valueAt(data, path);
  expect([at(), at('a', 0), at('a', 0, 'b'), at('c')]).toEqual([data, { b: null }, null, 'text']);
  expect([
    at('a', 1),
    at('a', 0, 'b', 'x'),
    at('c', 0),
    at('c', 'length'),
    at('toString'),
    at('x', 'y'),
  ]).toEqual(Array(6).fill(undefined));
  expect([{}, { a: 1 }, [], null, 'x', 1, undefined].map(isMapping)).toEqual([
    ...[true, true, false, false, false, false, false],
  ]);
});

describe('two values are the same data, or not', () => {
  it.each<[Value | undefined, Value | undefined]>([
    ...([1, 'a', null, true, undefined, Number.NaN, [], {}] as const).map(
      (value) => [value as Value, structuredClone(value) as Value] as [Value, Value],
    ),
    [0, -0],
    [
      [1, [2]],
      [1, [2]],
    ],
    [
      { a: 1, b: { c: [] } },
      { b: { c: [] }, a: 1 },
    ],
  ])('%j is %j', (a, b) => {
    expect([isSameData(a, b), isSameData(b, a)]).toEqual([true, true]);
  });

  it.each<[Value | undefined, Value | undefined]>([
    [1, 2],
    [1, '1'],
    [null, undefined],
    [null, {}],
    [null, []],
    [1, {}],
    [1, [1]],
    ['', []],
    [[], {}],
    [['a'], { 0: 'a' }],
    [[1], [1, 2]],
    [[1], [2]],
    [
      [1, 2],
      [2, 1],
    ],
    [[[1]], [[2]]],
    [{ a: 1 }, {}],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { b: 1 }],
    [
      { a: 1, b: 2 },
      { a: 1, b: 3 },
    ],
    [
      { a: 1, b: 2 },
      { a: 2, b: 2 },
    ],
    [{ a: undefined as unknown as Value }, { b: undefined as unknown as Value }],
    [{ a: 1 }, { a: 1, b: 2 }],
  ])('%j is not %j', (a, b) => {
    expect([isSameData(a, b), isSameData(b, a)]).toEqual([false, false]);
  });
});

it('edits are told by their places, and insertions at one place in their order', () => {
  const [a, b, c, d] = [
    { start: 3, end: 4, text: 'a' },
    { start: 1, end: 1, text: 'b' },
    { start: 1, end: 1, text: 'c' },
    { start: 1, end: 2, text: 'd' },
  ] as const;
  expect(inOrder([a, d, b, c])).toEqual([b, c, d, a]);
  expect(inOrder([b, a, c, d])).toEqual([b, c, d, a]);
});

/** A format in which keys have an order, but for those of lists. */
const ORDERED = {
  ...FORMAT,
  keysAt: (path: readonly unknown[]) => (path.length === 0 ? ['a', 'b', 'c', 'd', 'e'] : ['u', 'v', 'w']),
};

describeCases(
  {
    'a new key stands in the order of the format': [
      [
        'after the nearest that comes before it',
        'a: 1\nb: 2\ne: 3\n',
        set(['d'], 4),
        'a: 1\nb: 2\nd: 4\ne: 3\n',
      ],
      ['though the others are not in order', 'e: 1\nb: 2\na: 3\n', set(['c'], 4), 'e: 1\nb: 2\nc: 4\na: 3\n'],
      ['first, where none comes before it', 'b: 2\ne: 3\n', set(['a'], 4), 'a: 4\nb: 2\ne: 3\n'],
      ['after the first', 'a: 2\ne: 3\n', set(['b'], 4), 'a: 2\nb: 4\ne: 3\n'],
      ['last, where the format does not know it', 'a: 2\ne: 3\n', set(['z'], 4), 'a: 2\ne: 3\nz: 4\n'],
      ['that of its own mapping', 'a:\n  u: 1\n  w: 2\n', set(['a', 'v'], 3), 'a:\n  u: 1\n  v: 3\n  w: 2\n'],
      ['in brackets', '{ a: 1, e: 2 }\n', set(['b'], 3), '{ a: 1, b: 3, e: 2 }\n'],
      ['first in brackets', '{ b: 1, e: 2 }\n', set(['a'], 3), '{ a: 3, b: 1, e: 2 }\n'],
      [
        'several at one place',
        'a: 1\ne: 2\n',
        [set(['d'], 3), set(['b'], 4), set(['c'], 5)],
        'a: 1\nb: 4\nc: 5\nd: 3\ne: 2\n',
      ],
      ['two at one place', 'a: 1\ne: 2\n', [set(['d'], 3), set(['b'], 4)], 'a: 1\nb: 4\nd: 3\ne: 2\n'],
      [
        'several in an empty one',
        'a: {}\ne:\n  z: 1\n',
        [set(['a', 'w'], 1), set(['a', 'u'], 2)],
        'a:\n  u: 2\n  w: 1\ne:\n  z: 1\n',
      ],
      ['in place of the first, which goes', 'a: 1\ne: 2\n', [remove(['a']), set(['b'], 3)], 'b: 3\ne: 2\n'],
      [
        'after what stays, where the nearest goes',
        'a: 1\nb: 2\ne: 3\n',
        [remove(['b']), set(['c'], 4)],
        'a: 1\nc: 4\ne: 3\n',
      ],
      [
        'in place of all',
        'b: 2\nd: 3\n',
        [remove(['b']), remove(['d']), set(['e'], 1), set(['a'], 4)],
        'a: 4\ne: 1\n',
      ],
      ['and items as they come', 'a: [v]\n', [insert(['a'], 'x', 'w')], 'a: [v, x, w]\n'],
    ],
  },
  ORDERED,
);

it('what is no date to the format stands in quotes, though it looks like one', async () => {
  const format = { ...FORMAT, isDateAt: ([key]: readonly unknown[]) => key === 'date' };
  const operations = [set(['date'], '2014-01-01'), set(['name'], '2014-01-01'), set(['text'], 'x')];
  expect(await edited('a: 1\n', operations, format)).toBe(
    'a: 1\ndate: 2014-01-01\nname: "2014-01-01"\ntext: x\n',
  );
});

describe('what operations would write, to paste by hand', () => {
  const text = 'forums:\n  - id: klima\n    roles: [x]\n  - { name: uden }\nlist:\n  - a\n';
  it.each<[string, Operation[], string]>([
    ['a value', [set(['a', 'b'], 'x')], '# a › b\nb: x\n'],
    ['with what needs quotes', [set(['b'], 'x: y')], '# b\nb: "x: y"\n'],
    ['but not what needs none in a block', [set(['b'], 'x, y')], '# b\nb: x, y\n'],
    ['under a new name', [rename(['a', 'b'], 'c', 1)], '# a › b\nc: 1\n'],
    ['an entry by its id', [set(['forums', 0, 'name'], 'x')], '# forums › klima › name\nname: x\n'],
    ['one without by its number', [set(['forums', 1, 'name'], 'x')], '# forums › [2] › name\nname: x\n'],
    ['a text by its number', [set(['list', 0, 'x'], 1)], '# list › [1] › x\nx: 1\n'],
    ['what goes', [remove(['forums', 0, 'name'])], '# forums › klima › name\n# - name\n'],
    ['an item that goes', [remove(['forums', 0])], '# forums › klima\n# - { id: klima, roles: [x] }\n'],
    [
      'in brackets, where it is to stand in some',
      [set(['forums', 1, 'x'], { a: 'b, c', d: [1] }), insert(['forums', 0, 'roles'], 'w', 'z: z')],
      '# forums › [2] › x\nx: { a: "b, c", d: [1] }\n\n# forums › klima › roles\nw,\n"z: z"\n',
    ],
    [
      'a list that is new, in brackets',
      [insert(['forums', 1, 'x'], { a: 1 })],
      '# forums › [2] › x\nx: [{ a: 1 }]\n',
    ],
    ['items', [insert(['list'], 'b', 'c')], '# list\n- b\n- c\n'],
    [
      'mappings and lists in them',
      [
        insert(['forums'], {
          id: 'a',
          roles: ['b', 'c'],
          none: [],
          more: { d: null, e: [[1, 2], {}], f: {} },
        }),
      ],
      '# forums\n- id: a\n  roles:\n    - b\n    - c\n  none: []\n  more:\n    d: null\n    e:\n      - - 1\n        - 2\n      - {}\n    f: {}\n',
    ],
    ['several, one below the other', [set(['a'], 1), remove(['b'])], '# a\na: 1\n\n# b\n# - b\n'],
  ])('%s', async (_, operations, expected) => {
    expect(snippet(await readDocument(Buffer.from(text)), operations)).toBe(expected);
  });

  it('and JSON for a file of JSON', async () => {
    const json = await readDocument(Buffer.from('{ "list": [{ "id": "a" }] }'));
    const operations = [
      set(['list', 0, 'x'], { y: '2014-01-01' }),
      insert(['list'], { id: 'b' }, { id: 'c' }),
      insert(['others'], 'd'),
    ];
    expect(snippet(json, operations)).toBe(
      '# list › a › x\n"x": {"y":"2014-01-01"}\n\n# list\n{"id":"b"},\n{"id":"c"}\n\n# others\n"others": ["d"]\n',
    );
  });

  it('and a value on one line', () => {
    expect(inBrackets({ a: ['x', 'y, z', 1], b: { c: null }, d: [], e: {} })).toBe(
      '{ a: [x, "y, z", 1], b: { c: null }, d: [], e: {} }',
    );
    expect(inBrackets('x')).toBe('x');
  });
});
