import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/document/finding.ts';
import { parseFully, parseValid } from '../../src/document/parse.ts';
import { parsePlain } from '../../src/document/parse-plain.ts';
import type { Parsed, Value } from '../../src/document/parsed.ts';
import fc from '../property.ts';

/** Every node's span as `path start-end`. */
function spansOf({ data, spans }: Parsed): string[] {
  const lines: string[] = [];
  const visit = (value: Value | undefined, path: Path) => {
    const { start, end } = spans.value(path);
    const key = spans.key(path);
    lines.push(`${path.join('.')} ${key.start} ${start}-${end}`);
    if (typeof value !== 'object' || value === null) return;
    const children: [string | number, Value][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    for (const [step, child] of children) visit(child, [...path, step]);
  };
  visit(data, []);
  return lines;
}

/** The plain reader gives up, or says exactly what the full parser says. */
function expectAgreement(text: string): boolean {
  // What is not plain is read in part by the full parser; here that is told apart.
  const mixed = parsePlain(text, undefined, parseValid);
  const plain = parsePlain(text);
  if (mixed) expectEqual(text, mixed);
  else expect(plain).toBeUndefined();
  return plain !== undefined;
}

function expectEqual(text: string, plain: Parsed): void {
  const full = parseFully(text);
  expect({ text, findings: full.findings }).toEqual({ text, findings: [] });
  expect({ text, data: plain.data }).toEqual({ text, data: full.data });
  expect({ text, spans: spansOf(plain) }).toEqual({ text, spans: spansOf(full) });
}

const examples = ['examples', ...readdirSync('fixtures').map((name) => `fixtures/${name}`)]
  .filter((folder) => !folder.endsWith('.yaml'))
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  .filter((name) => name.endsWith('.yaml'));

describe('the plain reader and the full parser', () => {
  it('read the base organisation without falling back', () => {
    expect(expectAgreement(readFileSync('fixtures/base.yaml', 'utf8'))).toBe(true);
  });

  it('read it without falling back where its lines end as in Windows', () => {
    const text = readFileSync('fixtures/base.yaml', 'utf8').replaceAll('\n', '\r\n');
    expect(expectAgreement(text)).toBe(true);
  });

  it.each(examples)('agree on %s', (name) => {
    expectAgreement(readFileSync(name, 'utf8'));
  });

  const often = (usual: string, other: fc.Arbitrary<string>) =>
    fc.oneof({ weight: 1, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
  const line = fc
    .tuple(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(0, 0, 2, 4) }, { weight: 1, arbitrary: fc.nat(6) }),
      often('', fc.constantFrom('', '- ', '- ', '- - ', '-', '? ', '---', '...', '# c', '%', '\t')),
      often(
        'c: ',
        fc.constantFrom(
          '',
          'a:',
          'b: ',
          'key:',
          'c:d',
          '"q": ',
          "'a': ",
          'a :',
          '__proto__: ',
          '<<: ',
          'æ: ',
          '0: ',
        ),
      ),
      fc.constantFrom(
        ...[
          '',
          'x',
          'x y',
          'NO',
          'null',
          '~',
          '007',
          '1e3',
          '.5',
          '2013-10-10',
          '12:30',
          'a:b',
          'a: b',
          'a #c',
          'a#c',
        ],
        ...[
          '"x"',
          "'x'",
          '"x\\n"',
          "'it''s'",
          '"x" y',
          '"x" # c',
          '"x"#c',
          '"',
          "'",
          '[]',
          '{}',
          '[a, b]',
          '[a, b,]',
        ],
        ...[
          '[ a , b ]',
          '{a: b}',
          '{a: b, c: [d]}',
          '{a:b}',
          '{a}',
          '[a: b]',
          '[a',
          '{a: b',
          ']',
          '}',
          '[a]]',
          '[[a], {b: c}]',
        ],
        ...[
          '|',
          '>-',
          '&x y',
          '*x',
          '!t x',
          '@x',
          '`x`',
          '%x',
          ', x',
          '-x',
          '?x',
          ':x',
          'x:',
          'x ',
          '  x  ',
          'å 🙂',
          '\u0085',
          '\u2028',
        ],
        ...[
          '[a, "b,c", \'d\']',
          '{a: "b", a: c}',
          '[a b: c]',
          '[a, # c',
          '[#a]',
          '[a#b]',
          '{a: , b: c}',
          '[,]',
          '[a,,b]',
          'x\r',
        ],
      ),
    )
    .map(([indent, dash, key, value]) => ' '.repeat(indent) + dash + key + value);

  it('agree on random lines', () => {
    const agreed = { count: 0 };
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 6 }),
        fc.boolean(),
        fc.constantFrom('\n', '\n', '\r\n'),
        (lines, ends, lineEnd) => {
          if (expectAgreement(lines.join(lineEnd) + (ends ? lineEnd : ''))) agreed.count++;
        },
      ),
      { numRuns: 30_000 },
    );
    expect(agreed.count).toBeGreaterThan(500);
  });

  it('agree on a file with pieces changed', () => {
    const unix = readFileSync('fixtures/base.yaml', 'utf8');
    const bases = [unix, unix.replaceAll('\n', '\r\n')];
    const piece = fc.constantFrom(
      ' >-\n        a:\n\n         # b\n    ',
      '|+\n\n',
      '"\\u00e6"',
      "'it''s",
      '',
      ' ',
      '\n',
      ':',
      ': ',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      'x',
      '  ',
      '\n\n',
      '\t',
      '|\n',
      '&a ',
      '\r\n',
    );
    const edit = fc.record({ at: fc.nat(unix.length), remove: fc.nat(3), insert: piece });
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (base, edits) => {
          const text = edits.reduce(
            (text, { at, remove, insert }) => text.slice(0, at) + insert + text.slice(at + remove),
            base,
          );
          expectAgreement(text);
        },
      ),
      { numRuns: 3000 },
    );
  });
});

describe('the full parser reads only the entry that is not plain', () => {
  const hard = '"\\t"';
  it.each<[string, string, (readonly [text: string, depth: number])[]]>([
    ['none where all is plain', 'a: 1\nb:\n  - c: "x"\n', []],
    ['a key of the text', `a: 1\nb: ${hard}\nc: 2\n`, [[`b: ${hard}\n`, 39]]],
    [
      'two of them',
      `a: ${hard}\nb: 1\nc: ${hard}`,
      [
        [`a: ${hard}\n`, 39],
        [`c: ${hard}`, 39],
      ],
    ],
    ['a key further in', `a:\n  b: ${hard}\n  c: 1\nd: 1\n`, [[`  b: ${hard}\n`, 38]]],
    [
      'what is around a key that is not plain itself',
      `a:\n  "b\\t":\n    c: 1\n  d: 1\n`,
      [[`a:\n  "b\\t":\n    c: 1\n  d: 1\n`, 39]],
    ],
    ['an item', `a:\n  - b\n  - ${hard}\n  - c: 1\n`, [[`  - ${hard}\n`, 38]]],
    [
      'an item with all its keys',
      `- a: 1\n  b: ${hard}\n  c: 1\n- d\n`,
      [[`- a: 1\n  b: ${hard}\n  c: 1\n`, 39]],
    ],
    [
      'an item with all its items',
      `- a:\n    - 1\n    - ${hard}\n    - 2\n- b\n`,
      [[`- a:\n    - 1\n    - ${hard}\n    - 2\n`, 39]],
    ],
    [
      'an item after such a one',
      `- - ${hard}\n- a\n- b: ${hard}\n`,
      [
        [`- - ${hard}\n`, 39],
        [`- b: ${hard}\n`, 39],
      ],
    ],
    ['a key after a list', `a:\n  - b\nc: ${hard}\n`, [[`c: ${hard}\n`, 39]]],
    ['a text over lines', 'a: |\n  x\n\n  z\nb: 1\n', [['a: |\n  x\n\n  z\n', 39]]],
    ['brackets over lines', 'a: [\n  x\n ]\nb: 1\n', [['a: [\n  x\n ]\n', 39]]],
  ])('%s', (_, text, expected) => {
    const read: [string, number][] = [];
    const parsed = parsePlain(text, undefined, (part, depth) => {
      read.push([part, depth]);
      return parseValid(part, depth);
    });
    expectEqual(text, parsed as Parsed);
    expect(read).toEqual(expected);
  });

  it('and nothing more, where that cannot be read', () => {
    let parts = 0;
    const refuse = () => void parts++;
    expect(parsePlain(`a:\n  b: ${hard}\nc: ${hard}\n`, undefined, refuse)).toBeUndefined();
    expect(parts).toBe(1);
  });
});
