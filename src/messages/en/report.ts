import type { RelatedNote } from '../../facts/related.ts';
import type { Severity } from '../../facts/severity.ts';
import { plural } from './grammar.ts';

export const related: Readonly<Record<RelatedNote, string>> = {
  'first-here': 'first here',
  'ended-here': 'ended here',
  'defined-here': 'defined here',
  'other-here': 'the other place',
  'starts-here': 'begins here',
  'held-here': 'held here',
  'also-here': 'also here',
};

interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly accepted: number;
}

/** The words around findings in the human report. */
export const report = {
  severity: { error: 'error', warning: 'warning', note: 'note' } satisfies Record<Severity, string>,
  /** Before the phrase of a charter's statement, e.g. "Source R33". */
  source: (number: string) => `source ${number}`,
  didYouMean: (suggestion: string) => `did you mean ${suggestion}?`,
  /** Before the command that fixes it. */
  fixCommand: 'run',
  /** Before the sentence that says how to fix it, where no command does. */
  fixText: 'fix',
  /** The findings of a file left out of the human report, and the option that shows them. */
  notShown: ({ count, file, option }: { count: number; file: string; option: string }) =>
    `… and ${plural(count, 'more finding')} in ${file}; ${option} lists them all`,
  /** Where to read more of a kind of finding. */
  explain: (code: string) => `read more: rup explain ${code}`,
  /** The words of the table of findings, and of what it has no room for. */
  table: {
    title: 'Findings',
    severity: 'severity',
    place: 'place',
    finding: 'finding',
    more: (count: number) =>
      `… and ${plural(count, 'more finding')}, which do not fit here. The log of the run has them all.`,
  },
  summary: ({ files, error, warning, note, accepted }: Counts) => {
    const counts = [
      error > 0 && plural(error, 'error'),
      warning > 0 && plural(warning, 'warning'),
      note > 0 && plural(note, 'note'),
      accepted > 0 && `${accepted} waived`,
    ].filter((part) => part !== false);
    return `${plural(files, 'file')}: ${counts.length > 0 ? counts.join(', ') : 'no findings'}`;
  },
};

export type ReportTexts = typeof report;
