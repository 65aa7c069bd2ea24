import {
  type CancellationToken,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  ErrorCodes,
  ExitNotification,
  type GenericRequestHandler,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  LSPErrorCodes,
  type MessageConnection,
  type ProtocolConnection,
  type ProtocolNotificationType,
  type ProtocolRequestType,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ResponseError,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol/node';
import { wholeCatalog } from '../messages/load.ts';

import { textsIn } from '../messages/texts.ts';
import type { Answering, Asked } from './asked.ts';
import { diagnostics } from './diagnostics.ts';
import { FEATURES } from './features.ts';
import type { Host } from './host.ts';
import { Session } from './session.ts';
import { settingsFrom } from './settings.ts';
import type { Text } from './text.ts';

/** Serves one client until it leaves: 0 where it took its leave, 1 where it did not (LSP 3.17, `exit`). */
export function serve(host: Host): Promise<0 | 1> {
  return new Promise((resolve) => {
    const server = new Server(host, resolve);
    server.listen();
  });
}

type Stage = 'new' | 'running' | 'shut down';

class Server implements Answering {
  readonly #host: Host;
  readonly #session: Session;
  readonly #connection: ProtocolConnection;
  readonly #leave: (code: 0 | 1) => void;
  /** The last check that was asked for of each open file. */
  readonly #checks = new Map<string, { isWaiting: boolean }>();
  #stage: Stage = 'new';

  constructor(host: Host, leave: (code: 0 | 1) => void) {
    this.#host = host;
    this.#session = new Session(host);
    this.#leave = leave;
    const [reader, writer] = [new StreamMessageReader(host.input), new StreamMessageWriter(host.output)];
    this.#connection = createProtocolConnection(reader, writer, undefined, {
      // A request that is called off before it is read is answered when it is.
      connectionStrategy: { cancelUndispatched: () => undefined },
    });
  }

  listen(): void {
    const connection = this.#connection;
    const session = this.#session;
    connection.onClose(() => this.#leave(this.#stage === 'shut down' ? 0 : 1));
    connection.onRequest(InitializeRequest.type, (params) => this.#initialize(params));
    // Its type leaves out what the connection can: a handler of all that no other takes.
    (connection as unknown as MessageConnection).onRequest((method: string) => {
      throw this.#stage === 'running'
        ? new ResponseError(ErrorCodes.MethodNotFound, method)
        : this.#refusal();
    });
    connection.onRequest(ShutdownRequest.type, () => {
      if (this.#stage !== 'running') throw this.#refusal();
      this.#stage = 'shut down';
      return undefined;
    });
    connection.onNotification(ExitNotification.type, () => this.#leave(this.#stage === 'shut down' ? 0 : 1));
    this.#told(DidOpenTextDocumentNotification.type, ({ textDocument: { uri, version, text } }) => {
      session.open(uri, version, text);
      this.#publish(uri);
    });
    this.#told(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => {
      session.change(textDocument.uri, contentChanges, textDocument.version);
      this.#publish(textDocument.uri);
    });
    this.#told(DidCloseTextDocumentNotification.type, ({ textDocument: { uri } }) => {
      session.close(uri);
      this.#checks.delete(uri);
      void this.#send(uri, undefined, []);
    });
    // What is saved may be compared with another state of the repository.
    this.#told(DidSaveTextDocumentNotification.type, () => this.#again());
    // A charter that lies beside a file; what is open here has told of its changes itself.
    this.#told(DidChangeWatchedFilesNotification.type, ({ changes }) => {
      if (changes.some(({ uri }) => session.text(uri) === undefined)) this.#again();
    });
    this.#told(InitializedNotification.type, () => {
      if (session.watches) void this.#watch();
      return this.#configure(undefined);
    });
    this.#told(DidChangeConfigurationNotification.type, ({ settings }) => this.#configure(settings));
    for (const feature of FEATURES) feature.offer(this);
    connection.listen();
  }

  /** Takes what the client tells, where it has begun and not yet taken its leave (LSP 3.17, `initialize`). */
  #told<Params, Options>(
    type: ProtocolNotificationType<Params, Options>,
    take: (params: Params) => void | Promise<void>,
  ): void {
    this.#connection.onNotification(type, (params) => {
      if (this.#stage === 'running') take(params);
    });
  }

  /** Answers a kind of request, where the client has begun and not yet taken its leave. */
  answer<Params, Result, Partial, Options>(
    type: ProtocolRequestType<Params, Result, Partial, void, Options>,
    make: (asked: Asked, params: Params, token: CancellationToken) => Promise<Result>,
  ): void {
    const handle = async (params: Params, token: CancellationToken): Promise<Result> => {
      if (this.#stage !== 'running') throw this.#refusal();
      // What calls it off may be on its way.
      await new Promise((resolve) => setImmediate(resolve));
      const result = token.isCancellationRequested
        ? undefined
        : await make(await this.#asked(), params, token);
      if (token.isCancellationRequested)
        throw new ResponseError(LSPErrorCodes.RequestCancelled, 'RequestCancelled');
      return result as Result;
    };
    this.#connection.onRequest(type.method, handle as GenericRequestHandler<unknown, void>);
  }

  async #asked(): Promise<Asked> {
    const { language } = this.#session.settings;
    const [catalog, texts] = await Promise.all([wholeCatalog(language), textsIn(language, 'lsp')]);
    return { host: this.#host, session: this.#session, catalog, texts, connection: this.#connection };
  }

  #refusal(): ResponseError<void> {
    const name = this.#stage === 'new' ? 'ServerNotInitialized' : 'InvalidRequest';
    return new ResponseError(ErrorCodes[name], name);
  }

  #initialize({ capabilities, initializationOptions }: InitializeParams): InitializeResult {
    if (this.#stage !== 'new') throw this.#refusal();
    this.#stage = 'running';
    const session = this.#session;
    session.settings = settingsFrom(session.settings, initializationOptions);
    session.takesSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    session.takesVersions = capabilities.workspace?.workspaceEdit?.documentChanges === true;
    session.asks = initializationOptions?.asks === true;
    session.isAsked = capabilities.workspace?.configuration === true;
    session.watches = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    session.encoding = capabilities.general?.positionEncodings?.includes('utf-8') ? 'utf-8' : 'utf-16';
    return {
      serverInfo: { name: 'rup', version: this.#host.version },
      capabilities: {
        positionEncoding: session.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...Object.assign({}, ...FEATURES.map(({ capabilities }) => capabilities)),
      },
    };
  }

  /** Takes other settings. A client that is asked for them does not tell them. */
  async #configure(told: unknown): Promise<void> {
    const said = told ?? (this.#session.isAsked ? await this.#askedFor() : undefined);
    if (said === undefined || said === null) return;
    this.#session.settings = settingsFrom(this.#session.settings, said);
    this.#again();
  }

  /** Asks to be told when a file beside those that are open changes. */
  async #watch(): Promise<void> {
    const { method } = DidChangeWatchedFilesNotification.type;
    const registerOptions = { watchers: [{ globPattern: '**/*.{yaml,yml}' }] };
    try {
      await this.#connection.sendRequest(RegistrationRequest.type, {
        registrations: [{ id: method, method, registerOptions }],
      });
    } catch {
      // One that will not tell: files are checked again when they change or are saved.
    }
  }

  async #askedFor(): Promise<unknown> {
    try {
      const [said] = await this.#connection.sendRequest(ConfigurationRequest.type, {
        items: [{ section: 'rup' }],
      });
      return said;
    } catch {
      // One that has no answer has no settings.
      return undefined;
    }
  }

  /** Checks all open files anew. */
  #again(): void {
    this.#session.forget();
    for (const uri of this.#session.uris) this.#publish(uri);
  }

  /** Checks a file once no more changes have arrived, and tells what was found. */
  #publish(uri: string): void {
    if (this.#checks.get(uri)?.isWaiting) return;
    const check = { isWaiting: true };
    this.#checks.set(uri, check);
    this.#settled(uri, this.#session.text(uri), async () => {
      check.isWaiting = false;
      try {
        const state = await this.#session.state(uri);
        const { catalog } = await this.#asked();
        // What was asked for meanwhile may be told already, and this would take its place.
        if (!state || this.#checks.get(uri) !== check) return;
        await this.#send(uri, state.text.version, diagnostics(state, catalog, this.#host.page));
      } catch (error) {
        await this.#tell(LogMessageNotification.type, { type: 1, message: String(error) });
      }
    });
  }

  /** Waits until what has arrived is taken in: the connection takes one message in a turn, the next in the turn after. */
  #settled(uri: string, text: Text | undefined, then: () => void): void {
    setImmediate(() =>
      setImmediate(() => {
        const now = this.#session.text(uri);
        if (now === text) then();
        else this.#settled(uri, now, then);
      }),
    );
  }

  async #send(uri: string, version: number | undefined, found: Diagnostic[]): Promise<void> {
    const of = version === undefined ? { uri } : { uri, version };
    await this.#tell(PublishDiagnosticsNotification.type, { ...of, diagnostics: found });
  }

  /** Tells the client what it did not ask for; one that has left meanwhile, nothing. */
  async #tell<Params, Options>(
    type: ProtocolNotificationType<Params, Options>,
    params: NoInfer<Params>,
  ): Promise<void> {
    try {
      await this.#connection.sendNotification(type.method, params);
    } catch {
      // It left while its file was checked.
    }
  }
}
