import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { insert, remove, set } from '../../src/document/edit/operation.ts';
import { planEdits, UneditableError } from '../../src/document/edit.ts';
import { type Case, describeCases, FORMAT, put } from './edited.ts';

const CASES: Record<string, readonly Case[]> = {
  'a value that is replaced': [
    ['keeps its quotes', "a: 'x' # c\n", set(['a'], 'y'), "a: 'y' # c\n"],
    [
      'takes the place of a block text, but not of the comment behind its mark',
      'a: |- # c\n  x\n  y\nb: 1\n',
      set(['a'], 'z'),
      'a: z # c\nb: 1\n',
    ],
    [
      'takes the place of a block text that begins with a quote',
      'a: |\n  "x"\nb: 1\n',
      set(['a'], 'z'),
      'a: z\nb: 1\n',
    ],
    ['in a list, too', '- |+\n  "x"\n\n- y\n', set([0], 'z'), '- z\n\n- y\n'],
    ['may be on the next line', 'a:\n  # c\n  x # d\nb: 1\n', set(['a'], 'z'), 'a:\n  # c\n  z # d\nb: 1\n'],
  ],
  'a key without a value gets one': [
    ['a text', 'a: # c\nb: 1\n', set(['a'], 'x'), 'a: x # c\nb: 1\n'],
    ['a block', 'a: # c\nb:\n  - x: 1\n', insert(['a'], { x: 2 }), 'a: # c\n  - x: 2\nb:\n  - x: 1\n'],
    ['in brackets', 'a: { b: , c: 1 }\n', set(['a', 'b'], 'x'), 'a: { b: x , c: 1 }\n'],
    ['in brackets without a colon', 'a: { b, c: 1 }\n', set(['a', 'b'], 'x'), 'a: { b: x, c: 1 }\n'],
  ],
  'a block stands as far in as its like': [
    [
      'a list where there are lists',
      'a:\n- 1\nb:\n    c: 1\n',
      set(['d'], ['x']),
      'a:\n- 1\nb:\n    c: 1\nd:\n- x\n',
    ],
    [
      'a list where there are but mappings',
      'b:\n    c: 1\n',
      insert(['d'], { x: 1 }),
      'b:\n    c: 1\nd:\n    - x: 1\n',
    ],
    [
      'a mapping where there are but lists',
      'a:\n    - 1\n',
      set(['d'], { x: 1 }),
      'a:\n    - 1\nd:\n  x: 1\n',
    ],
  ],
  'a short list in a list stands on a line of a hundred columns, in quotes as it may come to be': [
    [
      'with its dash and what stands before that',
      'a: 1\n',
      set(['d'], [['x'.repeat(43), 'y'.repeat(46)]]),
      `a: 1\nd:\n  - [${'x'.repeat(43)}, ${'y'.repeat(46)}]\n`,
    ],
    [
      'else it is a block',
      'a: 1\n',
      set(['d'], [['x'.repeat(44), 'y'.repeat(46)]]),
      `a: 1\nd:\n  - - ${'x'.repeat(44)}\n    - ${'y'.repeat(46)}\n`,
    ],
  ],
  'the last key of a text without a last line break gives way to another': [
    ['which ends the text as it did', 'a: 1\nb: 2', [remove(['b']), set(['c'], 3)], 'a: 1\nc: 3'],
    ['after blank lines', 'a: 1\n\nb: 2', [remove(['b']), set(['c'], 3)], 'a: 1\n\nc: 3'],
    ['and an item to another', '- x: 1\n- y: 2', [remove([1]), put([], 1, { z: 3 })], '- x: 1\n- z: 3'],
    [
      'further in',
      'l:\n  - a: 1\n    b: 2',
      [remove(['l', 0, 'b']), set(['l', 0, 'c'], 3)],
      'l:\n  - a: 1\n    c: 3',
    ],
  ],
  'a line that is added ends as the one above': [
    ...['\n', '\r'].flatMap((eol): Case[] => {
      const name = JSON.stringify(eol);
      return [
        [
          `${name} at the end of a text without one`,
          `a: 1${eol}b: 2`,
          set(['c'], 3),
          `a: 1${eol}b: 2${eol}c: 3`,
        ],
        [`${name} of a text with one`, `${eol}b: 2${eol}`, set(['c'], 3), `${eol}b: 2${eol}c: 3${eol}`],
        [`${name} above the first`, `${eol}- a${eol}`, put([], 0, 'x'), `${eol}- x${eol}- a${eol}`],
        [`${name} above the last, after an empty line`, `${eol}b: 2`, set(['c'], 3), `${eol}b: 2${eol}c: 3`],
      ];
    }),
    ['and as is usual where there is none', 'b: 2', set(['c'], 3), 'b: 2\nc: 3'],
  ],
  'an empty collection is filled': [
    [
      'as a block where its like are',
      'a: [] # c\nb:\n  - x: 1\n',
      insert(['a'], { x: 2 }),
      'a: # c\n  - x: 2\nb:\n  - x: 1\n',
    ],
    [
      'as a block above a comment of its own',
      'a: []\n  # c\nb:\n  - x: 1\n',
      insert(['a'], { x: 2 }),
      'a:\n  - x: 2\n  # c\nb:\n  - x: 1\n',
    ],
    [
      'with a key, as a block where its like are',
      'a: {} # c\nb:\n  x: 1\n',
      set(['a', 'c'], 2),
      'a: # c\n  c: 2\nb:\n  x: 1\n',
    ],
    ['with a key, in brackets', 'a: {}\nb: { x: 1 }\n', set(['a', 'c'], 2), 'a: { c: 2 }\nb: { x: 1 }\n'],
    ['with two keys', '{"a": {}}', [set(['a', 'c'], 2), set(['a', 'z'], 'w')], '{"a": {"c": 2, "z": "w"}}'],
    ['in brackets where its like are', 'a: []\nb: [ x ]\n', insert(['a'], 'z'), 'a: [ z ]\nb: [ x ]\n'],
    [
      'beside the comments in it',
      'a: [ # c\n  # d\n ]\nb: [x]\n',
      insert(['a'], 'z'),
      'a: [ # c\n  z\n  # d\n ]\nb: [x]\n',
    ],
    [
      'over lines in JSON',
      '{\n  "a": [],\n  "b": [\n    1\n  ]\n}\n',
      insert(['a'], 2),
      '{\n  "a": [\n    2\n  ],\n  "b": [\n    1\n  ]\n}\n',
    ],
  ],
  'an entry in brackets': [
    ['stands beside the others', '[a, b]\n', put([], 1, 'x'), '[a, x, b]\n'],
    ['stands first', '{ a: 1,b: 2 }\n', put(['c'], 0, 'x'), '{ a: 1,b: 2,c: [x] }\n'],
    ['leaves a comment beside what it stands behind', '[a # c\n]\n', insert([], 'x'), '[a, # c\n x\n]\n'],
    [
      'stands on a line of its own',
      'a: [\n  b, # c\n  # d\n  e\n  # f\n ]\n',
      put(['a'], 1, 'x'),
      'a: [\n  b, # c\n  x,\n  # d\n  e\n  # f\n ]\n',
    ],
    [
      'stands last on one, with the comma that the last one has',
      'a: [\n  b, # c\n ]\n',
      insert(['a'], 'x'),
      'a: [\n  b, # c\n  x,\n ]\n',
    ],
    [
      'stands before the bracket that closes a line',
      'a: { b: 1,\n  c: 2 }\n',
      set(['a', 'd'], 3),
      'a: { b: 1,\n  c: 2,\n  d: 3 }\n',
    ],
    [
      'stands before the first and its comment',
      'a: [\n  # c\n  b\n ]\n',
      put(['a'], 0, 'x'),
      'a: [\n  x,\n  # c\n  b\n ]\n',
    ],
    [
      'stands in a bracket behind a bracket',
      '{"a": [{\n  "b": 1\n}]}\n',
      insert(['a'], { b: 2 }),
      '{"a": [{\n  "b": 1\n}, {\n  "b": 2\n}]}\n',
    ],
  ],
  'an entry in brackets goes': [
    ['from the middle', '[a, b, c]\n', remove([1]), '[a, c]\n'],
    ['from the end', '[a, b]\n', remove([1]), '[a]\n'],
    ['from the end, but for the comma', '[a, b,]\n', remove([1]), '[a,]\n'],
    [
      'with its line',
      'a: [\n  b,\n  # c\n  d, # e\n  # f\n  g\n ]\n',
      remove(['a', 1]),
      'a: [\n  b,\n  # f\n  g\n ]\n',
    ],
    [
      'without what is behind the one before',
      'a: { b: 1, # c\n  d: 2 }\n',
      remove(['a', 'd']),
      'a: { b: 1 # c\n  }\n',
    ],
    ['and the next one moves up', 'a: { b: 1, # c\n  d: 2 }\n', remove(['a', 'b']), 'a: { d: 2 }\n'],
    [
      'but not beside a comment',
      'a: { b: 1,\n  # c\n  d: 2 }\n',
      remove(['a', 'b']),
      'a: {\n  # c\n  d: 2 }\n',
    ],
    ['and all that is left is', 'a: [b]\n', remove(['a', 0]), 'a: []\n'],
    ['without its own comments', 'a: [\n  # c\n  b, # d\n]\n', remove(['a', 0]), 'a: []\n'],
    [
      'with another, but not with the comment between',
      'a: [\n  b,\n\n  # c\n\n  d,\n  e\n ]\n',
      [remove(['a', 0]), remove(['a', 1])],
      'a: [\n\n  # c\n\n  e\n ]\n',
    ],
    ['and another comes', '{ a: 1, b: 2 }\n', [remove(['b']), set(['c'], 3)], '{ a: 1, c: 3 }\n'],
    [
      'and what is left keeps the comments that were not its own',
      'a: [ # c\n  # d\n  b, # e\n  # f\n] # g\n',
      remove(['a', 0]),
      'a: [ # c\n  # f\n] # g\n',
    ],
  ],
  'an entry in a block goes': [
    [
      'with its comments and the blank line above',
      '- a\n\n# c\n- b # d\n   # e\n\n- f\n',
      remove([1]),
      '- a\n\n- f\n',
    ],
    ['without a comment that stands by itself', '- a\n\n# c\n\n- b\n', remove([1]), '- a\n\n# c\n\n'],
    ['from the end of a text without a line break', '- a\n- b', remove([1]), '- a'],
    ['from beside its dash', '- a: 1 # c\n  b: 2\n', remove([0, 'a']), '- b: 2\n'],
    [
      'from beside its dash, but no comment comes there',
      '- a: 1\n  # c\n  b: 2\n',
      remove([0, 'a']),
      '-\n  # c\n  b: 2\n',
    ],
    ['and its empty key with it', '"": 1\na: 2\n', remove(['']), 'a: 2\n'],
    [
      'and all that is left is',
      'a: # c\n  - b\n  - d\ne: 1\n',
      [remove(['a', 0]), remove(['a', 1])],
      'a: [] # c\ne: 1\n',
    ],
    [
      'with another, but not with the comment between',
      'a: 1\n\n# c\n\nb: 2\nd: 3\n',
      [remove(['a']), remove(['b'])],
      '# c\n\nd: 3\n',
    ],
    [
      'and all that is left keeps the comments that were not its own',
      'a: # b\n  # c\n\n  # d\n  - e # f\n\n  # g\n\n  - h\n  # i\nj: 1\n',
      [remove(['a', 0]), remove(['a', 1])],
      'a: [] # b\n  # c\n  # g\n  # i\nj: 1\n',
    ],
    ['and another comes', 'a: 1\nb: 2\n', [remove(['b']), set(['c'], 3)], 'a: 1\nc: 3\n'],
    ['though its key is a number', 'b: 1\n2014: 2\n10: 3\n', remove(['2014']), 'b: 1\n10: 3\n'],
  ],
  'all entries give way to others': [
    ['in brackets', 'a: { b: 1 } # c\n', [remove(['a', 'b']), set(['a', 'd'], 2)], 'a: { d: 2 } # c\n'],
    [
      'which may be fewer',
      'a: { b: 1, c: { d: 1 }, }\n',
      [remove(['a', 'b']), remove(['a', 'c']), set(['a', 'e'], 2)],
      'a: { e: 2, }\n',
    ],
    ['or more', '[a]\n', [remove([0]), insert([], 'b', 'c')], '[b, c]\n'],
    [
      'in brackets on several lines, with the comments that are theirs',
      'a: { # b\n  # c\n  d: 1, # e\n  f: 2, # g\n\n  # h\n\n  i: 3 # j\n  # k\n}\n',
      [remove(['a', 'd']), remove(['a', 'f']), remove(['a', 'i']), set(['a', 'x'], 4), set(['a', 'z'], 5)],
      'a: { # b\n  x: 4,\n  z: 5\n\n  # h\n\n  # k\n}\n',
    ],
    ['in JSON', '{\n  "a": 1\n}\n', [remove(['a']), set(['b'], 2)], '{\n  "b": 2\n}\n'],
    [
      'in a block, with the comments that are theirs',
      'a: # b\n  # c\n\n  # d\n  e: 1 # f\n  # g\n  h: 2\n    # i\n\n# j\nk: 1\n',
      [remove(['a', 'e']), remove(['a', 'h']), set(['a', 'x'], { z: 3 })],
      'a: # b\n  # c\n\n  x:\n    z: 3\n\n# j\nk: 1\n',
    ],
    [
      'as far apart as they were',
      'a:\n  b: 1\n\n  c: 2\nd: 3\n',
      [remove(['a', 'b']), remove(['a', 'c']), set(['a', 'x'], 4), set(['a', 'z'], 5)],
      'a:\n  x: 4\n\n  z: 5\nd: 3\n',
    ],
    [
      'but for the comments between them',
      '- a\n\n# b\n\n- c\n',
      [remove([0]), remove([1]), insert([], 'd')],
      '- d\n\n# b\n\n',
    ],
    ['beside a dash', '- a: 1 # b\n- c\n', [remove([0, 'a']), set([0, 'd'], 2)], '- d: 2\n- c\n'],
    ['at the end of a text', 'a:\r\n  b: 1', [remove(['a', 'b']), set(['a', 'c'], 2)], 'a:\r\n  c: 2'],
  ],
  'an entry in a block comes': [
    ['after one with a number for a key', 'b: 1\n2014: 2\n', set(['c'], 3), 'b: 1\n2014: 2\nc: 3\n'],
    [
      'after a text that keeps its blank lines, which parts it from what follows',
      'a:\n  - |+\n    x\n\nb: 1\n',
      insert(['a'], 'z'),
      'a:\n  - |+\n    x\n\n  - z\n\nb: 1\n',
    ],
    [
      'with a blank behind its dash where others have a tab',
      '-\ta\n-\tb\n',
      insert([], ['x']),
      '-\ta\n-\tb\n- -\tx\n',
    ],
    [
      'below its dash where others are',
      '-\n  a: 1\n-\n  a: 2\n',
      insert([], { a: 3 }),
      '-\n  a: 1\n-\n  a: 2\n-\n  a: 3\n',
    ],
    [
      'after the comments that are further in, above those that are not',
      'a:\n  - b\n    # c\n  # d\ne: 1\n',
      insert(['a'], 'x'),
      'a:\n  - b\n    # c\n  - x\n  # d\ne: 1\n',
    ],
    ['where a key is told to be one', '? a\n: 1\n? b\n: 2\n', set(['c'], 3), '? a\n: 1\n? b\n: 2\nc: 3\n'],
  ],
};

describeCases(CASES);

it.each([
  ['a mapping without brackets of its own', '[a: 1]\n', set([0, 'b'], 2)],
  ['a list in place of a text', 'a: x\n', insert(['a'], 'y')],
  ['a text in place of a list', 'a: [x]\n', set(['a'], 'y')],
  ['a key of a text', 'a: x\n', set(['a', 'b'], 'y')],
  ['what is not there', 'a: x\n', remove(['b'])],
  ['a mapping in place of a text', 'a: x\n', set(['a'], { b: 1 })],
  [
    'what takes several lines, between comments',
    'l:\n  - a: [\n      [\n        1,\n        2\n      ]\n    ]\n  - a: [ # c\n    ]\n',
    insert(['l', 1, 'a'], [3, 4]),
  ],
])('what cannot be edited is said to be so: %s', async (_, text, operation) => {
  const document = await readDocument(Buffer.from(text));
  expect(() => planEdits(document, [operation], FORMAT)).toThrow(UneditableError);
});
