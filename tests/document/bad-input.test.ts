import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Finding } from '../../src/document/finding.ts';
import { da } from '../../src/messages/da/index.ts';
import { messageOf } from '../../src/output/advice.ts';
import { human } from '../../src/output/human.ts';
import { judge } from '../../src/rules/judge.ts';

const base = readFileSync('examples/rules/base.yaml');
/** Longer than any of these may take, even on a busy machine; what hangs takes for ever. */
const PATIENCE = 5000;

/** Reads and judges; whatever the bytes are, the findings must have places in the text and sentences. */
async function survive(bytes: Buffer): Promise<readonly Finding[]> {
  const start = performance.now();
  const document = await readDocument(bytes);
  const { findings } = await judge(document, '2014-03-01');
  for (const finding of findings) {
    const { span, related = [] } = finding;
    for (const place of [span, ...related.map((one) => one.span)]) {
      expect(place.start).toBeGreaterThanOrEqual(0);
      expect(place.end).toBeGreaterThanOrEqual(place.start);
      expect(place.end).toBeLessThanOrEqual(document.text.length);
    }
    expect(messageOf(finding, da)).toMatch(/^[^\n]+$/s);
  }
  await human([{ name: 'x', document, findings }], {
    catalog: da,
    color: 0,
    limit: 50,
    width: 80,
    quiet: false,
  });
  expect(performance.now() - start).toBeLessThan(PATIENCE);
  return findings;
}

/** A change to a file: bytes taken out and others put in, or a piece of it repeated somewhere else. */
const mutation = fc.record({
  at: fc.nat(base.length),
  remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(200)),
  insert: fc.oneof(
    fc.uint8Array({ maxLength: 4 }).map((bytes) => Buffer.from(bytes)),
    fc
      .constantFrom(
        ...'\t|\'|"|[|]|{|}|:|: |- |,|#|&a |*a|!!str |<<: |? |%|---\n|@|`|>\n|\\|\r|\r\n|\n|\0|\ufeff|\u202e|~|x'.split(
          '|',
        ),
      )
      .map((text) => Buffer.from(text)),
    fc.tuple(fc.nat(base.length), fc.nat(300)).map(([from, length]) => base.subarray(from, from + length)),
  ),
});

function mutate(
  bytes: Buffer,
  { at, remove, insert }: { at: number; remove: number; insert: Buffer },
): Buffer {
  return Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)]);
}

describe('whatever the file holds, it is read, judged and told of', () => {
  it('a good file with pieces changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        await survive(mutations.reduce(mutate, base));
      }),
      { numRuns: 1500 },
    );
  });

  it('a good file with bits flipped', async () => {
    const flips = fc.array(fc.tuple(fc.nat(base.length - 1), fc.nat(7)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(flips, async (flips) => {
        const bytes = Buffer.from(base);
        for (const [at, bit] of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
        await survive(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        async (bytes) => void (await survive(Buffer.from(bytes))),
      ),
      { numRuns: 500 },
    );
  });

  it('random YAML-like text', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...'\n|\n  |\n    |- |: |:|a|plan|forums|id|[|]|{|}|,|\'|"|#| #|&x |*x|!x |<<|? ||| >|\t|\r|0x1|.inf|~|@|%|---\n'.split(
          '|',
        ),
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        await survive(Buffer.from(pieces.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('data of any shape at any place of the file', async () => {
    const keys = [
      'plan',
      'forums',
      'organisations',
      'people',
      'meetings',
      'administrativeGroup',
      'statusMeeting',
    ];
    const sections = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue(), { maxKeys: 3 });
    const text = base.toString().replace(/^#.*\n/, '');
    await fc.assert(
      fc.asyncProperty(sections, async (sections) => {
        const kept = text
          .split(/^(?=[a-zA-Z]+:)/m)
          .filter((part) => !(part.slice(0, part.indexOf(':')) in sections));
        const own = Object.entries(sections).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
        await survive(Buffer.from([...kept, ...own].join('')));
      }),
      { numRuns: 500 },
    );
  });
});

describe('files made to harm', () => {
  const codes = async (text: string | Buffer) => [
    ...new Set((await survive(Buffer.from(text as string))).map(({ code }) => code)),
  ];

  it('a billion laughs: each alias is refused, none is followed', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of [...'bcdefghi'].entries()) {
      const before = 'abcdefgh'[index];
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    }
    expect(await codes(lines.join('\n'))).toContain('unsupported-yaml');
  });

  it('one line of 100 MB', async () => {
    expect(await codes(Buffer.alloc(100 * 1024 * 1024, 'x'))).toEqual(['file-too-large']);
  });

  it.each([
    ['one line at the limit', `a: ${'x'.repeat(20_000_000)}`],
    ['one quote that never ends', `a: "${'x'.repeat(5_000_000)}`],
    ['quotes over many lines', `a: "${'x\n '.repeat(500_000)}`],
    ['one word, a million times', 'x\n'.repeat(1_000_000)],
    ['a million words and a colon', `${'x\n'.repeat(300_000)}a: b: c`],
    ['a million blanks', `a:${' '.repeat(5_000_000)}b: c`],
    ['a million tabs', '\t'.repeat(1_000_000)],
    ['a million line ends and a mistake', `${'\r\n'.repeat(1_000_000)}a: @`],
    ['a million comments', `${'# x\n'.repeat(500_000)}a: @`],
    ['a million percent signs', '%\n'.repeat(500_000)],
    ['a million documents', '---\n'.repeat(200_000)],
    ['a million dashes', '- '.repeat(500_000)],
    ['brackets 100,000 deep', '['.repeat(100_000)],
    ['closed brackets 100,000 deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['braces 100,000 deep', '{a: '.repeat(100_000)],
    ['question marks 100,000 deep', '? '.repeat(100_000)],
    ['blocks 5,000 deep', Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['lists 5,000 deep', Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}-\n`).join('')],
    ['blocks 100,000 deep on one line', '- a: '.repeat(100_000)],
    ['anchors upon anchors', Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}&a\n`).join('')],
    ['tags upon tags', Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}!a &b\n`).join('')],
    ['anchored keys', Array.from({ length: 90 }, (_, depth) => `${' '.repeat(depth)}&a b:\n`).join('')],
    ['invisible characters', `a: ${'\u202e'.repeat(1_000_000)}`],
  ])('%s', async (_, text) => {
    expect((await survive(Buffer.from(text))).length).toBeGreaterThan(0);
  });

  it('one key 20,000 times', async () => {
    expect(await codes('a: 1\n'.repeat(20_000))).toContain('duplicate-key');
  });

  it('20,000 keys, all unknown', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`);
    expect(await codes(keys.join(''))).toEqual(['missing-key', 'unknown-key']);
  });

  it('bidirectional and escape characters in names', async () => {
    const names = ['"\\e[31mrød"', 'a\u202eb', '"\u2066x"'];
    const people = names.map((name, index) => `  - { id: p${index}, name: ${name} }\n`);
    expect(await codes(`people:\n${people.join('')}`)).toContain('control-character');
  });
});
