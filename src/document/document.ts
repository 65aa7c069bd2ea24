import { decode, type Refusal, refused } from './bytes.ts';
import type { Finding } from './finding.ts';
import { Lines } from './lines.ts';
import { parse, type Value } from './parse.ts';
import type { SpanTable } from './span-table.ts';

/** A file as read: its text, its data with the span of every node, and what is wrong with it as YAML. */
export interface Document {
  readonly text: string;
  /** Whether a byte order mark stands before the text. */
  readonly bom: boolean;
  readonly lines: Lines;
  /** Undefined where the text could not be read as YAML. */
  readonly data: Value | undefined;
  readonly spans: SpanTable;
  readonly findings: readonly Finding[];
}

/** Reads a file's bytes. Never throws on bad input: what is wrong is in `findings`. */
export function readDocument(bytes: Buffer): Document {
  const { text, bom, findings } = decode(bytes);
  const lines = new Lines(text);
  const parsed = parse(findings.length > 0 ? '' : text);
  if (findings.length > 0) return { text, bom, lines, data: undefined, spans: parsed.spans, findings };
  return { text, bom, lines, data: parsed.data, spans: parsed.spans, findings: parsed.findings };
}

/** What stands for a file that is refused before it is read. */
export function refuseDocument(refusal: Refusal): Document {
  const { text, bom, findings } = refused(refusal);
  return { text, bom, lines: new Lines(text), data: undefined, spans: parse(text).spans, findings };
}
