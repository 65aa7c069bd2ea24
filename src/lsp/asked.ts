import type { ProtocolConnection } from 'vscode-languageserver-protocol';
import type { Catalog } from '../messages/catalog.ts';
import type { LspTexts } from '../messages/lsp.ts';
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
