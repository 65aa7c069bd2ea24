import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type ProtocolRequestType,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-protocol/node';
import { changesFor } from '../../src/cli/changes/editor.ts';
import type { Context } from '../../src/cli/context.ts';
import { runParsed } from '../../src/cli/parsed.ts';
import { filesBesideUri } from '../../src/cli/uri.ts';
import type { Host } from '../../src/lsp/host.ts';
import { serve } from '../../src/lsp/server.ts';
import { wordsIn } from '../../src/messages/load.ts';
import { alone } from '../cli/world.ts';

const stream = { write() {}, isTerminal: false, columns: undefined, isClosed: false, color: 0 as const };
/** What a command line may know, as far as one that only plans a change needs it. */
const context = {
  inputs: new Set(),
  cwd: process.cwd(),
  today: '2014-03-01',
  catalog: await wordsIn('en'),
  packageRoot: process.cwd(),
  env: {},
  stdout: stream,
  stderr: stream,
  readStdin: async () => Buffer.alloc(0),
  run: runParsed,
  ...alone,
} as unknown as Context;

export const URI = 'file:///work/organisering.yaml';

/** What the program does for the server. */
export const own = changesFor(context);

/** A client of a server in this process, over the streams that a process would have. */
export class Client {
  readonly connection: ProtocolConnection;
  readonly ended: Promise<0 | 1>;
  readonly #toServer: PassThrough;
  readonly #told: PublishDiagnosticsParams[] = [];
  #onTold: (() => void)[] = [];
  #version = 0;
  initialized!: InitializeResult;

  constructor(given: Partial<Host> = {}) {
    this.#toServer = new PassThrough();
    const fromServer = new PassThrough();
    this.ended = serve({
      input: this.#toServer,
      output: fromServer,
      version: 'test',
      settings: { language: 'en', date: '2014-03-01', base: undefined },
      today: () => '2014-03-01',
      since:
        () =>
        async (_, { findings }) =>
          findings,
      withFiles: (document, uri) => filesBesideUri(context, uri)(document),
      page: () => undefined,
      ...own,
      ...given,
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(fromServer),
      new StreamMessageWriter(this.#toServer),
    );
    this.connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.#told.push(params);
      for (const wake of this.#onTold.splice(0)) wake();
    });
    this.connection.listen();
  }

  async start(capabilities: ClientCapabilities = {}, initializationOptions?: object): Promise<this> {
    const params = { processId: null, rootUri: null, capabilities, initializationOptions };
    this.initialized = await this.connection.sendRequest(InitializeRequest.type, params);
    await this.connection.sendNotification(InitializedNotification.type, {});
    return this;
  }

  async open(text: string, uri = URI): Promise<Diagnostic[]> {
    this.#version++;
    const textDocument = { uri, languageId: 'yaml', version: this.#version, text };
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    return this.found(uri);
  }

  async change(contentChanges: TextDocumentContentChangeEvent[], uri = URI): Promise<void> {
    this.#version++;
    const textDocument = { uri, version: this.#version };
    await this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges,
    });
  }

  /** The diagnostics of the text as it is now. */
  async found(uri = URI): Promise<Diagnostic[]> {
    return this.#when(({ version }) => version === this.#version, uri);
  }

  /** Asks about a place in a file. */
  async ask<Params, Result, Partial, Options>(
    type: ProtocolRequestType<Params, Result, Partial, void, Options>,
    position: Position,
    more: object = {},
    uri = URI,
  ): Promise<Result> {
    return this.connection.sendRequest(type.method, { textDocument: { uri }, position, ...more });
  }

  /** All that the server has told of diagnostics, in order. */
  get told(): readonly PublishDiagnosticsParams[] {
    return this.#told;
  }

  /** Lets go of what was told but for the last. */
  forget(): void {
    this.#told.splice(0, this.#told.length - 1);
  }

  /** The diagnostics of a file as soon as they are as wanted, whatever was told before. */
  async until(isWanted: (found: readonly Diagnostic[]) => boolean, uri = URI): Promise<void> {
    await this.#when(({ diagnostics }) => isWanted(diagnostics), uri);
  }

  async #when(isMeant: (told: PublishDiagnosticsParams) => boolean, uri: string): Promise<Diagnostic[]> {
    for (;;) {
      const told = this.#told.findLast((each) => each.uri === uri);
      if (told && isMeant(told)) return told.diagnostics;
      await new Promise<void>((resolve) => this.#onTold.push(resolve));
    }
  }

  async next(uri = URI): Promise<Diagnostic[]> {
    const before = this.#told.length;
    while (!this.#told.slice(before).some((each) => each.uri === uri)) {
      await new Promise<void>((resolve) => this.#onTold.push(resolve));
    }
    return this.#told.findLast((each) => each.uri === uri)?.diagnostics ?? [];
  }

  async leave(): Promise<0 | 1> {
    await this.connection.sendRequest(ShutdownRequest.type);
    await this.connection.sendNotification(ExitNotification.type);
    return this.ended;
  }

  /** The client is gone without a word. */
  vanish(): Promise<0 | 1> {
    this.#toServer.end();
    return this.ended;
  }
}

/** The position of a text in another, so many characters into it. */
export function at(text: string, part: string, into = 0): Position {
  const offset = text.indexOf(part);
  if (offset === -1) throw new Error(`there is no ${part}`);
  const lines = text.slice(0, offset + into).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

/** What stands in a range of a text. */
export function within(text: string, { start, end }: Range): string {
  const lines = text.split('\n');
  if (start.line === end.line) return (lines[start.line] ?? '').slice(start.character, end.character);
  const [first = '', ...rest] = lines.slice(start.line, end.line + 1);
  const last = rest.pop() ?? '';
  return [first.slice(start.character), ...rest, last.slice(0, end.character)].join('\n');
}
