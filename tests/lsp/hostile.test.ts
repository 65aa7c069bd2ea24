import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ExecuteCommandRequest,
  HoverRequest,
  RenameRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { lsp as en } from '../../src/messages/en/lsp.ts';
import { clean, folder } from '../cli/world.ts';
import { at, Client, own, URI } from './client.ts';
import { exitOf, start } from './program.ts';

const broken = clean.replace('body: gruppe', 'body: grupe');
const textDocument = { uri: URI };

describe('a URI', () => {
  it.each([
    'file:///work/%C3%A6%C3%B8%C3%A5%20mappe/organisering.yaml',
    'file:///work/æøå mappe/organisering.yaml',
    'file:///c%3A/organisation/organisering.yaml',
    'untitled:Untitled-1',
    'git:/work/organisering.yaml?%7B%22ref%22%3A%22HEAD%22%7D',
    'file://server/faelles/organisering.yaml',
    'file:///a%2Fb.yaml',
    'file:///100%.yaml',
    'file:',
    '',
  ])('of any kind names a file: %s', async (uri) => {
    // Compared with a revision, a file is looked up where the URI says.
    const real = start('--base', 'HEAD');
    await real.initialize();
    await real.open(uri, broken);
    expect((await real.next()).map(({ code }) => code)).toContain('reference-unknown');
    expect(await real.end()).toBe(0);
  });
});

it('a file that is deleted outside is checked as it is in the editor', async () => {
  const cwd = folder({ 'organisering.yaml': clean });
  const path = join(cwd, 'organisering.yaml');
  const uri = pathToFileURL(path).href;
  const real = start('--base', 'HEAD');
  await real.initialize();
  await real.open(uri, clean);
  expect(await real.next()).toEqual([]);
  writeFileSync(path, '[');
  await real.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  expect(await real.next()).toEqual([]);
  rmSync(cwd, { recursive: true });
  await real.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  expect(await real.next()).toEqual([]);
  expect(await real.end()).toBe(0);
});

it('what is told before it has begun, or of a file that is not open, is passed over', async () => {
  const client = new Client();
  const opening = { textDocument: { ...textDocument, languageId: 'yaml', version: 1, text: broken } };
  await client.connection.sendNotification(DidOpenTextDocumentNotification.type, opening);
  await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
  await client.start();
  const version = 9;
  await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: 'file:///closed', version },
    contentChanges: [{ text: broken }],
  });
  expect(client.told).toEqual([]);
  expect(await client.open(clean)).toEqual([]);
  expect(client.told).toHaveLength(1);
  expect(await client.leave()).toBe(0);
});

it('changes beyond the text, and back to front, are made at the nearest places', async () => {
  const client = await new Client().start();
  await client.open(clean);
  const far = { line: 99_999, character: 99_999 };
  await client.change([{ range: { start: far, end: far }, text: '# the end' }]);
  await client.change([
    { range: { start: { line: 0, character: 99_999 }, end: { line: 0, character: 0 } }, text: '' },
  ]);
  const all = { start: { line: 0, character: 0 }, end: far };
  expect(await client.found()).toEqual([]);
  await client.change([{ range: all, text: broken }]);
  expect((await client.found()).map(({ code }) => code)).toEqual(['reference-unknown']);
  expect(await client.leave()).toBe(0);
});

describe('an edit', () => {
  const following = {
    command: 'rup.change',
    arguments: [URI, ['rup', 'initiative', 'follow-up', 'klimastrategi']],
  };

  it('that the client refuses, or cannot make, is told of', async () => {
    for (const answer of [
      () => ({ applied: false, failureReason: 'locked' }),
      () => {
        throw new Error('locked');
      },
    ]) {
      const client = await new Client().start();
      await client.open(clean);
      client.connection.onRequest(ShowMessageRequest.type, ({ actions = [] }) => actions[0] ?? null);
      client.connection.onRequest(ApplyWorkspaceEditRequest.type, answer);
      const said = new Promise<string>((resolve) => {
        client.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
      });
      await client.connection.sendRequest(ExecuteCommandRequest.type, following);
      expect(await said).toMatch(/^The editor did not make the change: .*locked$/);
      expect(await client.leave()).toBe(0);
    }
  });

  it('of a text that has changed while its questions were asked is not made', async () => {
    const client = await new Client().start();
    await client.open(clean);
    client.connection.onRequest(ShowMessageRequest.type, async ({ actions = [] }) => {
      await client.change([{ text: `# new\n${clean}` }]);
      return actions[0] ?? null;
    });
    const edits: WorkspaceEdit[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    const said = new Promise<string>((resolve) => {
      client.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
    });
    await client.connection.sendRequest(ExecuteCommandRequest.type, following);
    expect(await said).toBe(en.changedMeanwhile);
    expect(edits).toEqual([]);
    expect(await client.leave()).toBe(0);
  });

  it('of a text that changes while it is made is refused', async () => {
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => (begun = resolve));
    let changed = () => {};
    const hasChanged = new Promise<void>((resolve) => (changed = resolve));
    const change: typeof own.change = async (...of) => {
      begun();
      await hasChanged;
      return own.change(...of);
    };
    const client = await new Client({ change }).start();
    await client.open(clean);
    const renaming = client.ask(RenameRequest.type, at(clean, 'selectedBy: kkr', 13), { newName: 'k' });
    const refused = expect(renaming).rejects.toThrow(en.changedMeanwhile);
    await hasBegun;
    await client.change([{ text: `# new\n${clean}` }]);
    // What is answered after the change has been taken.
    await client.connection.sendRequest(HoverRequest.type, {
      textDocument,
      position: { line: 0, character: 0 },
    });
    changed();
    await refused;
    expect(await client.leave()).toBe(0);
  });
});

it('requests without what they need are answered', async () => {
  const client = await new Client().start();
  await client.open(clean);
  for (const method of [HoverRequest.method, CodeActionRequest.method, RenameRequest.method]) {
    for (const params of [null, {}, { textDocument }, { textDocument, position: null }]) {
      await expect(client.connection.sendRequest(method, params)).rejects.toBeDefined();
    }
  }
  expect(await client.found()).toEqual([]);
  expect(await client.leave()).toBe(0);
});

it('what is no message ends the server with 1, and without a trace of its inside', async () => {
  for (const bytes of ['garbage\r\n\r\n', 'Content-Length: x\r\n\r\n{}', 'Content-Length: 3\r\n\r\n{a}']) {
    const { child, stderr } = start();
    child.stdin.end(bytes);
    const code = await exitOf(child);
    expect([bytes, code, stderr()]).toEqual([bytes, 1, '']);
  }
});
