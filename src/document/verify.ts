import { isMap, isPair, isScalar, isSeq, type ParsedNode, parseDocument } from 'yaml';
import { type Comment, commentsOf } from './comments.ts';
import type { Document } from './document.ts';
import { type Moved, moved } from './edit/moved.ts';
import { applyOperations, isSameData, type Operation } from './edit/operation.ts';
import type { TextEdit } from './edit/text-edit.ts';
import type { Path } from './finding.ts';
import type { Value } from './parsed.ts';
import { pieces } from './pieces.ts';

/** A change of a text: what it was, what it became, by which edits, and what they were to do. */
export interface Rewrite {
  readonly before: Document;
  readonly after: Document;
  readonly edits: readonly TextEdit[];
  readonly operations: readonly Operation[];
  readonly intended: Value;
}

/**
 * Whether a text became what it was to become and nothing else: it holds the data intended, as two independent
 * readers take it; every comment stands beside what it stood beside, but for those of what was taken out; and what
 * was JSON still is. It knows nothing of how edits are planned, so that it catches what was planned wrong.
 */
export function isFaithful(rewrite: Rewrite): boolean {
  const { before, after, intended } = rewrite;
  // Ours goes first: it bounds the depth, on which the others could exhaust the stack.
  if (after.unsure.length > 0 || !isSameData(after.data, intended)) return false;
  if (!keepsComments(rewrite)) return false;
  const json = fromJson(after.text);
  if (json !== undefined) return isSameData(json, intended);
  return fromJson(before.text) === undefined && isReadAlike(rewrite);
}

/** The data of a text that is JSON; undefined where it is not. */
function fromJson(text: string): Value | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a second reader takes the text for the same data. It reads the pieces that have changed: those of which
 * every byte stood in the file before, as entries of the same collection, say what they said.
 */
function isReadAlike(rewrite: Rewrite): boolean {
  const { before, after, edits } = rewrite;
  const changes = changed(edits);
  const isAlike = pieces(after).every((piece) => {
    const text = after.text.slice(piece.start, piece.end);
    const isTouched = changes.some(({ start, end }) => start <= piece.end && piece.start <= end);
    const moved = changes.findLast(({ end }) => end < piece.start)?.by ?? 0;
    if (!isTouched && before.text.startsWith(text, piece.start - moved)) return true;
    const { data, errors } = readSurely(text);
    return errors === '' && isSameData(data, piece.data);
  });
  return isAlike || isSameChange(rewrite);
}

/**
 * Whether the surest reader, where it takes the file for something else already before the change, sees what the
 * operations say and nothing more: readers differ on rare texts, such as lines of blanks in a block scalar, or a tab.
 */
function isSameChange({ before, after, operations }: Rewrite): boolean {
  const was = readSurely(before.text);
  const is = readSurely(after.text);
  if (was.errors === '' && isSameData(was.data, before.data)) return false;
  try {
    return was.errors === is.errors && isSameData(is.data, applyOperations(was.data ?? null, operations));
  } catch {
    // To that reader, there is nothing at such a place.
    return false;
  }
}

/** Where the edits' new texts stand, and how far what follows them has moved. */
function changed(edits: readonly TextEdit[]) {
  let by = 0;
  return edits.map(({ start, end, text }) => {
    const stretch = { start: start + by, end: start + by + text.length };
    by += text.length - (end - start);
    return { ...stretch, by };
  });
}

/** What a reader makes of a text, and what it finds wrong in it. */
interface Reading {
  readonly data: Value | undefined;
  readonly errors: string;
}

/** Reads with a parser that no other part of the program uses. */
function readSurely(text: string): Reading {
  // A lone carriage return is a line break (YAML 1.2, 5.4), which this parser does not know.
  const { contents, errors } = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
    uniqueKeys: false,
    version: '1.2',
    schema: 'core',
    logLevel: 'silent',
    prettyErrors: false,
    keepSourceTokens: false,
  });
  return { data: dataOf(contents), errors: errors.map(({ code }) => code).join() };
}

/** A node's data. Keys are the texts that stand there: `1.0` is no `1`. */
function dataOf(node: ParsedNode | null): Value | undefined {
  if (isScalar(node)) return node.value as Value;
  if (isSeq(node)) return node.items.map((item) => dataOf(item as ParsedNode) ?? null);
  if (!isMap(node)) return node === null ? null : undefined;
  const map = Object.create(null) as { [key: string]: Value };
  for (const pair of node.items) {
    if (!isPair(pair) || !isScalar(pair.key)) return undefined;
    map[pair.key.source ?? String(pair.key.value)] = dataOf(pair.value as ParsedNode | null) ?? null;
  }
  return map;
}

/** Whether the comments of the old text stand in the new one as they stood, each beside the same. */
function keepsComments({ before, after, operations }: Rewrite): boolean {
  const paths = moved(before.data ?? null, operations);
  const wanted = commentsOf(before).flatMap((comment) => stillWanted(comment, before, paths));
  const found = commentsOf(after).map((comment) => asPlaced(comment, after, paths));
  return wanted.length === found.length && wanted.every((comment, at) => isSamePlace(comment, found[at]));
}

/** A comment with its places as names: of entries in the new text. */
interface Placed {
  readonly text: string;
  readonly place: Comment['place'];
  readonly owner: string;
  readonly after: string;
  readonly next: string;
  /** Whether all that stood below it in its collection was taken out: where that ends, no column may tell any more. */
  readonly isLast: boolean;
}

const NOWHERE = '';
const NEW = 'new';
const name = (path: Path | undefined) => (path ? JSON.stringify(path) : NOWHERE);

/** Where a comment of the old text is to stand; nowhere, where what it belongs to was taken out. */
function stillWanted(comment: Comment, document: Document, { to }: Moved): Placed[] {
  const { text, place } = comment;
  const owner = to(comment.owner);
  if (!owner) return [];
  const isLeft = (path: Path) => to(path) !== undefined;
  const after = nearest(comment.after, -1, document, isLeft);
  const next = nearest(comment.next, 1, document, isLeft);
  const isLast = comment.next !== undefined && next === undefined;
  const [above, below] = [name(after && to(after)), name(next && to(next))];
  return [{ text, place, owner: name(owner), after: above, next: below, isLast }];
}

/** Where a comment stands in the new text. What is new above one of a collection does not count, below it does. */
function asPlaced(comment: Comment, document: Document, { from }: Moved): Placed {
  const { text, place, owner, next } = comment;
  const isOld = (path: Path) => from(path) !== undefined;
  const named = (path: Path | undefined) => (path && !isOld(path) ? NEW : name(path));
  const after = nearest(comment.after, -1, document, isOld);
  return { text, place, owner: named(owner), after: name(after), next: named(next), isLast: false };
}

/** An entry, or the nearest one before or after it in its collection, of which something is true. */
function nearest(
  path: Path | undefined,
  by: -1 | 1,
  { data, spans }: Document,
  isMeant: (path: Path) => boolean,
): Path | undefined {
  if (!path || isMeant(path)) return path;
  const parent = path.slice(0, -1);
  const last = path.at(-1) as string | number;
  const steps = typeof last === 'string' ? spans.keys(parent) : undefined;
  let at = steps ? steps.indexOf(String(last)) : Number(last);
  const length = steps?.length ?? lengthAt(data, parent);
  for (at += by; at >= 0 && at < length; at += by) {
    const other = [...parent, steps?.[at] ?? at];
    if (isMeant(other)) return other;
  }
  return undefined;
}

function lengthAt(data: Value | undefined, path: Path): number {
  const list = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], data);
  return (list as readonly Value[]).length;
}

/** A comment at the head of a collection stays there, before what is new; any other keeps what stands below it. */
function isSamePlace(wanted: Placed, found: Placed | undefined): boolean {
  return (
    found !== undefined &&
    wanted.text === found.text &&
    wanted.place === found.place &&
    (wanted.isLast ||
      (wanted.owner === found.owner &&
        wanted.after === found.after &&
        (wanted.next === found.next || wanted.after === NOWHERE)))
  );
}
