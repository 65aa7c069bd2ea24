import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { readDocument } from '../../src/document/document.ts';
import { en } from '../../src/messages/en/index.ts';
import { messageOf } from '../../src/output/advice.ts';
import { checkDocument } from '../../src/rules/check.ts';
import fc from '../property.ts';
import { Client } from './client.ts';

/** Sequences of keystrokes that are tried; CI asks for more. */
const RUNS = Number(process.env['RUP_LSP_RUNS'] ?? (process.env['RUP_TEST_ALL'] === '1' ? 2000 : 100));

const START = readFileSync('fixtures/base.yaml', 'utf8');
/** Entries of many kinds, and some that the plain reader leaves to the full parser. */
const LONG = readFileSync('examples/organisering-2016.yaml', 'utf8')
  .replace('    task: ', '    note: |\n      - a: b\n\n      # no comment\n    task: ')
  .replace(/started: (\d{4}-\d\d-\d\d)/, '"started": >-\n        $1');
const WINDOWS = START.replaceAll('\n', '\r\n');
const AWKWARD = 'format: 1\r\nplan: { name: "Å🎉é", x: 1 }\rforums: # 🎉\n  - { id: a, name: "🎉" }\n';

const typed = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      ' ',
      '\n',
      ':',
      '-',
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      '#',
      '2',
      '\t',
      '\r\n',
      '🎉',
      'æ',
    ),
  },
  fc.constantFrom(
    '\n  - id: nyt\n    name: Nyt\n    origin: established\n',
    'to: 2014-02-30',
    'klimaforum',
    ', from: 2013-10-10',
    '&x ',
    '*x',
    '---\n',
    '\n  - &a { id: x }\n',
    '# a comment\n',
    ' |\n      ',
    '\\u00e6',
    '\r',
    '\ufeff',
    '\ud83c',
    '\u0000',
  ),
);

/** One edit: where, by share of the text's length, how much it takes out, and what it puts in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  /** Before the dash of the next entry, after the break before it, or anywhere. */
  border: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.constantFrom(0, -1, 1, -2)),
  length: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    fc.integer({ min: 1, max: 40 }),
    fc.integer({ min: 100, max: 600 }),
  ),
  text: fc.oneof({ weight: 3, arbitrary: typed }, fc.constant('')),
  isWhole: fc.integer({ min: 0, max: 40 }).map((value) => value === 0),
});

/** A client's own reckoning of places in a text, written apart from the server's. */
function position(text: string, offset: number, isUtf8: boolean) {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  const last = lines.at(-1) ?? '';
  return { line: lines.length - 1, character: isUtf8 ? Buffer.byteLength(last) : last.length };
}

/** An offset that a position can mean: none within a line break or a pair of surrogates. */
function whole(text: string, offset: number): number {
  const isWithin = /^(?:\r\n|[\ud800-\udbff][\udc00-\udfff])/.test(text.slice(offset - 1, offset + 1));
  return isWithin ? offset - 1 : offset;
}

async function fresh(text: string, isUtf8: boolean) {
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, '2014-03-01');
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  const at = (offset: number) => position(text, Math.min(text.length, offset + mark), isUtf8);
  return findings.map((finding) => ({
    code: finding.code,
    message: messageOf(finding, en),
    range: { start: at(finding.span.start), end: at(finding.span.end) },
  }));
}

const told = (found: readonly Diagnostic[]) =>
  found.map(({ code, message, range }) => ({ code, message, range }));

it.each([false, true])(
  'after any keystrokes, diagnostics are those of a fresh check (UTF-8: %s)',
  async (isUtf8) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(START, AWKWARD, WINDOWS, LONG),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        async (start, edits) => {
          const positionEncodings = isUtf8 ? ['utf-16', 'utf-8'] : ['utf-16'];
          const client = await new Client().start({ general: { positionEncodings } });
          let text = start;
          await client.open(text);
          for (const { at, border, length, text: added, isWhole } of edits) {
            const anywhere = Math.floor(at * text.length);
            const dash = border === undefined ? -1 : text.indexOf('- ', anywhere);
            const from = whole(text, dash === -1 ? anywhere : Math.max(0, dash + (border ?? 0)));
            const to = whole(text, Math.min(text.length, from + length));
            const range = { start: position(text, from, isUtf8), end: position(text, to, isUtf8) };
            text = text.slice(0, from) + added + text.slice(to);
            await client.change([isWhole ? { text } : { range, text: added }]);
            expect(told(await client.found())).toEqual(await fresh(text, isUtf8));
          }
          expect(await client.leave()).toBe(0);
        },
      ),
      { numRuns: Math.ceil(RUNS / 2) },
    );
  },
);
