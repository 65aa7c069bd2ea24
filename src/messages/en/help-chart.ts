import type { OwnHelp } from '../help.ts';

/** What the help of `rup chart` says. */
export const chartHelp = {
  description:
    'Draws Fig. 1 of the source, which is lost, from the file: the Regional Council and KKR and their status meeting, the administrative group, and the cooperation forums that report to it. The figure states that it is a reconstruction.',
  examples: [
    ['rup chart', 'as a tree, as of today'],
    ['rup chart --at 2014-03-01', 'as it was on that day'],
    ['rup chart --format svg > figure.svg', 'for a document, a web page or print'],
    ['rup chart --format mermaid --all', 'for Markdown, with dissolved forums'],
  ],
  arguments: {},
  options: { all: 'show dissolved forums too', format: 'the format of the figure' },
  /** What stands between `<` and `>` after an option. */
  values: { format: 'format' },
} satisfies OwnHelp;

export type ChartHelp = typeof chartHelp;
