import { actions } from './actions.ts';
import type { Feature } from './asked.ts';
import { completion } from './completion.ts';
import { hover } from './hover.ts';
import { hints, lenses } from './lenses.ts';
import { definition, highlight, references } from './navigate.ts';
import { folding, selection, symbols, workspaceSymbols } from './outline.ts';
import { rename } from './rename.ts';

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
