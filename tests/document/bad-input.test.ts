import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Finding } from '../../src/document/finding.ts';
import { da } from '../../src/messages/da/index.ts';
import { messageOf } from '../../src/output/advice.ts';
import { human } from '../../src/output/human.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { growth } from '../growth.ts';
import fc from '../property.ts';

const base = readFileSync('fixtures/base.yaml');

/** A line at each depth, each further in than the one above. */
const deep = (depth: number, line: string) =>
  Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}${line}\n`).join('');

/** Reads and checks; whatever the bytes are, the findings must have places in the text and sentences. */
async function survive(bytes: Buffer): Promise<readonly Finding[]> {
  const document = await readDocument(bytes);
  const { findings } = await checkDocument(document, '2014-03-01');
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
    forAll: '--format concise',
  });
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

describe('whatever the file holds, it is read, checked and told of', () => {
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
    ['one line', (size: number) => `a: ${'x'.repeat(size)}`],
    ['one quote that never ends', (size) => `a: "${'x'.repeat(size)}`],
    ['quotes over many lines', (size) => `a: "${'x\n '.repeat(size / 3)}`],
    ['one word time and again', (size) => 'x\n'.repeat(size / 2)],
    ['words and a colon', (size) => `${'x\n'.repeat(size / 2)}a: b: c`],
    ['blanks', (size) => `a:${' '.repeat(size)}b: c`],
    ['tabs', (size) => '\t'.repeat(size)],
    ['line ends and a mistake', (size) => `${'\r\n'.repeat(size / 2)}a: @`],
    ['comments', (size) => `${'# x\n'.repeat(size / 4)}a: @`],
    ['percent signs', (size) => '%\n'.repeat(size / 2)],
    ['documents', (size) => '---\n'.repeat(size / 4)],
    ['dashes', (size) => '- '.repeat(size / 2)],
    ['brackets', (size) => '['.repeat(size)],
    ['closed brackets', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
    ['braces', (size) => '{a: '.repeat(size / 4)],
    ['question marks', (size) => '? '.repeat(size / 2)],
    // So deep that their indentation is as long as asked for.
    ['blocks', (size) => deep(Math.sqrt(2 * size), 'a:')],
    ['lists', (size) => deep(Math.sqrt(2 * size), '-')],
    ['blocks on one line', (size) => '- a: '.repeat(size / 5)],
    ['anchors upon anchors', (size) => deep(Math.sqrt(2 * size), '&a')],
    ['tags upon tags', (size) => deep(Math.sqrt(2 * size), '!a &b')],
    ['anchored keys', (size) => deep(Math.sqrt(2 * size), '&a b:')],
    ['invisible characters', (size) => `a: ${'\u202e'.repeat(size / 3)}`],
    ['one key time and again', (size) => 'a: 1\n'.repeat(size / 5)],
    ['unknown keys', (size) => Array.from({ length: size / 8 }, (_, index) => `k${index}: 1\n`).join('')],
  ] satisfies [string, (size: number) => string][])(
    '%s: a longer file costs as much more',
    async (_, made) => {
      const read = async (size: number) =>
        expect((await survive(Buffer.from(made(size)))).length).toBeGreaterThan(0);
      expect(await growth(read, 20_000, 320_000)).toBeLessThan(5);
    },
  );

  it('one key 20,000 times', async () => {
    expect(await codes('a: 1\n'.repeat(20_000))).toContain('duplicate-key');
  });

  it('20,000 keys, all unknown', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`);
    expect(await codes(keys.join(''))).toEqual(['missing-key', 'unknown-key', 'check-stopped']);
  });

  it('bidirectional and escape characters in names', async () => {
    const names = ['"\\e[31mrød"', 'a\u202eb', '"\u2066x"'];
    const people = names.map((name, index) => `  - { id: p${index}, name: ${name} }\n`);
    expect(await codes(`people:\n${people.join('')}`)).toContain('control-character');
  });
});
