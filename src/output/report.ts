import type { Document } from '../document/document.ts';
import type { Finding } from '../document/finding.ts';

/** One judged file, as reporters take it. */
export interface FileReport {
  /** The name as the user gave it. */
  readonly name: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
}
