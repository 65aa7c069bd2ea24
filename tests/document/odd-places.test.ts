import { insert, remove, set } from '../../src/document/edit/operation.ts';
import { type Case, describeCases, put } from './edited.ts';

const CASES: Record<string, readonly Case[]> = {
  'a comma in a comment is none of the brackets’': [
    [
      'where an entry comes after it',
      'a: {\n  b: 1 # x, y\n  }\n',
      set(['a', 'c'], 2),
      'a: {\n  b: 1, # x, y\n  c: 2\n  }\n',
    ],
    [
      'where an item does',
      'a: [\n  b # x, y\n  # z, z\n  ]\n',
      insert(['a'], 'c'),
      'a: [\n  b, # x, y\n  c\n  # z, z\n  ]\n',
    ],
    [
      'where the one before it goes',
      'a: [\n  b,\n  c # x, y\n  ]\n',
      remove(['a', 0]),
      'a: [\n  c # x, y\n  ]\n',
    ],
    [
      'where its own goes',
      'a: [\n  b,\n  c\n  # x, y\n  ]\n',
      remove(['a', 1]),
      'a: [\n  b\n  # x, y\n  ]\n',
    ],
    ['nor a colon in one a key’s', 'a: { b # x: y\n  }\n', set(['a', 'b'], 1), 'a: { b: 1 # x: y\n  }\n'],
  ],
  'where lines begin with commas': [
    [
      'a new one does, and no comment moves',
      'a: [\n    b # x, y\n  , c # z\n  ]\n',
      put(['a'], 1, 'd'),
      'a: [\n    b # x, y\n  , d\n  , c # z\n  ]\n',
    ],
    [
      'a comment above the next one stays there',
      'a: [\n    b\n    # z\n  , c\n  ]\n',
      put(['a'], 1, 'd'),
      'a: [\n    b\n  , d\n    # z\n  , c\n  ]\n',
    ],
    [
      'at the end, too',
      'a:\n  { b: 1\n  , c: 2 # z\n  }\n',
      set(['a', 'd'], 3),
      'a:\n  { b: 1\n  , c: 2 # z\n  , d: 3\n  }\n',
    ],
    ['before a bracket, too', 'a: [ b\n  , c ]\n', insert(['a'], 'd'), 'a: [ b\n  , c\n  , d ]\n'],
  ],
  'a key that a question mark announces': [
    ['goes with it', 'a:\n  ? b\n  : 1\n  c: 2\n', remove(['a', 'b']), 'a:\n  c: 2\n'],
    [
      'and with the comment above it',
      'a:\n  b: 1\n\n  # c\n  ? "c" # d\n  : 2\n  # e\n  e: 3\n',
      remove(['a', 'c']),
      'a:\n  b: 1\n  # e\n  e: 3\n',
    ],
    ['goes from beside its dash', '- ? a\n  : 1\n  b: 2\n', remove([0, 'a']), '- b: 2\n'],
    ['goes from brackets', '{ a: 1, ? b : 2, c: 3 }\n', remove(['b']), '{ a: 1, c: 3 }\n'],
    [
      'does not show how far in others have their values',
      '- ? a\n  :\n   - z\n  ? b\n  : c: 1\n- d: 1\n',
      [set([1, 'a'], ['z']), set([1, 'b'], { c: 2 })],
      '- ? a\n  :\n   - z\n  ? b\n  : c: 1\n- d: 1\n  a:\n    - z\n  b:\n    c: 2\n',
    ],
  ],
  'a comment within an entry is its own, however far out it stands': [
    ['and goes with it', 'a:\n  - b: 1\n# c\n    d: 2\n  - e: 1\n', remove(['a', 0]), 'a:\n  - e: 1\n'],
    [
      'but not where the entry is over',
      'a:\n  - b: 1\n # c\n  - e: 1\nd: 1\n',
      remove(['a', 0, 'b']),
      'a:\n  - {}\n # c\n  - e: 1\nd: 1\n',
    ],
  ],
  'a comment beside the mark that ends the document': [
    [
      'stays there whatever comes before it',
      'a:\n  - b # c\n... # d\n# e\n',
      insert(['a'], 'f'),
      'a:\n  - b # c\n  - f\n... # d\n# e\n',
    ],
    [
      'and whatever goes',
      '--- # c\na: 1\nb: 2\n... # d\n',
      [remove(['b']), set(['c'], 3)],
      '--- # c\na: 1\nc: 3\n... # d\n',
    ],
  ],
  'a list that loses its last entry': [
    [
      'keeps a comment that stands as far out as its key',
      'a: # b\n# c\n  - d # e\nf: 1\n',
      remove(['a', 0]),
      'a: # b\n# c\n  []\nf: 1\n',
    ],
    [
      'and has its brackets beside the key where none does',
      'a: # b\n  # c\n\n  - d # e\nf: 1\n',
      remove(['a', 0]),
      'a: [] # b\n  # c\nf: 1\n',
    ],
  ],
  'entries that are aligned with those of other lines': [
    [
      'do not show how wide the gap after a comma is',
      '- {a: xx, b: 1}\n- {a: x,  b: 1, c: 2}\n',
      set([1, 'd'], 3),
      '- {a: xx, b: 1}\n- {a: x,  b: 1, c: 2, d: 3}\n',
    ],
  ],
  'entries that are aligned behind their bracket': [
    [
      'are so behind others, too',
      'longer: {a: 1, # c\n         b: 2\n        }\n',
      set(['x'], { a: 3, b: 4 }),
      'longer: {a: 1, # c\n         b: 2\n        }\nx: {a: 3,\n    b: 4\n   }\n',
    ],
    [
      'in a list, too',
      '- longer: { a: 1,\n            b: 2 }\n- y: 1\n',
      set([1, 'x'], { a: 3, b: 4 }),
      '- longer: { a: 1,\n            b: 2 }\n- y: 1\n  x: { a: 3,\n       b: 4 }\n',
    ],
    [
      'and behind a key that had nothing',
      'longer: { a: 1,\n          b: 2 }\nx:\n',
      set(['x'], { a: 3, b: 4 }),
      'longer: { a: 1,\n          b: 2 }\nx: { a: 3,\n     b: 4 }\n',
    ],
    [
      'and items are',
      '- { a: 1,\n    b: 2 }\n',
      insert([], { a: 3, b: 4 }),
      '- { a: 1,\n    b: 2 }\n- { a: 3,\n    b: 4 }\n',
    ],
  ],
  'brackets below a key': [
    [
      'are further in than it, whatever those in brackets are',
      '- a: 1\n- {b: [\n  {c: 1}\n  ]}\n',
      set([0, 'b'], [{ c: 2 }]),
      '- a: 1\n  b: [\n    {c: 2}\n  ]\n- {b: [\n  {c: 1}\n  ]}\n',
    ],
    [
      'nor is another beside the first one',
      'a: [{b: 1,\n  c: 2}]\nd:\n- {x: [\n  {b: 1, c: 1},\n  {b: 2, c: 1}\n  ]}\n',
      insert(['a'], { b: 3, c: 1 }),
      'a: [{b: 1,\n  c: 2},\n  {b: 3,\n    c: 1}]\nd:\n- {x: [\n  {b: 1, c: 1},\n  {b: 2, c: 1}\n  ]}\n',
    ],
    [
      'nor are theirs',
      '- a: 1\n- {b: [ {\n  c: 1,\n  d: 1\n  }, ]}\n',
      set([0, 'b'], [{ c: 2, d: 2 }]),
      '- a: 1\n  b: [ {\n    c: 2,\n    d: 2\n    }, ]\n- {b: [ {\n  c: 1,\n  d: 1\n  }, ]}\n',
    ],
  ],
};

describeCases(CASES);
