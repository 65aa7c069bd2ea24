import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import {
  CancellationToken,
  CancellationTokenSource,
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DefinitionRequest,
  DocumentHighlightRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  SelectionRangeRequest,
  WorkspaceSymbolRequest,
} from 'vscode-languageserver-protocol/node';
import { clean } from '../cli/world.ts';
import fc from '../property.ts';
import { Client, URI } from './client.ts';

const isAll = process.env['RUP_TEST_ALL'] === '1';
const example = readFileSync('examples/organisering-2016.yaml', 'utf8');

const textDocument = { uri: URI };

/** Everything that a client can ask of a place. */
const asked = (position: { line: number; character: number }): [string, object][] => {
  const range = { start: position, end: { line: position.line + 3, character: 0 } };
  const place = { textDocument, position };
  return [
    [HoverRequest.method, place],
    [CompletionRequest.method, place],
    [DefinitionRequest.method, place],
    [ReferencesRequest.method, { ...place, context: { includeDeclaration: true } }],
    [DocumentHighlightRequest.method, place],
    [PrepareRenameRequest.method, place],
    [RenameRequest.method, { ...place, newName: 'x' }],
    [DocumentSymbolRequest.method, { textDocument }],
    [FoldingRangeRequest.method, { textDocument }],
    [SelectionRangeRequest.method, { textDocument, positions: [position] }],
    [CodeActionRequest.method, { textDocument, range, context: { diagnostics: [] } }],
    [CodeLensRequest.method, { textDocument }],
    [InlayHintRequest.method, { textDocument, range }],
    [WorkspaceSymbolRequest.method, { query: 'k' }],
  ];
};

it('whatever the text and the place, every request is answered, and none with a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(
        clean,
        example,
        'forums:\n  - \n',
        '{"format": 1, "forums": [{"id": "a"',
        '[]',
        'a',
        '',
      ),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('', '[', '{', ': ', '\n', '  - ', '"', '&a ', '\t', '\r', 'x', '- - ', '? ', '|\n'),
      fc.integer({ min: 0, max: 60 }),
      fc.nat(60),
      fc.nat(80),
      async (start, share, added, cut, line, character) => {
        const client = await new Client().start();
        const offset = Math.floor(share * start.length);
        const text = start.slice(0, offset) + added + start.slice(offset + cut);
        await client.open(text);
        const lines = text.slice(0, offset + added.length).split(/\r\n|\r|\n/);
        const places = [
          { line: lines.length - 1, character: (lines.at(-1) ?? '').length },
          { line, character },
        ];
        const answers = places.flatMap(asked).map(async ([method, params]) => {
          await client.connection.sendRequest(method, params).catch((error) => {
            // A change may be refused, with a reason.
            if (error.code !== -32803)
              throw new Error(`${method} of ${JSON.stringify(text)}: ${error.message}`);
          });
        });
        await Promise.all(answers);
        expect(await client.leave()).toBe(0);
      },
    ),
    { numRuns: isAll ? 300 : 60 },
  );
});

it('requests that are called off are answered so, and those beside them as ever', async () => {
  const client = await new Client().start();
  await client.open(example);
  const source = new CancellationTokenSource();
  const symbols = (token = CancellationToken.None) =>
    client.connection
      .sendRequest(DocumentSymbolRequest.method, { textDocument }, token)
      .catch(({ code }) => code);
  const called = Array.from({ length: 20 }, () => symbols(source.token));
  const other = symbols();
  source.cancel();
  expect(await Promise.all(called)).toEqual(called.map(() => -32800));
  expect(Array.isArray(await other)).toBe(true);
  expect(await client.leave()).toBe(0);
});

it('several files do not know of each other, and one that is closed has no diagnostics', async () => {
  const client = await new Client().start();
  const other = 'file:///andet/organisering.yaml';
  expect(await client.open(clean.replace('body: gruppe', 'body: grupe'))).toHaveLength(1);
  expect(await client.open(clean, other)).toEqual([]);
  await client.change([{ text: clean.replace('body: statusmoede', 'body: x') }], other);
  expect((await client.found(other)).map(({ code }) => code)).toContain('reference-unknown');
  const cleared = client.next(URI);
  await client.connection.sendNotification('textDocument/didClose', { textDocument });
  expect(await cleared).toEqual([]);
  expect(
    await client.connection.sendRequest(HoverRequest.method, {
      textDocument,
      position: { line: 1, character: 1 },
    }),
  ).toBeNull();
  await client.leave();
});

it('memory does not grow with what is typed', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const client = await new Client().start();
  await client.open(clean);
  const held = async (keys: number) => {
    for (let key = 0; key < keys; key++) {
      const at = { line: 4 + (key % 30), character: 0 };
      const end = key % 2 === 0 ? at : { ...at, line: 4 + ((key - 1) % 30), character: 1 };
      const start = key % 2 === 0 ? at : { ...at, line: 4 + ((key - 1) % 30) };
      await client.change([{ range: { start, end }, text: key % 2 === 0 ? ' ' : '' }]);
      await client.found();
    }
    client.forget();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const keys = isAll ? 5000 : 600;
  await held(200);
  const [half, whole] = [await held(keys), await held(keys)];
  // What is found of one text takes a hundred kilobytes: kept, it would be many times this.
  expect(whole - half).toBeLessThan(2_000_000);
  await client.leave();
});
