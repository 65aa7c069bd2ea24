// What the language server costs while one types in a large file, in CPU seconds of its process.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const URI = 'file:///organisering.yaml';

/** A server with a text open, and what it took until its diagnostics were there. */
export async function serverWith(text, folder, env) {
  const file = join(folder, 'cpu.json');
  const args = [
    '--require',
    join(import.meta.dirname, 'cpu.cjs'),
    'bin/rup.cjs',
    'lsp',
    '--at',
    '2014-03-01',
  ];
  const child = spawn(process.execPath, args, { env: { ...env, RUP_CPU_FILE: file } });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let version = 1;
  let told = () => {};
  connection.onNotification(
    PublishDiagnosticsNotification.type,
    (params) => params.version === version && told(),
  );
  connection.listen();
  const answered = () => new Promise((resolve) => (told = resolve));

  /** The CPU time so far, in milliseconds. */
  async function cpu() {
    rmSync(file, { force: true });
    child.kill('SIGUSR2');
    for (;;) {
      try {
        const { user, system } = JSON.parse(readFileSync(file, 'utf8'));
        return (user + system) / 1000;
      } catch {
        await sleep(1);
      }
    }
  }

  await connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  const first = answered();
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: URI, languageId: 'yaml', version, text },
  });
  await first;
  const started = await cpu();
  return {
    /** CPU until the first diagnostics were told. */
    started,
    async change(range, added) {
      const before = await cpu();
      const done = answered();
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: URI, version: ++version },
        contentChanges: [{ range, text: added }],
      });
      await done;
      return (await cpu()) - before;
    },
    async complete(position) {
      const before = await cpu();
      await connection.sendRequest(CompletionRequest.type, { textDocument: { uri: URI }, position });
      return (await cpu()) - before;
    },
    async end() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
    },
  };
}

/** Keystrokes in a text of a forum in the middle of the file, each the next letter of a word, and back. */
export async function typing(server, text, count) {
  const lines = text.split('\n');
  const forum = lines.findIndex((line) => line.includes('id: forum-500'));
  const line = lines.findIndex((each, at) => at > forum && each.includes('task:'));
  const character = lines[line].length;
  const taken = [];
  for (let key = 0; key < count; key++) {
    const start = { line, character: character + (key % 20) };
    const isBack = key % 20 === 19;
    const from = isBack ? { line, character } : start;
    taken.push(await server.change({ start: from, end: start }, isBack ? '' : 'abcdefghij'[key % 10]));
  }
  return taken;
}

/** Completions of an id in the middle of the file. */
export async function completing(server, text, count) {
  const lines = text.split('\n');
  const forum = lines.findIndex((line) => line.includes('id: forum-500'));
  const line = lines.findIndex((each, at) => at > forum && each.includes('reportsTo:'));
  const taken = [];
  for (let at = 0; at < count; at++)
    taken.push(await server.complete({ line, character: lines[line].length }));
  return taken;
}
