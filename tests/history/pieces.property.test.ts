import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { Pieces } from '../../src/history/log/pieces.ts';
import { hasValidForm } from '../../src/organisation/valid-form.ts';
import { generate } from '../bench/generate.mjs';
import fc from '../property.ts';

/** What a file describes, read as any file is. */
async function asWhole(text: string) {
  const { data, findings, unsure } = await readDocument(Buffer.from(text));
  const isValid = data !== undefined && findings.length === 0 && unsure.length === 0 && hasValidForm(data);
  return isValid ? data : undefined;
}

const folder = 'fixtures';
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const texts = [
  ...examples,
  readFileSync('examples/organisering.yaml', 'utf8'),
  readFileSync('examples/organisering-2016.yaml', 'utf8'),
];

/** What a line may be followed by, or replaced with: what YAML reads otherwise than line by line. */
const LINES = [
  ...[
    '- a',
    '  - b',
    '    - c',
    '- id: x',
    '  - { id: y }',
    '# note',
    '',
    '   ',
    'key:',
    '  key: |',
    'note: >-',
  ],
  ...[
    '  "open',
    "  it's",
    '  [1,',
    '  ]',
    '- - a',
    '-',
    '  -',
    '- &a b',
    '- *a',
    '---',
    '...',
    '\t- a',
    '- "a',
    'b"',
  ],
  ...[
    '  more words',
    '- a: |',
    '    # in a scalar',
    '- ? a',
    '\ue0000',
    '- \ue0001',
    'forums: []',
    '- a # note',
  ],
];

/** A few lines of a text taken out, doubled, exchanged, indented otherwise, or followed by others. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom(
    'remove',
    'double',
    'swap',
    'indent',
    'outdent',
    'insert',
    'replace',
    'crlf',
    'letter',
  ),
  line: fc.constantFrom(...LINES),
});

function edited(text: string, { at, to, kind, line }: typeof edit extends fc.Arbitrary<infer T> ? T : never) {
  const lines = text.split('\n');
  const place = (part: number) => Math.floor(part * (lines.length - 1));
  const [here, there] = [place(at), place(to)];
  const old = lines[here] ?? '';
  if (kind === 'remove') lines.splice(here, 1);
  if (kind === 'double') lines.splice(here, 0, ...lines.slice(here, here + 1 + (there % 12)));
  if (kind === 'swap') [lines[here], lines[there]] = [lines[there] ?? '', old];
  if (kind === 'indent') lines[here] = ` ${old}`;
  if (kind === 'outdent') lines[here] = old.replace(/^ {1,2}/, '');
  if (kind === 'insert') lines.splice(here, 0, line);
  if (kind === 'replace') lines[here] = line;
  if (kind === 'letter') lines[here] = `${old}x`;
  return lines.join(kind === 'crlf' ? '\r\n' : '\n');
}

describe('versions that are read by what is new in them', () => {
  it('say what they say when they are read as a whole', async () => {
    const versions = fc.tuple(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(versions, async ([start, edits]) => {
        const pieces = new Pieces();
        let text = start;
        expect(await pieces.read(Buffer.from(text))).toEqual(await asWhole(text));
        for (const each of edits) {
          const next = edited(text, each);
          expect(await pieces.read(Buffer.from(next))).toEqual(await asWhole(next));
          // Most that is edited breaks the file: what follows starts from one that is valid.
          if ((await asWhole(next)) !== undefined) text = next;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('share what has not changed', async () => {
    const text = generate(20);
    const pieces = new Pieces();
    const first = await pieces.read(Buffer.from(text));
    const second = await pieces.read(
      Buffer.from(text.replace('nr. 7\n', 'nr. 7b\n').replaceAll('\n', '\r\n')),
    );
    const same = first?.forums?.map((forum, at) => forum === second?.forums?.[at]);
    expect(same?.filter((is) => !is)).toHaveLength(1);
    expect(second).toEqual(await asWhole(text.replace('nr. 7\n', 'nr. 7b\n')));
  });

  it('are checked once', async () => {
    const text = generate(20);
    const pieces = new Pieces();
    const [forum] = (await pieces.read(Buffer.from(text)))?.forums ?? [];
    // What is not looked at again is not found to be wrong.
    Object.assign(forum as object, { name: 7 });
    const second = await pieces.read(Buffer.from(text.replace('nr. 7\n', 'nr. 7b\n')));
    expect(second?.forums?.[0]).toBe(forum);
  });

  it('are checked where an item stands in a list of another kind', async () => {
    const text = generate(2);
    const municipality = '  - { id: koebenhavn, name: koebenhavn, kind: municipality }\n';
    expect(text).toContain(municipality);
    const moved = text.replace(/^people:\n.*\n/m, (start) => start + municipality);
    const pieces = new Pieces();
    expect(await pieces.read(Buffer.from(text))).toBeDefined();
    expect(await pieces.read(Buffer.from(moved))).toBeUndefined();
  });
});
