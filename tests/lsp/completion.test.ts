import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  type CompletionList,
  CompletionRequest,
  type InsertReplaceEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { Client } from './client.ts';

const text = readFileSync('examples/organisering-2016.yaml', 'utf8');

/** What is offered where `|` stands in what is typed in place of a part of the file, which may be broken by it. */
async function offered(
  part: string,
  typed: string,
  given: { snippets?: boolean; utf8?: boolean; at?: string } = {},
) {
  if (!text.includes(part)) throw new Error(`there is no ${part}`);
  const client = await new Client({
    settings: { language: 'en', date: given.at ?? '2015-06-01', base: undefined },
  }).start({
    textDocument: { completion: { completionItem: { snippetSupport: given.snippets ?? true } } },
    ...(given.utf8 && { general: { positionEncodings: ['utf-8'] } }),
  });
  await client.open(text);
  const full = text.replace(part, () => typed);
  const offset = full.indexOf('|');
  const changed = full.replace('|', '');
  await client.change([{ text: changed }]);
  const before = changed.slice(0, offset).split('\n');
  const last = before.at(-1) as string;
  const position = { line: before.length - 1, character: given.utf8 ? Buffer.byteLength(last) : last.length };
  const items = (await client.ask(CompletionRequest.type, position)) as CompletionItem[];
  await client.leave();
  /** The text with an item taken. */
  const taken = (label: string) => {
    const item = items.find((each) => each.label === label);
    if (!item)
      throw new Error(
        `${label} is not among ${items.map((each) => each.label)}, at ${JSON.stringify(position)}`,
      );
    const { range, newText } = item?.textEdit as TextEdit & InsertReplaceEdit;
    const start = offset - (position.character - range.start.character);
    return changed.slice(0, start) + newText + changed.slice(offset);
  };
  return { items, labels: items.map(({ label }) => label), taken };
}

const FORUM = '  - id: klimaforum\n';

describe('keys', () => {
  it('are those that the mapping lacks, the required ones first', async () => {
    const { labels, items } = await offered(FORUM, `${FORUM}    |\n`);
    expect(labels).not.toContain('name');
    expect(labels).toContain('note');
    const member = await offered(
      '  members:\n    - { organisation: region',
      '  members:\n    - { |\n    - { organisation: region',
    );
    expect(member.labels[0]).toBe('role');
    expect(member.labels).toContain('person');
    expect(items.find(({ label }) => label === 'note')?.documentation).toMatchObject({
      value: expect.stringContaining('A free note.'),
    });
  });

  it('are found in a half-typed word, which breaks the text, and in brackets', async () => {
    expect((await offered(FORUM, `${FORUM}    est|\n`)).labels).toContain('established');
    const inBrackets = await offered('{ date: 2013-10-10, rank: 1 }', '{ date: 2013-10-10, ra| }');
    expect(inBrackets.labels).toContain('rank');
    expect(inBrackets.labels).not.toContain('date');
  });

  it('of a new entry are offered all at once, laid out in their column, and what comes of them is valid', async () => {
    const { labels, items, taken } = await offered('forums:\n', 'forums:\n  - |\n', { snippets: false });
    expect(labels[0]).toBe('id, name, origin');
    // Each says that it must be there, and none of the others does.
    expect(items.slice(0, 4).map(({ detail }) => detail)).toEqual([
      ...['all required keys', 'required', 'required', 'required'],
    ]);
    expect(items.slice(4).some(({ detail }) => detail !== undefined)).toBe(false);
    expect(taken(labels[0] as string)).toContain('forums:\n  - id: \n    name: \n    origin: \n');
    const snippets = await offered('forums:\n', 'forums:\n  - |\n');
    const [first] = snippets.items;
    expect(first?.insertTextFormat).toBe(2);
    const filled = snippets
      .taken(first?.label as string)
      .replace('$1', 'nyt-forum')
      .replace('$2', 'Nyt forum')
      .replace('${3|established,continued|}', 'established');
    const { findings } = await checkDocument(await readDocument(Buffer.from(filled)), '2015-06-01');
    expect(findings.filter(({ code }) => /missing|unknown-key|syntax|required/.test(code))).toEqual([]);
    expect(items.length).toBeGreaterThan(5);
  });

  it('of which one is to be chosen are not offered once it is', async () => {
    const { labels } = await offered(
      '{ organisation: region-hovedstaden, role: koncerndirektør }',
      '{ organisation: region-hovedstaden, | }',
    );
    expect(labels).not.toContain('person');
    expect(labels).not.toContain('vacant');
    expect(labels[0]).toBe('role');
  });
});

describe('values', () => {
  it('of which there are only some come with their meaning', async () => {
    const { items } = await offered('status: at-risk', 'status: |');
    expect(items.map(({ label }) => label)).toEqual([
      'on-track',
      'at-risk',
      'delayed',
      'completed',
      'stopped',
    ]);
    expect(items[1]?.detail).toBe('at risk');
  });

  it('that are ids come with names, and are found by them', async () => {
    const { items, taken } = await offered('{ id: mindre-co2, area: klima,', '{ id: mindre-co2, area: kl|,');
    expect(items.map(({ label, detail }) => [label, detail])).toContainEqual(['klima', 'Klima']);
    expect(items.every(({ labelDetails }) => labelDetails?.description === 'area')).toBe(true);
    expect(taken('klima')).toContain('{ id: mindre-co2, area: klima,');
  });

  it('are municipalities in the seat of a municipality, and the region in its own', async () => {
    const municipal = await offered(
      '{ organisation: gladsaxe, role: kommunaldirektør',
      '{ role: kommunaldirektør, organisation: |',
    );
    expect(municipal.labels).toContain('gladsaxe');
    expect(municipal.labels).not.toContain('region-hovedstaden');
    expect(municipal.labels).not.toContain('universitet');
    const regional = await offered(
      '{ organisation: region-hovedstaden, role: koncerndirektør }',
      '{ role: koncerndirektør, organisation: | }',
    );
    expect(regional.labels).toEqual(['region-hovedstaden']);
    const selecting = await offered(
      'area: erhverv, selectedBy: kkr-hovedstaden }',
      'area: erhverv, selectedBy: | }',
    );
    expect(selecting.labels).toEqual(['kkr-hovedstaden']);
  });

  it('are initiatives that have not ended', async () => {
    const { labels } = await offered('[{ id: klimastrategi, relation', '[{ id: |, relation', {
      at: '2016-07-01',
    });
    expect(labels).toContain('klimastrategi');
    expect(labels).toContain('cykelpendling');
    expect(labels).not.toContain('praktikpladser');
  });

  it('are days on which a meeting can be held, told with weekday and season', async () => {
    const { items } = await offered(
      'meetings:\n',
      'meetings:\n  - id: ny\n    body: administrativ-gruppe\n    date: |\n',
    );
    expect(items.length).toBeGreaterThan(5);
    for (const { label, detail } of items) {
      expect(label).toMatch(/^201[56]-\d\d-\d\d$/);
      expect(detail).toMatch(/(?:Tues|Wednes|Thurs)day .* · open$/);
    }
  });

  it('are bodies that are there on the day, for whom is reported to and for a meeting', async () => {
    const bodies = async (at: string, date = '') => {
      const entry = `meetings:\n  - { id: ny, ${date}body: | }\n`;
      return (await offered('meetings:\n', entry, { at })).labels;
    };
    const [all, others] = [await bodies('2015-10-08'), await bodies('2015-10-09')];
    expect(others).toEqual([
      ...['statusmoede', 'administrativ-gruppe', 'klimaforum', 'vaekstforum', 'uddannelsesforum'],
    ]);
    expect(all).toEqual([...others, 'cykelforum']);
    // Of a meeting it is the meeting's day that counts.
    expect(await bodies('2015-10-09', 'date: 2015-10-08, ')).toEqual(all);
    expect(await bodies('2015-10-01', 'date: 2015-10-09, ')).toEqual(others);
    const part = 'reportsTo: administrativ-gruppe';
    expect((await offered(part, 'reportsTo: |', { at: '2015-10-09' })).labels).toEqual(others);
  });

  it('are the id that follows from a name', async () => {
    const { labels } = await offered('people:\n', 'people:\n  - name: Åse Østergård\n    id: |\n');
    expect(labels).toContain('aase-oestergaard');
  });

  it('count columns in bytes where the client does', async () => {
    const { taken } = await offered(
      'status: at-risk, note: Varmeplanerne er forsinket i to kommuner }',
      'note: "æøå🎉", status: st| }',
      { utf8: true },
    );
    expect(taken('stopped')).toContain('note: "æøå🎉", status: stopped }');
  });
});

describe('blocks beside what is typed', () => {
  it('are passed over, and their keys are known to be there', async () => {
    const top = await offered('forums:\n', '|\nforums:\n');
    expect(top.labels).toEqual(['acceptedFindings', 'corrections']);
    const above = await offered(FORUM, `${FORUM}    reports:\n      - { date: 2014-01-01 }\n    |\n`);
    expect(above.labels).not.toContain('reports');
    expect(above.labels).toContain('dissolved');
  });

  it('are passed over where they stand below the key or the value that is typed', async () => {
    const key = await offered('administrativeGroup:\n', 'administrativeGr|:\n');
    expect(key.labels).toContain('administrativeGroup');
    const value = await offered('origin: continued', 'origin: |\n      - { left: over }');
    expect(value.labels).toEqual(['established', 'continued']);
  });

  it('tell what a text in quotes or over several lines holds', async () => {
    const { labels } = await offered(
      FORUM,
      `${FORUM}    goal: >\n      An end:\n    task: "one:\n      two"\n    |\n`,
    );
    expect(labels).not.toContain('goal');
    expect(labels).not.toContain('task');
    expect(labels).toContain('note');
  });
});

it('of more ids than anybody looks through some are offered, others as more is typed', async () => {
  const many = Array.from(
    { length: 500 },
    (_, at) => `  - { id: borger-${at}, name: Borger nr. ${at} }\n`,
  ).join('');
  const client = await new Client().start();
  const ask = async (word: string) => {
    const typed = `${text.replace('people:\n', `people:\n${many}`)}efforts:\n  - municipality: x\n`;
    const changed = typed.replace(/person: [a-z-]+/, `person: ${word}`);
    await client.open(changed);
    const before = changed.slice(0, changed.indexOf(`person: ${word}`)).split('\n');
    const character = `${before.at(-1)}person: ${word}`.length;
    return client.ask(CompletionRequest.type, { line: before.length - 1, character });
  };
  const all = (await ask('')) as CompletionList;
  expect([all.isIncomplete, all.items.length]).toEqual([true, 200]);
  const some = (await ask('borger-49')) as CompletionList;
  const labels = some.items.map(({ label }) => label);
  expect(labels).toEqual(['borger-49', ...Array.from({ length: 10 }, (_, at) => `borger-49${at}`)]);
  await client.leave();
});

it('nothing is offered in a free text or beyond the file', async () => {
  expect((await offered('name: Trafik', 'name: Tra|')).labels).toEqual([]);
});
