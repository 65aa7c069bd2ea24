import type { ChartHelp } from '../en/help-chart.ts';

export const chartHelp: ChartHelp = {
  description:
    'Tegner kildens Fig. 1, som er gået tabt, ud fra filen: regionsrådet og KKR og deres statusmøde, den administrative gruppe og de samarbejdsfora, som afrapporterer til den. Det fremgår af figuren, at den er en rekonstruktion.',
  examples: [
    ['rup chart', 'som et træ, pr. i dag'],
    ['rup chart --at 2014-03-01', 'som det så ud den dag'],
    ['rup chart --format svg > figur.svg', 'til et dokument, en hjemmeside eller en udskrift'],
    ['rup chart --format mermaid --all', 'til Markdown, med nedlagte fora'],
  ],
  arguments: {},
  options: { all: 'vis også nedlagte fora', format: 'figurens format' },
  values: { format: 'format' },
};
