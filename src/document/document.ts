import { decode } from './bytes.ts';
import { controlCharacters } from './control.ts';
import type { Finding, Path } from './finding.ts';
import { Lines } from './lines.ts';
import { parse, type Value } from './parse.ts';
import { SpanTable } from './span-table.ts';

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
  /** Places whose data is not all that the text says there; see `Parsed`. */
  readonly unsure: readonly Path[];
}

/** Reads a file's bytes. Never throws on bad input: what is wrong is in `findings`. */
export function readDocument(bytes: Buffer): Document {
  const { text, bom, findings } = decode(bytes);
  const lines = new Lines(text);
  if (findings.length > 0) {
    return { text, bom, lines, data: undefined, spans: new SpanTable(text), findings, unsure: [] };
  }
  const parsed = parse(text);
  // What the parser itself refused it has already told.
  const hidden = parsed.data === undefined ? [] : controlCharacters(text);
  return { text, bom, lines, ...parsed, findings: [...parsed.findings, ...hidden] };
}
