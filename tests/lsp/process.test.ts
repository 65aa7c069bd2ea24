import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import {
  DidChangeConfigurationNotification,
  ExitNotification,
  HoverRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { exitOf, start } from './program.ts';

const clean = readFileSync('fixtures/base.yaml', 'utf8');
const position = { line: 0, character: 0 };
const broken = clean.replace('body: gruppe', 'body: grupe');

it('the program answers, takes its leave with 0, and ends though the line stays open', async () => {
  const { child, connection, initialize, open, next, stderr } = start('--stdio');
  expect((await initialize()).serverInfo?.name).toBe('rup');
  await open('file:///a.yaml', broken);
  const found = (await next()).find(({ code }) => code === 'reference-unknown');
  const page = resolve('fixtures/reference-unknown/fails.yaml');
  expect(found?.codeDescription?.href).toBe(pathToFileURL(page).href);
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await exitOf(child)).toBe(0);
  expect(stderr()).toBe('');
});

it('a client that is gone without taking its leave ends it with 1', async () => {
  const { child, initialize } = start();
  await initialize();
  child.stdin.end();
  expect(await exitOf(child)).toBe(1);
});

it.each([
  ['takes its leave', true, 0],
  ['is gone', false, 1],
])('a client that %s while its file is checked is no fault', async (_, isPolite, code) => {
  const { child, stderr } = start();
  const told = (method: string, params: object | null = null, id?: number) => {
    const text = JSON.stringify({ jsonrpc: '2.0', method, params, ...(id && { id }) });
    return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  };
  const textDocument = { uri: 'file:///a.yaml', languageId: 'yaml', version: 1, text: broken };
  const changes = [{ range: { start: position, end: position }, text: '# ' }];
  const changed = { textDocument: { ...textDocument, version: 2 }, contentChanges: changes };
  // All at once, so that it leaves before the check is through.
  child.stdin.write(
    [
      told('initialize', { processId: null, rootUri: null, capabilities: {} }, 1),
      told('textDocument/didOpen', { textDocument }),
      told('textDocument/didChange', changed),
      ...(isPolite ? [told('shutdown', null, 2), told('exit')] : []),
    ].join(''),
  );
  if (!isPolite) child.stdin.end();
  expect([await exitOf(child), stderr()]).toEqual([code, '']);
});

it('what is asked before it has begun, and after it was shut down, is refused', async () => {
  const { child, connection, initialize } = start();
  const hover = () =>
    connection
      .sendRequest(HoverRequest.type, {
        textDocument: { uri: 'file:///a' },
        position: { line: 0, character: 0 },
      })
      .catch(({ code }) => code);
  expect(await hover()).toBe(-32002);
  await initialize();
  await expect(initialize()).rejects.toMatchObject({ code: -32600 });
  await expect(connection.sendRequest('rup/unheard-of')).rejects.toMatchObject({ code: -32601 });
  await connection.sendRequest(ShutdownRequest.type);
  expect(await hover()).toBe(-32600);
  await connection.sendNotification(ExitNotification.type);
  expect(await exitOf(child)).toBe(0);
});

it('a client that dies leaves another unharmed', async () => {
  const [one, other] = [start(), start()];
  await Promise.all([one.initialize(), other.initialize()]);
  await one.open('file:///a.yaml', broken);
  one.child.kill('SIGKILL');
  await exitOf(one.child);
  await other.open('file:///a.yaml', broken);
  expect((await other.next()).map(({ code }) => code)).toContain('reference-unknown');
  await other.connection.sendRequest(ShutdownRequest.type);
  await other.connection.sendNotification(ExitNotification.type);
  expect(await exitOf(other.child)).toBe(0);
});

it('the configuration sets the language, the day and the revision to compare with', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'rup-'));
  const path = join(cwd, 'organisering.yaml');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.dk', ...args], { cwd });
  writeFileSync(path, clean);
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'a');
  const { child, connection, initialize, open, next } = start();
  await initialize();
  const rewritten = clean.replace('established: 2013-08-15', 'established: 2013-08-16');
  expect(rewritten).not.toBe(clean);
  await open(pathToFileURL(path).href, rewritten);
  expect((await next()).map(({ code }) => code)).not.toContain('past-rewritten');
  const set = async (rup: object) => {
    await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { rup } });
    return next();
  };
  const compared = await set({ base: 'HEAD' });
  expect(compared.map(({ code }) => code)).toContain('past-rewritten');
  const [english] = compared;
  const [danish] = await set({ language: 'da' });
  expect(danish?.code).toBe(english?.code);
  expect(danish?.message).not.toBe(english?.message);
  expect((await set({ base: '', date: '2014-12-01' })).map(({ code }) => code)).not.toEqual([]);
  child.kill();
  await exitOf(child);
});
