import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  ConfigurationRequest,
  DiagnosticSeverity,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeWorkspaceFoldersNotification,
  HoverRequest,
} from 'vscode-languageserver-protocol/node';
import type { Finding } from '../../src/document/finding.ts';
import type { Checks } from '../../src/lsp/file.ts';
import { compose } from '../../src/rules/example.ts';
import { clean } from '../cli/world.ts';
import { Client, within } from './client.ts';

const example = (rule: string) => compose(readFileSync(`fixtures/${rule}/fails.yaml`, 'utf8'), clean).text;

async function found(text: string) {
  const client = await new Client({ page: (code) => `file:///rules/${code}.yaml` }).start();
  const diagnostics = await client.open(text);
  await client.leave();
  return diagnostics;
}

it('what nothing uses is unnecessary, and what no longer holds is deprecated', async () => {
  for (const [rule, tag] of [
    ['person-unused', DiagnosticTag.Unnecessary],
    ['organisation-unused', DiagnosticTag.Unnecessary],
    ['accepted-unused', DiagnosticTag.Unnecessary],
    ['accepted-expired', DiagnosticTag.Deprecated],
    ['id-duplicate', undefined],
  ] as const) {
    const one = (await found(example(rule))).find(({ code }) => code === rule);
    expect([rule, one?.tags]).toEqual([rule, tag && [tag]]);
  }
});

it('a finding leads to the page of its rule and to the places that it is about', async () => {
  const text = example('id-duplicate');
  const one = (await found(text)).find(({ code }) => code === 'id-duplicate');
  expect(one?.codeDescription?.href).toBe('file:///rules/id-duplicate.yaml');
  const [related] = one?.relatedInformation ?? [];
  expect(related && within(text, related.location.range)).toBe(one && within(text, one.range));
  expect(related?.location.range).not.toEqual(one?.range);
});

it('what the file accepts is a hint', async () => {
  const text = example('accepted-expired').replace('until: 2014-01-31', 'until: 2014-12-31');
  const one = (await found(text)).find(({ code }) => code === 'organisation-unused');
  expect(one?.severity).toBe(DiagnosticSeverity.Hint);
});

it('of keystrokes that come together, the last one is answered', async () => {
  const client = await new Client().start();
  await client.open(clean);
  const before = client.told.length;
  const at = { line: 0, character: 0 };
  await Promise.all(
    Array.from({ length: 50 }, () => client.change([{ range: { start: at, end: at }, text: '#' }])),
  );
  expect(await client.found()).toEqual([]);
  const versions = client.told.slice(before).map(({ version }) => version);
  expect(versions.length).toBeLessThan(10);
  expect(versions).toEqual([...versions].sort((a = 0, b = 0) => a - b));
  await client.leave();
});

it('a client that is asked for its settings is asked at the start and when they change', async () => {
  const client = new Client();
  const settings = { language: 'da' };
  const asked: unknown[] = [];
  client.connection.onRequest(ConfigurationRequest.type, ({ items }) => {
    asked.push(...items);
    return [settings];
  });
  await client.start({ workspace: { configuration: true } });
  await client.open(clean.replace('body: gruppe', 'body: grupe'));
  const shown = (start: string) => client.until(([first]) => String(first?.message).startsWith(start));
  const change = async (language: string) => {
    settings.language = language;
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  };
  await shown('Der er intet med id');
  await change('en');
  await shown('Nothing has the id');
  await change('da');
  await shown('Der er intet med id');
  expect(asked).toEqual([{ section: 'rup' }, { section: 'rup' }, { section: 'rup' }]);
  await client.leave();
});

it('folders come and go, and what is open stays', async () => {
  const client = await new Client().start();
  const broken = clean.replace('body: gruppe', 'body: grupe');
  const [one, other] = ['file:///a/organisering.yaml', 'file:///b/organisering.yaml'];
  await client.open(broken, one);
  const event = { added: [{ uri: 'file:///b', name: 'b' }], removed: [{ uri: 'file:///a', name: 'a' }] };
  await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  expect(await client.open(broken, other)).toHaveLength(1);
  await client.change([{ text: broken }], one);
  expect(await client.found(one)).toHaveLength(1);
  expect(await client.leave()).toBe(0);
});

it('a check that took longer than one asked for after it is not told in its place', async () => {
  let found: (findings: Finding[]) => void = () => {};
  const slow = new Promise<Finding[]>((resolve) => void (found = resolve));
  let begun = () => {};
  const asked = new Promise<void>((resolve) => void (begun = resolve));
  const since = (base: string | undefined): Checks['since'] => {
    if (base !== 'slow') return async (_, { findings }) => findings;
    begun();
    return () => slow;
  };
  const client = await new Client({ since }).start({}, { base: 'slow' });
  const opened = client.open(clean.replace('body: gruppe', 'body: grupe'));
  await asked;
  const settings = { rup: { base: 'quick' } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  expect(await opened).toHaveLength(1);
  found([]);
  await client.ask(HoverRequest.type, { line: 0, character: 0 });
  expect(client.told.map(({ diagnostics }) => diagnostics)).toEqual([await opened]);
  await client.leave();
});
