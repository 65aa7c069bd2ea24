import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';

const TODAY = '2014-03-01';
const BEFORE = readFileSync('tests/changes/cases/create-indentless/before.yaml', 'utf8');

/** A file whose forum ends in a key with a value written in some way. */
const ending = (written: string) => `${BEFORE.trimEnd().replace(/^forums:[^]*/m, '')}forums:
  - id: klimaforum
    name: Klimaforum
    origin: continued
    reportsTo: gruppe
    note: ${written}
`;

/** Lawful files of an unusual kind: each can be changed. */
const FILES: Record<string, string> = {
  'a block text with a line of blanks that reach further in': ending('|\n      Tekst\n          '),
  'more than one such line, and what follows': `${ending('|\n      Tekst\n\n          \n\n       ')}meetings: []\n`,
  'a folded text with such a line': `${ending('>-\n      Tekst\n           ')}# slut\n`,
  'a text that keeps its blank lines': `${ending('|+\n      Tekst\n\n')}meetings: []\n`,
  'a text with its indentation told': `${ending('|2\n       Tekst\n       ')}meetings: []\n`,
  'a block text that begins with a quote': `${ending('|\n      "Tekst"\n          ')}meetings: []\n`,
  'a text over lines': `${ending('Tekst\n      over\n\n      linjer')}meetings: []\n`,
  'a quoted text over lines': `${ending('"Tekst\n      over # ingen kommentar\n\n      linjer"')}meetings: []\n`,
  'a text that looks like a list': `${ending("'- id: x\n      - id: y'")}meetings: []\n`,
  'blanks at line ends and tabs before comments': BEFORE.replace(/$/gm, ' ').replace(
    'format: 1 ',
    'format: 1\t# et',
  ),
  'old line ends': BEFORE.replaceAll('\n', '\r'),
  'line ends of two kinds': BEFORE.replaceAll('\n  ', '\r\n  '),
  'a document start and end, with comments': `--- # her\n${BEFORE.trimEnd()}\n... # dér\n`,
  'a mapping further in': BEFORE.replace(/^(?=.)/gm, '   '),
  'comments further out than what they stand in': BEFORE.replaceAll('\n    ', '\n# c\n    '),
  'a comment longer than others': BEFORE.replace('\n- id:', `\n# ${'x'.repeat(9000)}\n- id:`),
  'lines of nothing but tabs': BEFORE.replaceAll('\norganisations', '\n\t\norganisations'),
  'keys in quotes': BEFORE.replace(/^( *(?:- )?)([a-zA-Z]+):/gm, '$1"$2":'),
  'keys with blanks before their colons': BEFORE.replace(/^( *(?:- )?[a-zA-Z]+):/gm, '$1 :'),
  'a key told to be one': BEFORE.replace('language: da', '? language\n: da'),
  'a bracket closed in the column of its key': BEFORE.replace(
    /areas:\n(?: {2,4}-.*\n)+/,
    'areas: [\n      { id: klima, name: Klima },\n  ]\n',
  ),
};

const COMMANDS: readonly [keyof typeof CHANGES, object][] = [
  [
    'forum create',
    { name: 'Nyt forum', task: '2015-13-45', members: [{ organisation: 'regionen', role: 'x' }] },
  ],
  ['forum report', { forum: 'klimaforum', date: '2014-02-01', progress: 'Godt' }],
  ['forum dissolve', { forum: 'klimaforum', date: '2014-02-01', reason: 'Slut', release: true }],
  ['effort add', { municipality: 'koebenhavn', goal: 'mindre-co2', effort: 'x' }],
  ['initiative prioritise', { initiative: 'klimastrategi', date: '2014-02-01', rank: 1 }],
];

describe.each(Object.entries(FILES))('a lawful file can be changed: %s', (_, text) => {
  it.each(COMMANDS)('%s', async (name, input) => {
    const document = await readDocument(Buffer.from(text));
    expect(document.findings).toEqual([]);
    const result = await changeBytes(Buffer.from(text), TODAY, CHANGES[name] as Change<unknown>, input).catch(
      (error: unknown) => {
        if (error instanceof Refusal) return { code: error.code, args: error.args };
        throw error;
      },
    );
    expect(result).toMatchObject({ done: {} });
    // Every line stays as it was but those between which something new has come.
    const { after, edits } = result as unknown as { after: Buffer; edits: { start: number; end: number }[] };
    expect(edits.filter(({ start, end }) => text.slice(start, end).trim() !== '')).toEqual([]);
    expect(after.length).toBeGreaterThan(text.length);
  });
});

it('new lines end as those around them do', async () => {
  const text = `${ending('Tekst')}meetings: []\n`.replace(
    /(klimaforum|Klimaforum|continued|gruppe|Tekst)\n/g,
    '$1\r\n',
  );
  const report = { forum: 'klimaforum', date: '2014-02-01', progress: 'Godt' };
  const { after } = await changeBytes(
    Buffer.from(text),
    TODAY,
    CHANGES['forum report'] as Change<unknown>,
    report,
  );
  expect(after.toString()).toContain('note: Tekst\r\n');
  expect(after.toString()).toMatch(/reports:\r\n.*progress: Godt.*\r\n/s);
  const effort = { municipality: 'koebenhavn', goal: 'mindre-co2', effort: 'x' };
  const other = await changeBytes(Buffer.from(text), TODAY, CHANGES['effort add'] as Change<unknown>, effort);
  expect(other.after.toString()).toMatch(/efforts:\r\n/);
  const start = { initiative: 'klimastrategi', date: '2014-01-01', rank: 2 };
  const third = await changeBytes(
    Buffer.from(text),
    TODAY,
    CHANGES['initiative prioritise'] as Change<unknown>,
    start,
  );
  expect(third.after.toString()).toMatch(/priorities:[^\r]*\n[^\r]*rank: 2[^\r]*\n/);
});
