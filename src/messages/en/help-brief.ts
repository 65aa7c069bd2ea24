import type { OwnHelp } from '../help.ts';

/** What the help of `rup brief` says. */
export const briefHelp = {
  description:
    'Writes the report for the political level: what needs a decision, the progress in each area, what the municipalities and the forums contributed, seats and meetings. It covers the time since the agenda of the last status meeting was sent, or else the last year, and includes only what had been decided and recorded by the end of it. The HTML page stands alone and is laid out for print.',
  examples: [
    ['rup brief', 'since the last report'],
    ['rup brief --format html > brief.html', 'a page to send or print'],
    ['rup brief --since 2014-01-01 --at 2014-06-30', 'half a year'],
    ['rup brief --format json', 'for a program'],
  ],
  arguments: {},
  options: {
    since:
      'the first day of the period (default: the day on which the agenda of the last status meeting was sent)',
    format: 'the format',
  },
  values: {},
} satisfies OwnHelp;

export type BriefHelp = typeof briefHelp;
