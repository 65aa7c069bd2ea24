import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { edgesOf } from '../../src/document/edges.ts';
import { Keeper, Kept } from '../../src/document/kept.ts';
import { parseValid } from '../../src/document/parse.ts';
import { parsePlain } from '../../src/document/parse-plain.ts';
import type { Parsed } from '../../src/document/parsed.ts';
import { SpanTable } from '../../src/document/span-table.ts';
import fc from '../property.ts';

const BASE = readFileSync('fixtures/base.yaml', 'utf8');
const WINDOWS = BASE.replaceAll('\n', '\r\n');
const LISTS = `a:
- { b: 1 }
- c:
    - d
    - - e
      - f
  g:
# a comment
- h: # another

    i: [j, k]
l:
  -   m: n
      o:
  # deeper
  -
    p: q
  - "r"
  - "s": 't''s'
    "\\u0075": |
      - v
     # w
  - x: y
      z
note: >+

  a

`;

/** All nodes, one after another, with what follows each. */
const nodesOf = ({ spans }: Parsed) =>
  Array.from({ length: spans.size }, (_, node) => [spans.at(node), spans.after(node), spans.keyText(node)]);

/** Reads a text with what an earlier one left, as if there had been none. */
function readOn(text: string, before: Kept): Kept {
  const fresh = parsePlain(text, undefined, parseValid);
  const again = parsePlain(text, before, parseValid);
  expect({ text, data: again?.data }).toEqual({ text, data: fresh?.data });
  if (fresh && again) expect({ text, nodes: nodesOf(again) }).toEqual({ text, nodes: nodesOf(fresh) });
  return again?.kept ?? before;
}

/** Puts what is taken there twice. */
const TWICE = 'twice';

const piece = fc.constantFrom(
  ...[
    '',
    '',
    'x',
    ' ',
    '  ',
    '\n',
    '\n\n',
    ':',
    ': ',
    '- ',
    '-',
    '\n- ',
    '\n  - ',
    '\n    - y: z',
    '\n# c\n',
  ],
  ...[
    '#',
    ' #',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    '\t',
    '|\n',
    '&a ',
    '*a',
    '\r\n',
    '\r',
    '---\n',
    '🎉',
    '\ufeff',
  ],
);
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  // At the border of an entry, or anywhere.
  isAtBorder: fc.boolean(),
  takes: fc.oneof({ weight: 3, arbitrary: fc.nat(2) }, fc.nat(60), fc.constant(100_000)),
  puts: fc.oneof({ weight: 4, arbitrary: piece }, fc.constant(TWICE)),
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, { at, isAtBorder, takes, puts }: Edit): string {
  const anywhere = Math.floor(at * text.length);
  const from = isAtBorder ? Math.max(0, text.indexOf('- ', anywhere) - 1) : anywhere;
  const taken = text.slice(from, from + takes);
  return text.slice(0, from) + (puts === TWICE ? taken + taken : puts) + text.slice(from + takes);
}

it('a reading that keeps entries is the same as one that does not', () => {
  let kept = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(BASE, LISTS, WINDOWS),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (start, edits) => {
        let before = readOn(start, Kept.nothing);
        let text = start;
        for (const each of edits) {
          text = edited(text, each);
          const next = readOn(text, before);
          const values = new Set(before.entries.map(({ value }) => value));
          if (next !== before) kept += next.entries.filter(({ value }) => values.has(value)).length;
          before = next;
        }
      },
    ),
    { numRuns: 1000 },
  );
  expect(kept).toBeGreaterThan(2500);
});

it.each([BASE, WINDOWS])(
  'an edit within an entry has that entry alone read again, wherever it stands',
  (base) => {
    const before = readOn(base, Kept.nothing);
    const count = before.entries.length;
    for (const [index, { start }] of before.entries.entries()) {
      const line = base.indexOf('\n', start) - (base === BASE ? 0 : 1);
      const text = `${base.slice(0, line)} # more${base.slice(line)}`;
      const { entries } = readOn(text, before);
      const again = entries.flatMap((entry, at) => (entry.value === before.entries[at]?.value ? [] : [at]));
      expect({ count: entries.length, again }).toEqual({ count, again: [index] });
    }
  },
);

it('what two texts begin and end with is found across chunks', () => {
  const part = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 6 });
  const long = fc
    .tuple(part, fc.constantFrom(0, 1, 4095, 4096, 8193))
    .map(([text, more]) => text + 'c'.repeat(more));
  fc.assert(
    fc.property(long, part, part, long, (first, one, other, last) => {
      const [a, b] = [first + one + last, first + other + last];
      const { before, after } = edgesOf(a, b);
      const most = Math.min(a.length, b.length);
      expect([a.slice(0, before), a.slice(a.length - after)]).toEqual([
        b.slice(0, before),
        b.slice(b.length - after),
      ]);
      expect(before + after).toBeLessThanOrEqual(most);
      expect(before === most || a[before] !== b[before]).toBe(true);
      const isAll = before + after === most;
      expect(isAll || a.at(-1 - after) !== b.at(-1 - after)).toBe(true);
    }),
  );
});

it('what is kept does not keep the texts that it was read from', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const filler = `# ${'x'.repeat(1_000_000)}\n`;
  const names = Array.from(
    { length: 100 },
    (_, index) => `- { name: a long enough name for a slice ${index} }`,
  );
  let before = readOn(filler + names.join('\n'), Kept.nothing);
  collect();
  const { heapUsed } = process.memoryUsage();
  for (const index of names.keys()) {
    names[index] += ' # changed';
    before = readOn(filler + names.join('\n'), before);
  }
  collect();
  expect(before.entries.length).toBe(names.length);
  expect(process.memoryUsage().heapUsed - heapUsed).toBeLessThan(20_000_000);
});

it('of a changed text no more is looked through than what is new, and a character on each side', () => {
  const changed = (before: string, now: string) =>
    new Keeper(now, new SpanTable(now), new Kept(before, new SpanTable(before), [])).changed;
  const [start, end] = ['a: b\n'.repeat(9), 'c: d\n'.repeat(9)];
  expect(changed(start + end, `${start}x: y\n${end}`)).toBe('\nx: y\nc');
  // A line end is not parted.
  expect(changed('a\r\nb', 'ax\r\nb')).toBe('ax\r\n');
});
