import { describe, expect, it } from 'vitest';
import { decode, MAX_BYTES } from '../../src/document/bytes.ts';
import { edgesOf } from '../../src/document/edges.ts';
import type { Finding } from '../../src/document/finding.ts';
import { limited, MOST_FINDINGS } from '../../src/document/limited.ts';
import { Lines } from '../../src/document/lines.ts';
import { quoted, requoted } from '../../src/document/quoted.ts';

describe('bytes are decoded', () => {
  const told = (...bytes: (string | number[])[]) => {
    const buffer = Buffer.concat(
      bytes.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
    );
    const { text, bom, findings } = decode(buffer);
    return [text, bom, ...findings.map(({ args, span }) => [args, span.start, span.end])];
  };
  const bad = (byte: string, at: number) => [{ byte }, at, at + 1];

  it('with the mark that may begin them, and nothing else', () => {
    expect([told(''), told('a: 1'), told('a: æ'), told('🙂')]).toEqual([
      ...[
        ['', false],
        ['a: 1', false],
        ['a: æ', false],
        ['🙂', false],
      ],
    ]);
    expect([told('\ufeff'), told('\ufeffa'), told('\ufeff\ufeffa')]).toEqual([
      ...[
        ['', true],
        ['a', true],
        ['\ufeffa', true],
      ],
    ]);
    // Each shares two of its three bytes with the mark, or stands where none is.
    expect([told('\ufebf'), told('\uff3f'), told('\ueeff'), told('a\ufeff'), told('\uffbf')]).toEqual(
      ['\ufebf', '\uff3f', '\ueeff', 'a\ufeff', '\uffbf'].map((text) => [text, false]),
    );
  });

  it('and the first that is wrong is told, with its place in the text', () => {
    expect(told([0xe9])).toEqual(['\ufffd', false, bad('E9', 0)]);
    expect(told('æ\ufffdæ\ufffd', [0xe9], 'b', [0xea])).toEqual([
      ...['æ\ufffdæ\ufffd\ufffdb\ufffd', false, bad('E9', 4)],
    ]);
    expect(told('🙂', [0x85], '\ufffd')).toEqual(['🙂\ufffd\ufffd', false, bad('85', 2)]);
    // It begins as the replacement character does.
    expect(told('a', [0xef, 0xbf], 'b')).toEqual(['a\ufffdb', false, bad('EF', 1)]);
    expect(told([0xef, 0xbb], 'b')).toEqual(['\ufffdb', false, bad('EF', 0)]);
  });

  it('unless zeros tell that they are no text', () => {
    const encoding = (...bytes: (string | number[])[]) => (told(...bytes)[2] as unknown[] | undefined)?.[0];
    const zeros = (count: number) => new Array<number>(count).fill(0);
    expect(encoding('a', zeros(1), 'bcdef')).toBeUndefined();
    expect([encoding('a', zeros(2)), encoding(zeros(2))]).toEqual(Array(2).fill({ encoding: 'binary' }));
    expect([encoding('a\0b\0c'), encoding('\0a\0b\0c')]).toEqual(Array(2).fill({ encoding: 'utf-16' }));
    // A quarter of the bytes, all on one side.
    expect([encoding('a\0bcdef\0'), encoding('a\0bcd\0ef'), encoding('a\0bc\0\0efgh')]).toEqual([
      ...[{ encoding: 'binary' }, { encoding: 'binary' }, { encoding: 'binary' }],
    ]);
    expect(encoding('a\0bcd\0e')).toEqual({ encoding: 'utf-16' });
    expect([encoding([0xff, 0xfe]), encoding([0xfe, 0xff], 'a')]).toEqual(
      Array(2).fill({ encoding: 'utf-16' }),
    );
    expect([encoding([0xff], 'a'), encoding([0xfe], 'a'), encoding('a', [0xfe])]).toEqual([
      ...[{ byte: 'FF' }, { byte: 'FE' }, { byte: 'FE' }],
    ]);
    expect(encoding([0xff, 0xff])).toEqual({ byte: 'FF' });
    // Only the beginning of a large file is looked at.
    expect(encoding('x'.repeat(8190), zeros(2))).toEqual({ encoding: 'binary' });
    expect(encoding('x'.repeat(8191), zeros(2))).toBeUndefined();
  });

  it('and not where there are too many', () => {
    const of = (length: number) =>
      decode({ length } as Buffer).findings.map(({ code, args }) => [code, args]);
    expect(of(MAX_BYTES + 1)).toEqual([['file-too-large', { bytes: MAX_BYTES + 1, limit: MAX_BYTES }]]);
    expect(decode(Buffer.alloc(MAX_BYTES, 'x')).findings).toEqual([]);
  });
});

describe('lines', () => {
  it.each([
    ['a\nbc\n\nd', ['a', 'bc', '', 'd']],
    ['a\r\nbc\r\n\r\nd', ['a', 'bc', '', 'd']],
    ['a\rbc\r\rd', ['a', 'bc', '', 'd']],
    ['a\rbc\r\n\nd\n', ['a', 'bc', '', 'd', '']],
    ['', ['']],
    ['\n', ['', '']],
  ])('of %j', (text, expected) => {
    const lines = new Lines(text);
    expect(lines.count).toBe(expected.length);
    expect(expected.map((_, at) => lines.line(at + 1))).toEqual(expected);
    expect([lines.line(0), lines.line(expected.length + 1)]).toEqual(['', '']);
    expect([lines.start(0), lines.start(expected.length + 1)]).toEqual([text.length, text.length]);
    for (const [at, line] of expected.entries()) {
      const start = lines.start(at + 1);
      expect(text.slice(start, start + line.length)).toBe(line);
      expect(lines.position(start)).toEqual({ line: at + 1, column: 1 });
      expect(lines.position(start + line.length)).toEqual({ line: at + 1, column: line.length + 1 });
    }
  });
});

describe('what two texts begin and end with alike', () => {
  it.each([
    ['', '', 0, 0],
    ['a', 'a', 1, 0],
    ['a', '', 0, 0],
    ['abc', 'abd', 2, 0],
    ['abc', 'xbc', 0, 2],
    ['abcd', 'abxcd', 2, 2],
    ['aa', 'aaa', 2, 0],
    ['aba', 'abba', 2, 1],
  ])('%j and %j', (one, other, before, after) => {
    for (const more of [0, 1, 4095, 4096, 4097, 8192]) {
      const [head, tail] = ['x'.repeat(more), 'z'.repeat(more)];
      const same = one === other;
      const expected = same
        ? { before: one.length + 2 * more, after: 0 }
        : { before: before + more, after: after + more };
      // Where nothing is left of one of them, what could count the other way counts at the start.
      expect([more, edgesOf(head + one + tail, head + other + tail)]).toEqual([more, expected]);
      expect([more, edgesOf(head + other + tail, head + one + tail)]).toEqual([more, expected]);
    }
  });
});

it('so many findings are told, and that more were not looked for', () => {
  const finding = (at: number) =>
    ({
      code: 'x',
      args: {},
      severity: at === MOST_FINDINGS - 1 ? 'note' : 'error',
      span: { start: at, end: at },
    }) as unknown as Finding;
  const findings = Array.from({ length: MOST_FINDINGS + 1 }, (_, at) => finding(at));
  const stopped = (count: number) => ({
    code: 'check-stopped',
    args: { check: 'yaml', told: count },
    severity: findings[count - 1]?.severity,
    span: findings[count - 1]?.span,
  });
  const most = findings.slice(0, MOST_FINDINGS);
  expect(limited([], 'yaml')).toEqual([]);
  expect(limited([], 'yaml', true)).toEqual([]);
  expect(limited(most, 'yaml')).toEqual(most);
  expect(limited(findings, 'yaml')).toEqual([...most, stopped(MOST_FINDINGS)]);
  expect(limited(findings.slice(0, 3), 'yaml', true)).toEqual([...findings.slice(0, 3), stopped(3)]);
  expect(limited(most, 'yaml', true)).toEqual([...most, stopped(MOST_FINDINGS)]);
});

describe('text that is to be in quotes', () => {
  it.each([
    ['x', '"x"'],
    ["it's", '"it\'s"'],
    ['a "b"', '\'a "b"\''],
    ['a\\b', "'a\\b'"],
    ['a "b" it\'s', "'a \"b\" it''s'"],
    ['“x”', '"x"'],
    ['„x“', '"x"'],
    ['»x«', '"x"'],
    ['“x', '"“x"'],
    ['x”', '"x”"'],
    ['', '""'],
  ])('%j', (text, expected) => {
    expect(quoted(text)).toBe(expected);
  });

  it.each([
    ["'Klima's forum'", '"Klima\'s forum"'],
    ["'Klima's forum", '"Klima\'s forum"'],
    ['"Kim" Høgh', '\'"Kim" Høgh\''],
    ["'Kim' Høgh", '"\'Kim\' Høgh"'],
    ["'Kim', Høgh's", "\"'Kim', Høgh's\""],
    ['"a "b" c"', undefined],
    ['"a"b c"', "'a\"b c'"],
    ['"a" "b"', undefined],
    ['"a": b', undefined],
    ['"a\nb" c', undefined],
    ['a "b"', undefined],
    ['', undefined],
  ])('%j, which has some', (text, expected) => {
    expect(requoted(text)).toBe(expected);
  });
});
