import type { LspHelp } from '../en/help-lsp.ts';

export const lspHelp: LspHelp = {
  description:
    'Taler Language Server Protocol (3.17) over standard ind og ud, så en editor kan bruge rup: fund, mens du skriver, hvad et id, en nøgle eller en dato betyder, forslag, omdøbning, og rettelser som ændringer i teksten. Din editor starter den; docs/editor.md viser hvordan.',
  examples: [
    ['rup lsp', 'som en editor starter den'],
    ['rup lsp --lang da --base HEAD', 'på dansk, og også med det, der er ændret siden sidste commit'],
  ],
  arguments: {},
  options: {
    stdio: 'brug standard ind og ud, som den altid gør (for editorer, der angiver det)',
    base: 'kontrollér også, hvad der er sket med filen siden en revision i git',
  },
  values: {},
};
