import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  ApplyWorkspaceEditRequest,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type Diagnostic,
  ExecuteCommandRequest,
  PrepareRenameRequest,
  RenameRequest,
  ShowMessageNotification,
  ShowMessageRequest,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import { clean, folder, outlived, rup } from '../cli/world.ts';
import { at, Client, URI } from './client.ts';

const AT = '2014-03-01';
const VERSIONED = { workspace: { workspaceEdit: { documentChanges: true } } };

async function opened(text: string, options?: object) {
  const client = await new Client().start(VERSIONED, options);
  const found = await client.open(text);
  return { client, found };
}

const actionsAt = async (client: Client, range: Diagnostic['range'], only?: string[]) =>
  (await client.connection.sendRequest(CodeActionRequest.type, {
    textDocument: { uri: URI },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  })) as CodeAction[];

/** A text with a server's edit made, as an editor makes it. */
function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  expect(change?.textDocument).toEqual({ uri: URI, version: 1 });
  const document = TextDocument.create(URI, 'yaml', 1, text);
  return TextDocument.applyEdits(document, change?.edits as TextEdit[]);
}

/** What a command makes of a file with that text. */
async function byCommand(text: string, words: readonly string[]): Promise<string> {
  const cwd = folder({ 'organisering.yaml': text });
  const { exitCode, stderr } = await rup([...words, '--at', AT], { cwd });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
  return readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
}

const point = (position: { line: number; character: number }) => ({ start: position, end: position });

describe('a fix', () => {
  it('that says all is an edit, with the bytes of its command', async () => {
    const text = `${clean}  - id: moede-2014\n    body: gruppe\n    date: 2014-02-13\n    themes: [klima]\n`;
    const { client, found } = await opened(text);
    const diagnostic = found.find(({ code }) => code === 'meeting-unrecorded') as Diagnostic;
    const actions = await actionsAt(client, diagnostic.range, ['quickfix']);
    const action = actions.find(({ title }) =>
      title.startsWith('rup meetings held moede-2014'),
    ) as CodeAction;
    expect(action.diagnostics).toEqual([diagnostic]);
    expect(action.edit).toBeUndefined();
    const { edit } = await client.connection.sendRequest(CodeActionResolveRequest.type, action);
    expect(applied(text, edit)).toBe(
      await byCommand(text, ['meetings', 'held', 'moede-2014', '--date', '2014-02-13']),
    );
    await client.leave();
  });

  it('that leaves something open asks for it', async () => {
    const { client, found } = await opened(outlived);
    const diagnostic = found.find(({ code }) => code === 'forum-outlived') as Diagnostic;
    const [action] = await actionsAt(client, diagnostic.range, ['quickfix']);
    expect(action?.title).toMatch(/^rup forum dissolve klimaforum/);
    expect(action?.command?.command).toBe('rup.change');
    // Some clients ask for the edit of every action that has none.
    expect(await client.connection.sendRequest(CodeActionResolveRequest.type, action as CodeAction)).toEqual(
      action,
    );
    await client.leave();
  });

  it('that is a word meant for another is an edit that takes the finding away', async () => {
    const text = clean.replace('body: gruppe\n', 'body: "grupe"\n');
    const { client, found } = await opened(text);
    const diagnostic = found.find(({ code }) => code === 'reference-unknown') as Diagnostic;
    const [action] = await actionsAt(client, diagnostic.range, ['quickfix']);
    expect(action?.isPreferred).toBe(true);
    const fixed = applied(text, action?.edit);
    expect(fixed).toBe(text.replace('"grupe"', '"gruppe"'));
    await client.change([{ text: fixed }]);
    expect(await client.found()).toEqual([]);
    await client.leave();
  });
});

describe('what can be done where the cursor is', () => {
  const titles = async (client: Client, part: string, into = 2) =>
    (await actionsAt(client, point(at(clean, part, into)), ['refactor'])).map(({ title }) => title);

  it('follows from what stands there', async () => {
    const { client } = await opened(clean);
    expect(await titles(client, '  - id: klimaforum', 8)).toEqual([
      "Record a forum's report: Klimaforum",
      'Appoint a member: Klimaforum',
      'Dissolve a forum: Klimaforum',
    ]);
    expect(await titles(client, 'organisation: regionen, role: koncern')).toEqual([
      'Record that a member left: Regionen',
    ]);
    expect(await titles(client, '- id: klimastrategi', 6)).toContain(
      'Follow up on an initiative: Klimastrategi',
    );
    expect(await titles(client, '- id: moede-2013', 6)).toEqual([]);
    expect(await titles(client, 'format: 1')).toEqual([]);
    await client.leave();
  });

  it('asks for what is missing, in the way the client has, and makes the edit of the command', async () => {
    for (const asks of [true, false]) {
      const { client } = await opened(clean, { asks });
      const questions: string[] = [];
      client.connection.onRequest('rup/ask', ({ message }: { message: string }) => {
        questions.push(message);
        return 'Opgaven er løst';
      });
      const edits: WorkspaceEdit[] = [];
      client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
        edits.push(edit);
        return { applied: true };
      });
      const said: string[] = [];
      client.connection.onNotification(
        ShowMessageNotification.type,
        ({ message }) => void said.push(message),
      );
      const text = clean.replace('relation: [develops] }', 'relation: [develops], until: 2014-02-01 }');
      await client.change([{ text }]);
      const actions = await actionsAt(client, point(at(text, '- id: klimaforum', 6)), ['refactor']);
      const action = actions.find(({ title }) => title.startsWith('Dissolve')) as CodeAction;
      await client.connection.sendRequest(ExecuteCommandRequest.type, {
        command: action.command?.command as string,
        arguments: action.command?.arguments ?? [],
      });
      if (!asks) {
        // A text cannot be asked for with buttons: what to run is said instead.
        expect([edits, said.length]).toEqual([[], 1]);
      } else {
        expect(questions).toHaveLength(1);
        const [change] = (edits[0]?.documentChanges ?? []) as TextDocumentEdit[];
        const document = TextDocument.create(URI, 'yaml', 1, text);
        expect(TextDocument.applyEdits(document, change?.edits as TextEdit[])).toBe(
          await byCommand(text, ['forum', 'dissolve', 'klimaforum', '--reason', 'Opgaven er løst']),
        );
      }
      await client.leave();
    }
  });

  it('asks with buttons where the answers are few', async () => {
    const { client } = await opened(clean);
    const offered: string[][] = [];
    client.connection.onRequest(ShowMessageRequest.type, ({ actions = [] }) => {
      offered.push(actions.map(({ title }) => title));
      return actions[1] ?? null;
    });
    const edits: WorkspaceEdit[] = [];
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      edits.push(edit);
      return { applied: true };
    });
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'rup.change',
      arguments: [URI, ['rup', 'initiative', 'follow-up', 'klimastrategi']],
    });
    expect(offered).toEqual([['On track', 'At risk', 'Delayed', 'Completed', 'Stopped']]);
    expect(applied(clean, edits[0])).toBe(
      await byCommand(clean, ['initiative', 'follow-up', 'klimastrategi', '--status', 'at-risk']),
    );
    await client.leave();
  });

  it('says why a change cannot be made', async () => {
    const { client } = await opened(clean);
    const said = new Promise<string>((resolve) => {
      client.connection.onNotification(ShowMessageNotification.type, ({ message }) => resolve(message));
    });
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'rup.change',
      arguments: [URI, ['rup', 'forum', 'dissolve', 'klimaforum', '--reason', 'x']],
    });
    expect(await said).toMatch(/still needed by Klimastrategi/);
    for (const given of [[], [URI], [URI, 'rm'], ['file:///none', []]]) {
      await expect(
        client.connection.sendRequest(ExecuteCommandRequest.type, {
          command: 'rup.change',
          arguments: given,
        }),
      ).rejects.toMatchObject({ code: -32803 });
    }
    await client.leave();
  });
});

describe('rename', () => {
  it('gives another id wherever the file names it, with the bytes of the command', async () => {
    const crlf = `\ufeff${clean.replaceAll('\n', '\r\n')}`;
    for (const text of [clean, crlf]) {
      const { client } = await opened(text);
      const position = at(text, 'selectedBy: kkr', 13);
      const prepared = await client.ask(PrepareRenameRequest.type, position);
      expect(prepared).toMatchObject({ placeholder: 'kkr' });
      const edit = (await client.ask(RenameRequest.type, position, {
        newName: 'kkr-hovedstaden',
      })) as WorkspaceEdit;
      expect(applied(text, edit)).toBe(await byCommand(text, ['rename', 'kkr', 'kkr-hovedstaden']));
      await client.leave();
    }
  });

  it('is refused with a reason, and nowhere but on an id', async () => {
    const { client } = await opened(clean);
    const position = at(clean, 'selectedBy: kkr', 13);
    for (const newName of ['koebenhavn', 'Ø', '--file']) {
      await expect(client.ask(RenameRequest.type, position, { newName })).rejects.toThrow(/koebenhavn|id/);
    }
    expect(await client.ask(PrepareRenameRequest.type, at(clean, 'Udmønte', 2))).toBeNull();
    await client.leave();
  });
});

it('a client without versions gets edits by file', async () => {
  const client = await new Client().start();
  await client.open(clean);
  const position = at(clean, 'selectedBy: kkr', 13);
  const edit = (await client.ask(RenameRequest.type, position, { newName: 'k' })) as WorkspaceEdit;
  expect(Object.keys(edit.changes ?? {})).toEqual([URI]);
  await client.leave();
});

it('no file is written by the server', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'organisering.yaml'), clean);
  const { client } = await opened(clean);
  await client.ask(RenameRequest.type, at(clean, 'selectedBy: kkr', 13), { newName: 'k' });
  expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
  await client.leave();
});
