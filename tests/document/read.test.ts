import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/document/bytes.ts';
import { readDocument } from '../../src/document/document.ts';

const read = (text: string | Buffer) => readDocument(Buffer.from(text as string));

/** The findings as `code: the text they point at`. */
async function told(text: string) {
  const document = await read(text);
  return document.findings.map(({ code, span }) => `${code}: ${document.text.slice(span.start, span.end)}`);
}

describe('bytes', () => {
  it('a byte that is not UTF-8 is told with its place', async () => {
    const document = await read(
      Buffer.concat([Buffer.from('plan:\n  name: K'), Buffer.from([0xf8]), Buffer.from('b\n')]),
    );
    expect(document.data).toBeUndefined();
    expect(document.findings).toEqual([
      { code: 'not-utf8', args: { byte: 'F8' }, severity: 'error', span: { start: 15, end: 16 } },
    ]);
    expect(document.lines.position(15)).toEqual({ line: 2, column: 10 });
  });

  it.each([
    ['a continuation without its start', [0x80], '80'],
    ['an overlong slash', [0xc0, 0xaf], 'C0'],
    ['a surrogate', [0xed, 0xa0, 0x80], 'ED'],
    ['past the last code point', [0xf4, 0x90, 0x80, 0x80], 'F4'],
    ['cut off at the end', [0xe2, 0x82], 'E2'],
  ])('%s is refused', async (_, bad, byte) => {
    // A replacement character that the file really holds comes first, and is not what is wrong.
    const text = 'æ: "\ufffd" # 🙂\nb: ';
    const { findings } = await read(Buffer.concat([Buffer.from(text), Buffer.from(bad)]));
    expect(findings).toMatchObject([{ code: 'not-utf8', args: { byte }, span: { start: text.length } }]);
  });

  it.each([
    ['UTF-16, little end first', Buffer.from('\ufeffplan: æ', 'utf16le'), 'utf-16'],
    ['UTF-16, big end first', Buffer.from('\ufeffplan: æ', 'utf16le').swap16(), 'utf-16'],
    ['UTF-16 without a mark', Buffer.from('plan: x\n', 'utf16le'), 'utf-16'],
    ['UTF-16 without a mark, big end first', Buffer.from('plan: x\n', 'utf16le').swap16(), 'utf-16'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), 'binary'],
    ['an archive', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0]), 'binary'],
    ['bytes that only look like UTF-8', Buffer.from('plan\0\0\x01\x02\0\0', 'latin1'), 'binary'],
  ])('%s is not text', async (_, bytes, encoding) => {
    expect((await read(bytes)).findings).toMatchObject([{ code: 'not-text', args: { encoding } }]);
  });

  it('a file past the limit is refused without reading it', async () => {
    // There is nothing in it to read.
    const bytes = { length: 100 * 1024 * 1024 } as Buffer;
    expect((await readDocument(bytes)).findings).toMatchObject([
      { code: 'file-too-large', args: { bytes: bytes.length, limit: MAX_BYTES } },
    ]);
  });

  it('a byte order mark is no part of the text', async () => {
    const document = await read('\ufeffname: Kim\n');
    expect(document).toMatchObject({ bom: true, data: { name: 'Kim' }, findings: [] });
    expect(document.spans.value(['name'])).toEqual({ start: 6, end: 9 });
  });

  it.each(['\n', '\r\n', '\r'])('lines may end with %j', async (lineEnd) => {
    const lines = ['a: x', 'b:', '  - 1', '  - "y', '    z"', 'c: |', '  d', '  e', ''];
    const document = await read(lines.join(lineEnd));
    expect(document).toMatchObject({ data: { a: 'x', b: [1, 'y z'], c: 'd\ne\n' }, findings: [] });
    expect(document.lines.position(document.spans.key(['c']).start)).toEqual({ line: 6, column: 1 });
    expect(document.lines.line(3)).toBe('  - 1');
  });
});

describe('values of the core schema', () => {
  it.each<[string, string | number | boolean | null]>([
    ...['NO', 'no', 'nej', 'ja', 'yes', 'on', 'off', 'y'].map((text): [string, string] => [text, text]),
    ...[
      '2013-10-10',
      '12:30',
      '09:00-12:00',
      '1_000',
      '0b1',
      '0o8',
      '0xG',
      '1.2.3',
      '+',
      '.',
      '-.x',
      '1e',
    ].map((text): [string, string] => [text, text]),
    ['0o7', 7],
    ['0x1F', 31],
    ['1e3', 1000],
    ['007', 7],
    ['-1', -1],
    ['+1.5', 1.5],
    ['.5', 0.5],
    ['1.', 1],
    ['.inf', Number.POSITIVE_INFINITY],
    ['-.INF', Number.NEGATIVE_INFINITY],
    ['.NaN', Number.NaN],
    ['.nAn', '.nAn'],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['', null],
    ['true', true],
    ['False', false],
    ['tRUE', 'tRUE'],
    ['"true"', 'true'],
    ["'1'", '1'],
    ['"\\u00e6\\n\\x41"', 'æ\nA'],
  ])('%s', async (text, value) => {
    expect(await read(`a: ${text}\nb: 1`)).toMatchObject({ data: { a: value, b: 1 }, findings: [] });
  });
});

describe('a key that stands twice', () => {
  it.each([
    ['a: 1\nb: 2\n‹a›: 3', 'a'],
    ['{ a: 1, ‹a›: 3 }', 'a'],
    ['a: 1\n‹"a"›: 3', 'a'],
    ['\'a\': 1\n‹"\\x61"›: 3', 'a'],
    ['"a": 1\n‹a›: 3', 'a'],
    ['? a\n: 1\n? ‹a›\n: 3', 'a'],
    ['__proto__: 1\n‹__proto__›: 3', '__proto__'],
    ['constructor: 1\n‹constructor›: 3', 'constructor'],
    ['x:\n  - y: { a: 1 }\n    a: 2\n    ‹a›: 3', 'a'],
  ])('%j', async (marked, key) => {
    const text = marked.replace(/[‹›]/g, '');
    const span = { start: marked.indexOf('‹'), end: marked.indexOf('›') - 1 };
    const { findings } = await read(text);
    expect(findings).toMatchObject([{ code: 'duplicate-key', args: { key }, span }]);
    const [first] = findings[0]?.related ?? [];
    expect(first?.note).toBe('first-here');
    expect(text.slice(first?.span.start, first?.span.end).replace(/["']/g, '')).toBe(key);
    expect(first?.span.start).toBeLessThan(span.start);
  });

  it('three times is two findings, both pointing at the first; the first value counts', async () => {
    const { data, findings } = await read('a: 1\na: 2\na: 3');
    expect(findings.map(({ related }) => related?.[0]?.span.start)).toEqual([0, 0]);
    expect(data).toEqual({ a: 1 });
  });

  it('names that every object has are keys like others', async () => {
    const { data, findings } = await read('constructor: 1\ntoString: 2\n__proto__: { x: 1 }');
    expect(findings).toEqual([]);
    expect(Object.keys(data as object)).toEqual(['constructor', 'toString', '__proto__']);
    expect((data as { x?: number }).x).toBeUndefined();
  });
});

describe('YAML that is not read', () => {
  it.each([
    ['a: &x 1\nb: *x', ['unsupported-yaml: &x', 'unsupported-yaml: *x']],
    ['a: *x', ['unsupported-yaml: *x']],
    ['a: [*x, *y]', ['unsupported-yaml: *x', 'unsupported-yaml: *y']],
    ['a: !!str 1', ['unsupported-yaml: !!str']],
    ['a: !secret x', ['unsupported-yaml: !secret']],
    ['a: ! x', ['unsupported-yaml: !']],
    ['<<: { a: 1 }\nb: 2', ['unsupported-yaml: <<']],
    ['"<<": 1', []],
    ['%YAML 1.1\n---\na: 1', ['unsupported-yaml: %YAML 1.1']],
    ['# x\n%YAML 1.2\n---\na: 1', ['unsupported-yaml: %YAML 1.2']],
    ['%TAG ! x\n---\na: 1', ['unsupported-yaml: %TAG ! x']],
    ['%FOO\n---\na: 1', ['unsupported-yaml: %FOO']],
    ['--- |\n%YAML 1.1\n', []],
    ['---\na: 1', []],
    ['---\na: 1\n...\n', []],
    ['a: 1\n---\nb: 2', ['unsupported-yaml: ---']],
    ['a: 1\n---\nb: 2\n---\nc: 3', ['unsupported-yaml: ---']],
    ['a: 1\n...\nb: 2', ['unsupported-yaml: ...']],
    ['[a]: 1', ['key-not-text: [']],
    ['{ a: 1 }: 1\nb: 2', ['key-not-text: {']],
    ['? - a\n: 1\nb: 2', ['key-not-text: -']],
    ['*x : 1', ['key-not-text: *x']],
    ['a: &x [1]\nb: &y { c: 1 }', ['unsupported-yaml: &x', 'unsupported-yaml: &y']],
  ])('%j', async (text, findings) => {
    expect(await told(text)).toEqual(findings);
  });

  it('places after a key that is not text are still found', async () => {
    const { spans, text } = await read('a: { [x, [y]]: 1, b: 2 }\nc: 3');
    const at = (...path: string[]) => text.slice(spans.value(path).start, spans.value(path).end);
    expect([at('a', 'b'), at('c')]).toEqual(['2', '3']);
  });

  it('nesting past 100 is told where it goes too deep', async () => {
    expect((await read(`${'['.repeat(100)}${']'.repeat(100)}`)).findings[0]?.code).toBe('nesting-too-deep');
    expect((await read(`${'['.repeat(99)}${']'.repeat(99)}`)).findings).toEqual([]);
  });
});

describe('a file without content', () => {
  it.each(['', '\n', '# x', '# x\n\n# y\n', '---\n', '---\n---\n', '\ufeff', '~', 'null\n', '   \n'])(
    '%j',
    async (text) => {
      const { data, findings } = await read(text);
      expect(data ?? undefined).toBeUndefined();
      expect(findings.length).toBeGreaterThan(0);
      expect(['empty-file', 'unsupported-yaml']).toContain(findings[0]?.code);
    },
  );
});

describe('characters that act instead of being seen', () => {
  it.each([
    ['name: "a\\u001b[31mb"', 'control-character: "a\\u001b[31mb"'],
    ['name: a\u202eb', 'control-character: \u202e'],
    ['name: "a\u2066b"', 'control-character: \u2066'],
    ['# \u001b[2J\nname: x', 'control-character: \u001b'],
    ['name: "a\u007fb"', 'control-character: \u007f'],
    ["name: 'a\u0085b'", 'control-character: \u0085'],
  ])('%j', async (text, finding) => {
    expect(await told(text)).toEqual([finding]);
    expect((await read(text)).data).toBeDefined();
  });

  it('emoji, tabs and Danish letters are text', async () => {
    expect(await told('name: "æøå\t👩‍👩‍👧 \\t\\n\\u00e6"\n')).toEqual([]);
  });
});

describe('a bracket closed in the column of its key', () => {
  const yaml = async (text: string) => (await import('yaml')).parse(text);

  it.each([
    'a: [\n  x,\n  y\n]\nb: 1\n',
    'a: {\n  b: [\n   x # c\n ], # d\n\n # e\n}\nb: "]"\n',
    'a:\n  b: [\n    x # ]\n    # [\n\n  ]\n  c: |\n    [\n    ]\n',
    '- [\n  x\n]\n- { y: 1,\n    z: "\n  }" }\n',
    'a: [\r\n  x\r\n]\r\nb: {\r\n  c: 1\r\n}\r\n',
  ])('is a bracket like others: %j', async (text) => {
    const document = await read(text);
    expect(document.findings).toEqual([]);
    expect(document.data).toEqual(await yaml(text));
    const spans = document.spans.value(Array.isArray(document.data) ? [0] : ['a']);
    expect(text.slice(spans.start, spans.end)).toMatch(/^[[{][^]*[\]}]$|^b: /);
  });

  it.each([
    ['what stands in it does not', 'a: [\nx,\n  y ]\n', 'x,'],
    ['it stands further out', 'a:\n  b: [\n   x\n ]\nc: 1\n', ']'],
    ['something else is wrong too', 'a: [\n  x\n]\nb: [\n', '['],
  ])('unless %s', async (_, text, place) => {
    expect((await told(text))[0]?.split(': ')[1]).toBe(place);
    expect((await read(text)).data).toBeUndefined();
  });
});
