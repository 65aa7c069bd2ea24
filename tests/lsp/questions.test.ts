import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  DefinitionRequest,
  DocumentHighlightRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  type Location,
  type MarkupContent,
  type Position,
  ReferencesRequest,
  type SelectionRange,
  SelectionRangeRequest,
  type SymbolInformation,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import schema from '../../schema/organisering.schema.json';
import { KINDS } from '../../src/messages/da/kinds.ts';
import { lsp as da } from '../../src/messages/da/lsp.ts';
import { views } from '../../src/messages/da/views.ts';
import { lsp as en } from '../../src/messages/en/lsp.ts';
import { outlived } from '../cli/world.ts';
import { at, Client, URI, within } from './client.ts';

const text = readFileSync('examples/organisering-2016.yaml', 'utf8');
const client = await new Client({
  settings: { language: 'en', date: '2015-06-01', base: undefined },
}).start();
await client.open(text);

const hoverAt = async (position: Position, of = client) => {
  const answer = (await of.ask(HoverRequest.type, position)) as Hover | null;
  return answer && (answer.contents as MarkupContent).value;
};

describe('hover', () => {
  it('on a key tells what it means, in the language', async () => {
    expect(await hoverAt(at(text, 'established: 2013-08-15'))).toContain("The group's first day.");
    const danish = await new Client({
      settings: { language: 'da', date: '2015-06-01', base: undefined },
    }).start();
    await danish.open(text);
    expect(await hoverAt(at(text, 'established: 2013-08-15'), danish)).toContain('Gruppens første dag.');
    await danish.leave();
  });

  it('on a key tells whether it must be there', async () => {
    expect(await hoverAt(at(text, 'id: administrativ-gruppe', 1))).toContain('*required*');
    expect(await hoverAt(at(text, 'selectedBy: kkr-hovedstaden'))).not.toContain('*required*');
  });

  it('between a key and its value tells of the value', async () => {
    const spaced = await new Client().start();
    const apart = text.replace('selectedBy: kkr-hovedstaden', 'selectedBy:   kkr-hovedstaden');
    await spaced.open(apart);
    const [key, between, value] = [3, 12, 16].map((column) => at(apart, 'selectedBy:   kkr', column));
    expect(await hoverAt(key as Position, spaced)).toContain('**selectedBy**');
    const told = await hoverAt(value as Position, spaced);
    expect(told).toContain('KKR Hovedstaden');
    expect(await hoverAt(between as Position, spaced)).toBe(told);
    await spaced.leave();
  });

  it('on an id tells who or what it is, as of the day', async () => {
    const forum = await hoverAt(at(text, '- id: klimaforum', 6));
    expect(forum).toMatch(/– forum$/m);
    expect(forum).toMatch(/State:\*\* active/);
    expect(forum).toMatch(/as of 1\sJun\s2015/);
    const party = await hoverAt(at(text, 'organisation: gladsaxe', 16));
    expect(party).toContain('Gladsaxe');
    expect(party).toContain('municipality');
    expect(await hoverAt(at(text, 'id: administrativ', 1))).toContain('stable name');
    expect(await hoverAt(at(text, 'id: administrativ-gruppe', 6))).toMatch(/Next meeting:\*\* .*2015/);
  });

  it('on a date tells its weekday, week and season, and whether the day is closed', async () => {
    const day = await hoverAt(at(text, '2013-10-10', 4));
    expect(day).toMatch(/Thursday 10 October 2013 · week 41 · .*autumn.* · open/i);
    expect(await hoverAt(at(text, 'to: 2016-12-31', 6))).toContain("closed: New Year's Eve");
  });

  it('on a word of which there are only some tells what it means', async () => {
    expect(await hoverAt(at(text, 'status: at-risk', 10))).toContain('at risk');
  });

  it('where something is found tells the statement in its own words, and what fixes it', async () => {
    const own = await new Client().start();
    const [found] = await own.open(outlived);
    expect(found?.code).toBe('forum-outlived');
    const shown = await hoverAt(found?.range.start as Position, own);
    expect(shown).toContain('forum-outlived');
    expect(shown).toMatch(/R33.*»/);
    expect(shown).toMatch(/rup forum dissolve/);
    await own.leave();
  });

  it('is nothing on a comment at the top, and survives places beyond the text', async () => {
    expect(await hoverAt({ line: 0, character: 3 })).toBeNull();
    expect(await hoverAt({ line: 99_999, character: 9 })).toBeNull();
  });
});

describe('definition and references', () => {
  it('lead from an id to its entry, and from the entry to all that name it', async () => {
    const from = at(text, 'selectedBy: kkr-hovedstaden', 15);
    const definition = (await client.ask(DefinitionRequest.type, from)) as Location;
    expect(definition.uri).toBe(URI);
    expect(definition.range.start).toEqual(at(text, '- { id: kkr-hovedstaden', 8));
    expect(within(text, definition.range)).toBe('kkr-hovedstaden');
    const named = (await client.ask(ReferencesRequest.type, definition.range.start, {
      context: { includeDeclaration: true },
    })) as Location[];
    const count = text.match(/(?<![\w-])kkr-hovedstaden(?![\w-])/g)?.length;
    expect(named).toHaveLength(count ?? 0);
    expect(new Set(named.map(({ range }) => within(text, range)))).toEqual(new Set(['kkr-hovedstaden']));
    const marked = await client.ask(DocumentHighlightRequest.type, from);
    expect(marked).toHaveLength(count ?? 0);
  });

  it('tell apart what has one name by what may stand there', async () => {
    // `klima` is an area; the word stands in texts, too.
    const named = (await client.ask(ReferencesRequest.type, at(text, 'areas: [trafik, klima]', 17), {
      context: { includeDeclaration: false },
    })) as Location[];
    for (const { range } of named) expect(within(text, range)).toBe('klima');
    expect(named.length).toBe(text.match(/(?:area: |\[|, |themes: \[)klima(?=[\],} \n])/g)?.length);
  });

  it('are nothing where no id stands', async () => {
    expect(await client.ask(DefinitionRequest.type, at(text, 'Sammenhængende', 2))).toBeNull();
  });
});

describe('the outline', () => {
  it('has sections, entries by their names, and what hangs on each', async () => {
    const all = (await client.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri: URI },
    })) as DocumentSymbol[];
    expect(all.map(({ name }) => name)).toEqual(
      [...text.matchAll(/^(\w+):(?! [^[\s])/gm)].map(([, name]) => name),
    );
    const forums = all.find(({ name }) => name === 'forums');
    const forum = forums?.children?.find(({ detail }) => detail === 'klimaforum');
    expect(forum?.name).toMatch(/klimaforum/i);
    expect(forum?.children?.map(({ name }) => name)).toContain('members');
    const check = (symbol: DocumentSymbol, parent?: DocumentSymbol) => {
      const holds = (outer: DocumentSymbol['range'], inner: DocumentSymbol['range']) =>
        JSON.stringify([outer.start.line, outer.start.character]) !== '' &&
        (outer.start.line < inner.start.line ||
          (outer.start.line === inner.start.line && outer.start.character <= inner.start.character)) &&
        (outer.end.line > inner.end.line ||
          (outer.end.line === inner.end.line && outer.end.character >= inner.end.character));
      expect(holds(symbol.range, symbol.selectionRange)).toBe(true);
      if (parent) expect(holds(parent.range, symbol.range)).toBe(true);
      for (const child of symbol.children ?? []) check(child, symbol);
    };
    for (const symbol of all) check(symbol);
  });

  it('finds entries in all open files by a part of their name or id', async () => {
    const other = 'file:///other/organisering.yaml';
    await client.open(outlived, other);
    const found = await client.connection.sendRequest(WorkspaceSymbolRequest.type, { query: 'klimaf' });
    const uris = new Set(found?.map(({ location }) => location.uri));
    expect(uris).toEqual(new Set([URI, other]));
    const here = found?.filter(({ location }) => location.uri === URI) as SymbolInformation[];
    expect(here.map(({ name, location }) => [name, within(text, location.range)])).toEqual([
      ['Administrativt klimaforum', 'klimaforum'],
      ['Administrativt klimaforum (den hidtidige organisering)', 'tidligere-klimaforum'],
      ['klimaforum-2015', 'klimaforum-2015'],
    ]);
    expect(here[0]?.location.range.start).toEqual(at(text, '- id: klimaforum', 6));
  });

  it('folds collections and comments', async () => {
    const ranges = await client.connection.sendRequest(FoldingRangeRequest.type, {
      textDocument: { uri: URI },
    });
    const lines = text.split('\n');
    const plan = ranges?.find(({ startLine }) => lines[startLine] === 'plan:');
    expect(lines.slice((plan?.endLine ?? 0) + 1).find((line) => line !== '')).toBe('organisations:');
    expect(ranges?.some(({ kind, startLine }) => kind === 'comment' && startLine === 0)).toBe(true);
  });

  it('selects from a word outwards, each time more', async () => {
    const [range] = (await client.connection.sendRequest(SelectionRangeRequest.type, {
      textDocument: { uri: URI },
      positions: [at(text, 'rank: 2', 6)],
    })) as SelectionRange[];
    const texts: string[] = [];
    for (let each: SelectionRange | undefined = range; each; each = each.parent) {
      texts.push(within(text, each.range));
    }
    expect(texts.slice(0, 3)).toEqual(['2', 'rank: 2', '{ date: 2014-10-09, rank: 2 }']);
    for (const [index, inner] of texts.slice(0, -1).entries()) expect(texts[index + 1]).toContain(inner);
  });
});

it('while the text is broken, the last one that could be read serves', async () => {
  const own = await new Client({ settings: { language: 'en', date: '2015-06-01', base: undefined } }).start();
  await own.open(text);
  const added = 'people: [\n# æ\n';
  const start = { line: 0, character: 0 };
  await own.change([{ range: { start, end: start }, text: added }]);
  expect((await own.found()).map(({ severity }) => severity)).toEqual([1]);
  const broken = added + text;
  expect(await hoverAt(at(broken, '- id: klimaforum', 6), own)).toMatch(/State:\*\* active/);
  const definition = (await own.ask(DefinitionRequest.type, at(broken, 'selectedBy: kkr', 14))) as Location;
  expect(within(broken, definition.range)).toBe('kkr-hovedstaden');
  await own.leave();
});

it('words are those of the other messages', () => {
  expect(da.kinds).toBe(KINDS);
  expect(da.values['at-risk']).toBe(views.progress['at-risk']);
});

it('every word of which the file takes only some has a meaning in both languages', () => {
  const words = [...JSON.stringify(schema).matchAll(/"enum":(\[[^\]]*\])/g)].flatMap(([, list]) =>
    JSON.parse(list as string),
  );
  expect(words.length).toBeGreaterThan(30);
  for (const texts of [da, en]) expect(words.filter((word) => !texts.values[word])).toEqual([]);
});
