import type {
  CancellationToken,
  ProtocolConnection,
  ProtocolRequestType,
  ServerCapabilities,
} from 'vscode-languageserver-protocol';
import type { Catalog } from '../messages/catalog.ts';
import type { LspTexts } from '../messages/en/lsp.ts';
import type { Host } from './host.ts';
import type { Session } from './session.ts';

/** All that an answer is made from. */
export interface Asked {
  readonly host: Host;
  readonly session: Session;
  readonly catalog: Catalog;
  readonly texts: LspTexts;
  readonly connection: ProtocolConnection;
}

/** A kind of question that the server answers, and how it says that it does. */
export interface Feature {
  readonly capabilities: ServerCapabilities;
  offer(to: Answering): void;
}

/** What takes the answers in. */
export interface Answering {
  answer<Params, Result, Partial, Options>(
    type: ProtocolRequestType<Params, Result, Partial, void, Options>,
    make: (asked: Asked, params: Params, token: CancellationToken) => Promise<Result>,
  ): void;
}
