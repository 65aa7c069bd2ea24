import { afterAll, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  type Hover,
  HoverRequest,
  InlayHintRequest,
  type Location,
  type MarkupContent,
  type Range,
  ReferencesRequest,
} from 'vscode-languageserver-protocol/node';
import { FILE } from '../changes/asked.ts';
import { Client, URI, within } from './client.ts';

const client = await new Client().start({
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
});
const diagnostics = await client.open(FILE);
afterAll(() => client.leave());

const lines = FILE.split('\n');
const textDocument = { uri: URI };
const whole: Range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
const place = ({ start, end }: Range) => `${start.line}:${start.character}-${end.line}:${end.character}`;
/** Lines by what is told of them, each on one. */
const listed = (rows: readonly (readonly unknown[])[]) =>
  rows.map((row) => `${row.map((one) => String(one ?? '').replaceAll('\n', ' ⏎ ')).join(' | ')}\n`).join('');
const record = (name: string, text: string) => expect(text).toMatchFileSnapshot(`recorded/${name}.txt`);

/** The words of the file, and a position in each. */
const words = lines.flatMap((line, number) =>
  [...line.matchAll(/[^\s{}[\],:"-][^\s{}[\],:"]*/g)].map(({ 0: word, index }) => ({
    word,
    position: { line: number, character: index + 1 },
  })),
);

const isId = ({ position: { line, character } }: (typeof words)[number]) =>
  /\bid: $/.test(lines[line]?.slice(0, character - 1) ?? '');

// `-u` writes the lists anew: read what changed in them.
it('what is told of each word', async () => {
  const rows = [];
  const seen = new Set<string>();
  for (const { word, position } of words) {
    const hover = (await client.ask(HoverRequest.type, position)) as Hover | null;
    if (!hover) continue;
    const { value } = hover.contents as MarkupContent;
    if (seen.has(word + value)) continue;
    seen.add(word + value);
    rows.push([`${position.line}:${position.character}`, hover.range && within(FILE, hover.range), value]);
  }
  await record('hover', listed(rows));
});

it('where each id is named', async () => {
  const rows = [];
  for (const { word, position } of words.filter(isId)) {
    const context = { includeDeclaration: true };
    const found = (await client.ask(ReferencesRequest.type, position, { context })) as Location[] | null;
    rows.push([word, ...(found ?? []).map(({ range }) => place(range))]);
  }
  await record('references', listed(rows));
});

it('the outline, the folds, and what stands above and beside lines', async () => {
  const flat = (symbols: readonly DocumentSymbol[], depth: number): unknown[][] =>
    symbols.flatMap(({ name, detail, kind, range, children = [] }) => [
      [`${'  '.repeat(depth)}${name}`, detail, kind, place(range)],
      ...flat(children, depth + 1),
    ]);
  const { connection } = client;
  const symbols = (await connection.sendRequest(DocumentSymbolRequest.type, { textDocument })) ?? [];
  const folds = (await connection.sendRequest(FoldingRangeRequest.type, { textDocument })) ?? [];
  const lenses = (await connection.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
  const hints = (await connection.sendRequest(InlayHintRequest.type, { textDocument, range: whole })) ?? [];
  const rows = [
    ...flat(symbols as DocumentSymbol[], 0),
    ...folds.map(({ startLine, endLine, kind }) => ['fold', startLine, endLine, kind]),
    ...lenses.map(({ range, command }) => ['lens', place(range), command?.title, command?.command]),
    ...hints.map(({ position, label }) => ['hint', position.line, position.character, label]),
  ];
  await record('outline', listed(rows));
});

it('what is found, and what can be done about it', async () => {
  const rows = [];
  for (const diagnostic of diagnostics) {
    const { range, severity, code, message, relatedInformation = [] } = diagnostic;
    rows.push([
      place(range),
      severity,
      code,
      message,
      ...relatedInformation.map(({ message: more }) => more),
    ]);
    const params = { textDocument, range, context: { diagnostics: [diagnostic] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    for (const { title, kind, command } of actions as CodeAction[])
      rows.push(['   ', title, kind, JSON.stringify(command?.arguments)]);
  }
  const params = { textDocument, range: whole, context: { diagnostics: [] } };
  const others = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
  for (const { title, kind } of others as CodeAction[]) rows.push(['else', title, kind]);
  await record('actions', listed(rows));
});

it('what can be done with each entry', async () => {
  const rows = [];
  for (const { word, position } of words.filter(isId)) {
    const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, params)) ?? [];
    const commands = (actions as CodeAction[]).map(
      ({ title, command }) => command?.arguments?.[1]?.join(' ') ?? title,
    );
    rows.push([word, ...commands]);
  }
  await record('commands', listed(rows));
});

it('what can stand behind each key', async () => {
  const rows = [];
  for (const [number, line] of lines.entries()) {
    for (const { 0: key, index } of line.matchAll(/[\w]+: (?=[^\s{[|])/g)) {
      const start = { line: number, character: index + key.length };
      const value = line.slice(start.character).match(/^(?:"[^"]*"|[^,\]}]*[^,\]} ])/)?.[0] ?? '';
      const end = { line: number, character: start.character + value.length };
      await client.change([{ range: { start, end }, text: '' }]);
      const answer = ((await client.ask(CompletionRequest.type, start)) ?? []) as CompletionItem[];
      const labels = answer.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
      if (labels.length > 0) rows.push([`${number} ${key}`, ...labels]);
      await client.change([{ range: { start, end: start }, text: value }]);
    }
  }
  await record('completion', listed(rows));
});

it('which keys can stand below each line, and what is written of the first', async () => {
  const rows = [];
  const seen = new Set<string>();
  for (const [number, line] of lines.entries()) {
    const [, indent = '', dash = ''] = /^( *)(- )?\w+:/.exec(line) ?? [];
    const below = `\n${indent}${' '.repeat(dash.length)}`;
    const end = { line: number, character: line.length };
    await client.change([{ range: { start: end, end }, text: below }]);
    const typed = { line: number + 1, character: below.length - 1 };
    const answer = ((await client.ask(CompletionRequest.type, typed)) ?? []) as CompletionItem[];
    await client.change([{ range: { start: end, end: typed }, text: '' }]);
    const told = answer.map(({ label, detail }) => (detail ? `${label} (${detail})` : label));
    const { textEdit } = answer[0] ?? {};
    const row = [...told, textEdit && 'newText' in textEdit ? textEdit.newText : undefined];
    if (answer.length > 0 && !seen.has(row.join())) rows.push([line.trim(), ...row]);
    seen.add(row.join());
  }
  await record('keys', listed(rows));
});
