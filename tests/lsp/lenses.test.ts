import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CodeLensRequest, InlayHintRequest } from 'vscode-languageserver-protocol/node';
import { clean } from '../cli/world.ts';
import { at, Client, URI } from './client.ts';

const textDocument = { uri: URI };

it('each forum shows its state and reports, the group its seats and next deadline', async () => {
  const text = readFileSync('examples/organisering-2016.yaml', 'utf8');
  const client = await new Client({
    settings: { language: 'en', date: '2015-06-01', base: undefined },
  }).start();
  await client.open(text);
  const lenses = await client.connection.sendRequest(CodeLensRequest.type, { textDocument });
  const over = (part: string) =>
    lenses?.find(({ range }) => range.start.line === at(text, part).line)?.command?.title.replace(/\s/g, ' ');
  expect(over('- id: klimaforum')).toBe('active · 19 Mar 2015 · next by 19 Mar 2016');
  expect(over('id: administrativ-gruppe')).toMatch(/^10 of at least 9 filled · .+ in \d+ days$/);
  expect(lenses).toHaveLength((text.match(/^ {4}origin:/gm)?.length ?? 0) + 1);
  await client.leave();
});

it('each meeting to come shows how many days there are to it, where it is looked at', async () => {
  const text = `${clean}  - id: moede-2014\n    body: gruppe\n    date: 2014-04-10\n    themes: [klima]\n`;
  const client = await new Client().start();
  await client.open(text);
  const hints = (from: number, to: number) =>
    client.connection.sendRequest(InlayHintRequest.type, {
      textDocument,
      range: { start: { line: from, character: 0 }, end: { line: to, character: 0 } },
    });
  expect(await hints(0, 999)).toEqual([
    { position: at(text, '2014-04-10', 10), label: 'in 40 days', paddingLeft: true },
  ]);
  expect(await hints(0, 10)).toEqual([]);
  await client.leave();
});
