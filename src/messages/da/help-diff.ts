import type { DiffHelp } from '../en/help-diff.ts';

export const diffHelp: DiffHelp = {
  description:
    'Viser i almindeligt sprog, hvad der er sket med organisationen mellem to udgaver af filen: fora nedsat og nedlagt, pladser besat, møder flyttet. En udgave er en revision i git eller en fil. Uden argumenter sammenlignes HEAD med filen, som den er nu; med én revision sammenlignes den med filen. REV... er den commit, som REV og HEAD sidst havde til fælles. Et navn, der både er en revision og en fil, er revisionen; ./navn er filen. Det regnes ikke for en ændring at flytte rundt i filen eller formatere den anderledes.',
  examples: [
    ['rup diff', 'det, der endnu ikke er committet'],
    ['rup diff main...', 'det, der er ændret, siden grenen blev oprettet fra main'],
    ['rup diff v2013 v2014', 'mellem to revisioner'],
    ['rup diff gammel.yaml ny.yaml', 'mellem to filer'],
    ['rup diff main... --format markdown > aendringer.md', 'til en pull request'],
  ],
  arguments: {
    before: 'udgaven før: en revision eller en fil (ellers HEAD)',
    after: 'udgaven efter: en revision eller en fil (ellers filen, som den er nu)',
  },
  options: {
    format: 'svarets format',
    maxBytes: 'højst så mange bytes Markdown; sidste linje viser, hvor meget der er udeladt',
    exitCode: 'giv afslutningskode 1, når noget er ændret',
  },
  values: { before: 'før', after: 'efter', format: 'format', bytes: 'bytes' },
};
