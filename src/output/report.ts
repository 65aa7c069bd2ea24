import type { Document } from '../document/document.ts';
import type { TextEdit } from '../document/edit/text-edit.ts';
import type { Finding } from '../document/finding.ts';
import { SEVERITIES, type Severity } from '../facts/severity.ts';
import type { Words } from '../messages/catalog.ts';

/** One checked file, as reporters take it. */
export interface FileReport {
  /** The name as the user gave it. */
  readonly name: string;
  readonly document: Pick<Document, 'text' | 'lines'>;
  readonly findings: readonly Finding[];
  /** The file's absolute path, links followed, where it is on the disk. */
  readonly path?: string;
  /** The edits that fix a finding, in the order of the text, where they are known and asked for. */
  readonly fixes?: ReadonlyMap<Finding, readonly TextEdit[]>;
}

/** What kept a file from being checked, as a sentence. */
export interface Failure {
  /** As the user named it, where it is about one file. */
  readonly file?: string | undefined;
  readonly message: string;
}

/** A finding with the file that it is in. */
export interface Placed {
  readonly file: FileReport;
  readonly finding: Finding;
}

/** The findings that no file accepts, in the order of files and places, or the most serious first. */
export function openFindings(files: readonly FileReport[], order?: 'worst first'): readonly Placed[] {
  const all = files.flatMap((file) =>
    file.findings.filter(({ accepted }) => !accepted).map((finding) => ({ file, finding })),
  );
  const rank = ({ finding }: Placed) => SEVERITIES.indexOf(finding.severity);
  return order ? all.sort((a, b) => rank(a) - rank(b)) : all;
}

/** How many findings there are of each severity; those that the file accepts are counted apart. */
export interface Counts {
  readonly files: number;
  readonly error: number;
  readonly warning: number;
  readonly note: number;
  readonly accepted: number;
}

export function count(files: readonly FileReport[]): Counts {
  const counts = { files: files.length, error: 0, warning: 0, note: 0, accepted: 0 };
  for (const { findings } of files) {
    for (const finding of findings) counts[finding.accepted ? 'accepted' : finding.severity]++;
  }
  return counts;
}

/** The last line of the human report; the whole of it where nothing was found. */
export function summary(files: readonly FileReport[], catalog: Words): string {
  return `${catalog.report.summary(count(files))}\n`;
}

/** Whether a finding is at least that serious. */
export function isAtLeast(finding: Finding, threshold: Severity): boolean {
  return SEVERITIES.indexOf(finding.severity) <= SEVERITIES.indexOf(threshold);
}
