import type { Severity } from '../facts/severity.ts';

/** The words around findings in the human report. */
export interface ReportTexts {
  severity: Record<Severity, string>;
  /** Before the phrase of a charter's statement, e.g. "Kilde R33". */
  source(number: string): string;
  didYouMean(suggestion: string): string;
  /** Before the command that fixes it. */
  fixCommand: string;
  /** Before the sentence that says how to fix it, where no command does. */
  fixText: string;
  /** The findings of a file left out of the human report. */
  notShown(left: { count: number; file: string }): string;
  /** Where to read more of a kind of finding. */
  explain(code: string): string;
  /** The words of the table of findings, and of what it has no room for. */
  table: {
    title: string;
    severity: string;
    place: string;
    finding: string;
    more(count: number): string;
  };
  summary(counts: { files: number; error: number; warning: number; note: number; accepted: number }): string;
}
