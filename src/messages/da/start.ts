import type { InitTexts, StartTexts } from '../en/start.ts';

export const start: StartTexts = {
  noFile: 'Der er ingen organisering.yaml her eller i en mappe over. Begynd her:',
  first: [
    ['rup init', 'opret en ny organisering.yaml'],
    ['rup init --template rup-2012', 'opret organiseringen fra 2012 som øvelse'],
    ['rup explain', 'vis reglerne'],
    ['rup --help', 'vis alle kommandoer og tilvalg'],
  ],
  intro: 'rup kontrollerer, ændrer og viser organisering.yaml. Prøv fx:',
  steps: [
    ['rup status', 'vis organisationens status på én skærm'],
    ['rup validate', 'kontrollér filen'],
    ['rup meetings plan', 'planlæg de kommende møder'],
    ['rup forum list', 'vis samarbejdsfora'],
    ['rup initiative list', 'vis initiativer efter prioritet'],
    ['rup efforts', 'vis kommunernes indsatser, og mål, som flere kommuner arbejder med'],
    ['rup explain', 'vis reglerne'],
    ['rup completion --help', 'slå Tab-fuldførelse til i terminalen'],
    ['rup --help', 'vis alle kommandoer og tilvalg'],
  ],
};

export const init: InitTexts = {
  written: (file) => `${file} er oprettet. Næste skridt:`,
  schemaKept: (file) =>
    `${file} findes i forvejen og er ikke ændret. \`rup schema\` viser det filformat, som denne rup kender.`,
  next: (file, hasSchema) => [
    [`rup validate ${file}`, 'kontrollér filen'],
    ...(hasSchema
      ? []
      : [['rup schema > organisering.schema.json', 'hent filformatet, så din editor kan hjælpe'] as const]),
    ['rup explain', 'se reglerne'],
  ],
};
