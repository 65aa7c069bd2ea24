import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** The real program, as an editor starts it. */
export function start(...args: string[]) {
  const child = spawn(process.execPath, [
    'bin/rup.cjs',
    'lsp',
    '--at',
    '2014-03-01',
    '--lang',
    'en',
    ...args,
  ]);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let said = '';
  child.stderr.on('data', (data) => void (said += data));
  const told: PublishDiagnosticsParams[] = [];
  let wake = () => {};
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    told.push(params);
    wake();
  });
  connection.listen();
  const next = async () => {
    while (told.length === 0) await new Promise<void>((resolve) => void (wake = resolve));
    return (told.shift() as PublishDiagnosticsParams).diagnostics;
  };
  const initialize = () =>
    connection.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities: {} });
  const open = (uri: string, text: string) =>
    connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
  const end = async () => {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    return exitOf(child);
  };
  return { child, connection, initialize, open, next, end, stderr: () => said };
}

export async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
  return code;
}
