import type { Document } from './document.ts';
import type { Path, Span } from './finding.ts';
import type { Value } from './parsed.ts';

/**
 * A comment, and what it stands beside. Whose it is, decides where it stands:
 *
 * - on a line with something before it, it is that thing's (`beside`): the value's, or the key's or dash's where the
 *   value stands below, or the bracket's;
 * - on lines of its own directly above an entry, without a blank line between and at the entry's column (within
 *   brackets at any), it is that entry's (`above`);
 * - anywhere else it is no entry's, but of the collection in which its column puts it (`within`), between the entries
 *   that it stands between; further in than all of them, it is of the entry that it follows.
 */
export interface Comment {
  readonly text: string;
  readonly place: 'above' | 'beside' | 'within';
  readonly owner: Path;
  /** Of one within a collection: the entries above and below it. */
  readonly after?: Path | undefined;
  readonly next?: Path | undefined;
}

/** A path that grows at its end: most are never asked for. */
interface Step {
  readonly parent: Step | undefined;
  readonly step: string | number;
}

interface Collection {
  readonly parent: Collection | undefined;
  readonly path: Step | undefined;
  /** Of entries in a block; -1 within brackets, where columns mean nothing. */
  readonly column: number;
  /** The steps of the entries, as far as they have been read. */
  readonly entries: (string | number)[];
}

/** A comment on lines of its own, or a line of one. */
interface Line extends Span {
  readonly lineStart: number;
}

/** The comments of a text that could be read, in their order. */
export function commentsOf({ text, data, spans }: Document): Comment[] {
  if (data === undefined || !text.includes('#')) return [];
  const reader = new CommentReader(text, spans);
  reader.node(0, data, undefined, undefined);
  return reader.finish();
}

class CommentReader {
  readonly #text: string;
  readonly #spans: Document['spans'];
  readonly #found: (() => Comment)[] = [];
  /** The end of the last token, what it belongs to, and the innermost collection that is open there. */
  #at = 0;
  #last: Step | undefined;
  #inside: Collection;
  #bracketsOpen = 0;
  /** The next `#` in the text. */
  #hash: number;

  constructor(text: string, spans: Document['spans']) {
    this.#text = text;
    this.#spans = spans;
    this.#hash = this.#nextHash(0);
    this.#inside = { parent: undefined, path: undefined, column: -1, entries: [] };
  }

  finish(): Comment[] {
    this.#token({ start: this.#text.length, end: this.#text.length }, undefined, this.#inside);
    return this.#found.map((make) => make());
  }

  /** Reads a node; `entryOf` is the collection that it is an entry of, unless a key or dash has said so. */
  node(node: number, value: Value, path: Step | undefined, entryOf: Collection | undefined): void {
    const span = this.#spans.at(node);
    if (typeof value !== 'object' || value === null) {
      if (span.end > span.start || entryOf) this.#token(span, path, this.#inside, entryOf);
      return;
    }
    const outer = this.#inside;
    const isBracketed = '[{'.includes(this.#text[span.start] ?? ' ');
    const isInBlock = !isBracketed && this.#bracketsOpen === 0;
    const column = isInBlock ? span.start - this.#lineStart(span.start) : -1;
    const inner: Collection = { parent: outer, path, column, entries: [] };
    if (isBracketed) {
      this.#token({ start: span.start, end: span.start + 1 }, path, inner, entryOf);
      this.#bracketsOpen++;
    } else if (entryOf) entryOf.entries.push(path?.step ?? 0);
    this.#children(node, value, inner, isInBlock);
    if (isInBlock) return;
    if (isBracketed) {
      this.#token({ start: span.end - 1, end: span.end }, path, outer);
      this.#bracketsOpen--;
    } else this.#inside = outer;
  }

  #children(node: number, value: object, inner: Collection, isInBlock: boolean): void {
    const spans = this.#spans;
    const end = spans.after(node);
    const isList = Array.isArray(value);
    let child = node + 1;
    for (let index = 0; child < end; index++) {
      const step = isList ? index : spans.keyText(child);
      const path: Step = { parent: inner.path, step };
      const content = isList ? child : child + 1;
      if (!isList) this.#token(spans.at(child), path, inner, inner);
      else if (isInBlock)
        this.#token(this.#dash(index === 0 ? spans.at(node).start : undefined), path, inner, inner);
      const isNamed = !isList || isInBlock;
      this.node(
        content,
        (value as Record<string | number, Value>)[step] as Value,
        path,
        isNamed ? undefined : inner,
      );
      child = spans.after(content);
    }
  }

  /** The dash of the next item: the first one outside comments. */
  #dash(known: number | undefined): Span {
    let start = known ?? this.#text.indexOf('-', this.#at);
    for (let hash = this.#hash; known === undefined && hash < start; hash = this.#nextHash(hash)) {
      hash = this.#lineEnd(hash);
      start = this.#text.indexOf('-', hash);
    }
    return { start, end: start + 1 };
  }

  /** Takes what stands before a token: its comments. `inside` is the collection that is open after it. */
  #token({ start, end }: Span, path: Step | undefined, inside: Collection, entryOf?: Collection): void {
    const lines: Line[] = [];
    while (this.#hash < start) {
      const comment = { start: this.#hash, end: this.#lineEnd(this.#hash) };
      const lineStart = this.#lineStart(comment.start);
      const before = this.#text.slice(lineStart, comment.start).trim();
      if (before === '') lines.push({ ...comment, lineStart });
      // What stands beside the mark that ends the document is the document's.
      else this.#add(comment, 'beside', before === '...' ? undefined : this.#last);
      this.#hash = this.#nextHash(comment.end);
    }
    if (lines.length > 0) this.#linesAbove(lines, start, path);
    if (this.#hash < end) this.#hash = this.#nextHash(end);
    entryOf?.entries.push(path?.step ?? 0);
    this.#at = end;
    this.#last = path;
    this.#inside = inside;
  }

  #linesAbove(lines: readonly Line[], start: number, path: Step | undefined): void {
    const lineStart = this.#lineStart(start);
    // A key begins with the question mark that may announce it.
    const indent = this.#text.slice(lineStart, start).replace(/\?[ \t]+$/, '');
    const isFirst = indent.trim() === '' && !/^[\]}]?$/.test(this.#text[start] ?? '');
    let above = lines.length;
    for (let below = lineStart; isFirst && above > 0; above--) {
      const line = lines[above - 1] as Line;
      const isAtColumn = this.#bracketsOpen > 0 || line.start - line.lineStart === indent.length;
      if (!isAtColumn || this.#afterBreak(line.end) !== below) break;
      below = line.lineStart;
    }
    for (const line of lines.slice(0, above)) this.#within(line, path);
    for (const line of lines.slice(above)) this.#add(line, 'above', path);
  }

  #within(line: Line, next: Step | undefined): void {
    const column = line.start - line.lineStart;
    let collection = this.#inside;
    // A collection that goes on below it has it, and a list at its key's column what is between its items, not what follows.
    const isOver = ({ parent, path, column: own }: Collection) =>
      !isInside(next, path) && (own > column || (own === column && own === parent?.column));
    while (collection.parent && isOver(collection)) collection = collection.parent;
    const { path, entries } = collection;
    const position = entries.length;
    const at = (index: number) =>
      index >= 0 && index < entries.length ? toPath({ parent: path, step: entries[index] ?? 0 }) : undefined;
    const last: Step = { parent: path, step: entries[position - 1] ?? 0 };
    // Further in than the entries, or between a key and its value, it is of the entry that it follows.
    const isOfLast = column > collection.column || isInside(next, last);
    if (position > 0 && collection.column !== -1 && isOfLast) return this.#add(line, 'within', last);
    const text = this.#text.slice(line.start, line.end);
    this.#found.push(() => ({
      text,
      place: 'within',
      owner: toPath(path),
      after: at(position - 1),
      next: at(position),
    }));
  }

  #add({ start, end }: Span, place: Comment['place'], owner: Step | undefined): void {
    const text = this.#text.slice(start, end);
    this.#found.push(() => ({ text, place, owner: toPath(owner) }));
  }

  /** The first `#` from a place on that can begin a comment: in a name (`&a#b`) it is a letter. */
  #nextHash(from: number): number {
    for (let at = this.#text.indexOf('#', from); at !== -1; at = this.#text.indexOf('#', at + 1)) {
      if (/\s/.test(this.#text[at - 1] ?? ' ')) return at;
    }
    return this.#text.length;
  }

  #lineStart(offset: number): number {
    let at = offset;
    while (at > 0 && this.#text[at - 1] !== '\n' && this.#text[at - 1] !== '\r') at--;
    return at;
  }

  #lineEnd(offset: number): number {
    let at = offset;
    while (at < this.#text.length && this.#text[at] !== '\n' && this.#text[at] !== '\r') at++;
    return at;
  }

  #afterBreak(offset: number): number {
    return offset + (this.#text.startsWith('\r\n', offset) ? 2 : 1);
  }
}

function isInside(step: Step | undefined, path: Step | undefined): boolean {
  for (let at = step; at; at = at.parent) {
    if (at === path || (at.parent === path?.parent && at.step === path?.step)) return true;
  }
  return path === undefined;
}

function toPath(step: Step | undefined): Path {
  const path: (string | number)[] = [];
  for (let at = step; at; at = at.parent) path.push(at.step);
  return path.reverse();
}
