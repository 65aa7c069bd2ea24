import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type RegistrationParams,
  RegistrationRequest,
} from 'vscode-languageserver-protocol/node';
import { charter, under } from '../charter/own.ts';
import { folder } from '../cli/world.ts';
import { Client } from './client.ts';

const WATCHES = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

it('an editor is told of what breaks a charter beside the file, and again when that changes', async () => {
  const cwd = folder({ 'organisering.yaml': under('k.yaml'), 'k.yaml': charter });
  const [file, beside] = ['organisering.yaml', 'k.yaml'].map((name) => pathToFileURL(join(cwd, name)).href);
  const client = new Client();
  const asked = new Promise<RegistrationParams>((resolve) =>
    client.connection.onRequest(RegistrationRequest.type, resolve),
  );
  await client.start(WATCHES);
  expect((await asked).registrations.map(({ method }) => method)).toEqual([
    'workspace/didChangeWatchedFiles',
  ]);
  expect((await client.open(under('k.yaml'), file)).map(({ code }) => code)).toEqual([
    'group-meetings-per-year',
  ]);

  const told = async (text: string) => {
    writeFileSync(join(cwd, 'k.yaml'), text);
    const next = client.next(file);
    const changes = [{ uri: beside as string, type: FileChangeType.Changed }];
    await client.connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
    return (await next).map(({ code, message }) => `${code}: ${message}`);
  };
  expect(await told(charter.replace('meetingsPerYear: 3', 'meetingsPerYear: 2'))).toEqual([]);
  const [broken = ''] = await told(charter.replace('title:', 'titel:'));
  expect(broken).toMatch(/^charter-faulty: k\.yaml:2:1: /);
  expect(await client.leave()).toBe(0);
});
