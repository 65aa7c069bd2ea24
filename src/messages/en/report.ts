import type { RelatedNote } from '../../facts/related.ts';
import type { ReportTexts } from '../report.ts';

export const related: Readonly<Record<RelatedNote, string>> = {
  'first-here': 'first here',
  'ended-here': 'ended here',
  'defined-here': 'defined here',
  'other-here': 'the other place',
  'starts-here': 'begins here',
  'held-here': 'held here',
  'also-here': 'also here',
};

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const report: ReportTexts = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  source: (number) => `source ${number}`,
  didYouMean: (suggestion) => `did you mean ${suggestion}?`,
  fixCommand: 'run',
  fixText: 'fix',
  notShown: ({ count, file }) =>
    `… and ${plural(count, 'more finding')} in ${file}; see the other formats for all of them`,
  explain: (code) => `read more: rup explain ${code}`,
  table: {
    title: 'Findings',
    severity: 'severity',
    place: 'place',
    finding: 'finding',
    more: (count) =>
      `… and ${plural(count, 'more finding')}, for which there is no room here. The log of the run has them all.`,
  },
  summary: ({ files, error, warning, note, accepted }) => {
    const counts = [
      error > 0 && plural(error, 'error'),
      warning > 0 && plural(warning, 'warning'),
      note > 0 && plural(note, 'note'),
      accepted > 0 && `${accepted} waived`,
    ].filter((part) => part !== false);
    return `${plural(files, 'file')}: ${counts.length > 0 ? counts.join(', ') : 'no findings'}`;
  },
};
