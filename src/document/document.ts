import type { UnreadFile } from '../facts/reference.ts';
import { type Decoded, decode, MAX_BYTES, type Refusal, refused } from './bytes.ts';
import type { Finding, Path } from './finding.ts';
import { Kept } from './kept.ts';
import { limited } from './limited.ts';
import { Lines } from './lines.ts';
import { parsePlain } from './parse-plain.ts';
import type { Parsed, Value } from './parsed.ts';
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
  /** The files that it names, as far as they were read with it. */
  readonly files?: NamedFiles;
  /** What a later reading can keep of this one, where that was asked for. */
  readonly kept?: Kept;
}

/** Files that a document names, by the names it gives them; in place of one that was not read, why. */
export type NamedFiles = ReadonlyMap<string, Document | UnreadFile>;

/** Finds the files that a document names, where it names any. */
export type WithFiles = (document: Document) => Promise<Document>;

/** A document as it is, with no file beside it. */
export const alone: WithFiles = async (document) => document;

/** Reads a file's bytes. Never throws on bad input: what is wrong is in `findings`. */
export const readDocument = async (bytes: Buffer): Promise<Document> => readDecoded(decode(bytes));

/** The same of bytes that are decoded. */
export async function readDecoded(decoded: Decoded): Promise<Document> {
  if (decoded.findings.length > 0) return unread(decoded);
  const { text, bom } = decoded;
  const parsed = parsePlain(text) ?? (await parseFully(text));
  return { text, bom, lines: new Lines(text), ...parsed };
}

/**
 * The same of a text that is UTF-8 as it stands, as an editor has it, with what it can keep of an earlier one: what
 * could be wrong with bytes is asked of them.
 */
export async function readText(text: string, before: Kept = Kept.nothing): Promise<Document> {
  const isPlain = text.length < MAX_BYTES / 3 && text.isWellFormed() && !text.includes('\0');
  if (!isPlain || text.startsWith('\ufeff')) return readDocument(Buffer.from(text));
  const parsed = parsePlain(text, before) ?? (await parseFully(text, before));
  return { text, bom: false, lines: new Lines(text), ...parsed };
}

/** Loaded only for the YAML that needs it: the full parser takes as long to start as a short file to read. */
async function parseFully(text: string, before?: Kept): Promise<Parsed & { readonly kept?: Kept }> {
  const [{ parse }, { controlCharacters }] = await Promise.all([
    import('./parse.ts'),
    import('./control.ts'),
  ]);
  const parsed = parse(text, before);
  // What the parser itself refused it has already told.
  const hidden = parsed.data === undefined ? [] : controlCharacters(text);
  return { ...parsed, findings: limited([...parsed.findings, ...hidden], 'yaml') };
}

/** What stands for a file that is refused before it is read. */
export function refuseDocument(refusal: Refusal): Document {
  return unread(refused(refusal));
}

function unread({ text, bom, findings }: Decoded): Document {
  const spans = new SpanTable(text);
  return { text, bom, lines: new Lines(text), data: undefined, spans, findings, unsure: [] };
}
