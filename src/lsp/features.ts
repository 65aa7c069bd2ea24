import type {
  CancellationToken,
  ProtocolRequestType,
  ServerCapabilities,
} from 'vscode-languageserver-protocol';
import { actions } from './actions.ts';
import type { Asked } from './asked.ts';
import { completion } from './completion.ts';
import { hover } from './hover.ts';
import { hints, lenses } from './lenses.ts';
import { definition, highlight, references } from './navigate.ts';
import { folding, selection, symbols, workspaceSymbols } from './outline.ts';
import { rename } from './rename.ts';

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

/** All that the server answers. */
export const FEATURES: readonly Feature[] = [
  hover,
  completion,
  actions,
  rename,
  lenses,
  hints,
  definition,
  references,
  highlight,
  symbols,
  workspaceSymbols,
  folding,
  selection,
];
