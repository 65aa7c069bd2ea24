import type { BriefHelp } from '../help-brief.ts';

export const briefHelp: BriefHelp = {
  description:
    'Writes the report for the political level: what needs a decision, the progress in each area, what the forums reported, seats and meetings. It covers the time since the last status meeting, or else the last year, and includes only what had been decided and recorded by the end of it. The HTML page stands alone and is laid out for print.',
  examples: [
    ['rup brief', 'since the last status meeting'],
    ['rup brief --format html > brief.html', 'a page to send or print'],
    ['rup brief --since 2014-01-01 --at 2014-06-30', 'half a year'],
    ['rup brief --format json', 'for a program'],
  ],
  arguments: {},
  options: {
    since: 'the first day of the period (default: the day after the last status meeting)',
    format: 'the format',
  },
};
