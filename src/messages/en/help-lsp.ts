import type { OwnHelp } from '../help.ts';

/** What the help of `rup lsp` says. */
export const lspHelp = {
  description:
    'Speaks the Language Server Protocol (3.17) on standard input and output, for an editor to start: findings while you type, what an id, a key or a date means, completion, renaming, and fixes as edits. Your editor starts it; docs/editor.md says how.',
  examples: [
    ['rup lsp', 'as an editor starts it'],
    ['rup lsp --lang en --base HEAD', 'in English, and also with what has changed since the last commit'],
  ],
  arguments: {},
  options: {
    stdio: 'use standard input and output, as it always does (for editors that pass this option)',
    base: 'also check what has happened to the file since a revision in git',
  },
  values: {},
} satisfies OwnHelp;

export type LspHelp = typeof lspHelp;
