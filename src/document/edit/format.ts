import type { Path } from '../finding.ts';

/** What the editor asks about the format of the file. */
export interface Format {
  /** The keys of the mapping at a path, in their usual order. */
  keysAt(path: Path): readonly string[];
  /** Whether a date stands at a path: dates are written without quotes. Elsewhere what looks like one is a text. */
  isDateAt(path: Path): boolean;
}
