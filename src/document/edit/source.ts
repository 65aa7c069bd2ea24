import type { Document } from '../document.ts';
import type { Path, Span } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { isMapping, valueAt } from './operation.ts';
import { UneditableError } from './uneditable.ts';

/**
 * How a node is written. `empty` is a value of which nothing is written (`key:`), `pair` a mapping without brackets
 * of its own within a list's (`[key: value]`).
 */
export type Form = 'flow' | 'pair' | 'block' | 'plain' | 'single' | 'double' | 'literal' | 'empty';

/** The text of a document with its data, as an editor asks about it. */
export class Source {
  readonly text: string;
  readonly data: Value;
  readonly #document: Document;
  readonly #hasCarriageReturns: boolean;

  constructor(document: Document) {
    if (document.data === undefined) throw new Error('an unreadable text cannot be edited');
    this.#document = document;
    this.text = document.text;
    this.data = document.data;
    this.#hasCarriageReturns = document.text.includes('\r');
  }

  value(path: Path): Value | undefined {
    return valueAt(this.data, path);
  }

  /** The span of a value: without its dash, its tag or a block scalar's header. */
  span(path: Path): Span {
    return this.#document.spans.value(path);
  }

  /** The span of the key that leads to a value. */
  key(path: Path): Span {
    return this.#document.spans.key(path);
  }

  /** The entries of a collection, as the last steps of their paths, in the order of the text. */
  entries(path: Path): readonly (string | number)[] {
    const value = this.value(path);
    if (Array.isArray(value)) return [...value.keys()];
    return isMapping(value) ? this.#document.spans.keys(path) : [];
  }

  /** The path of an entry by its number, in the order of the text. */
  nth(path: Path, index: number): Path {
    const isList = Array.isArray(this.value(path));
    return [...path, isList ? index : (this.entries(path)[index] as string)];
  }

  form(path: Path): Form {
    const { start, end } = this.span(path);
    const value = this.value(path);
    const first = this.text[start];
    if (typeof value === 'object' && value !== null) {
      if (first === '[' || first === '{') return 'flow';
      const around = path.length > 0 ? this.form(path.slice(0, -1)) : 'block';
      return around === 'block' ? 'block' : 'pair';
    }
    if (this.header(path)) return 'literal';
    if (start === end) return 'empty';
    if (first === "'") return 'single';
    return first === '"' ? 'double' : 'plain';
  }

  /** The offset after the colon that follows a key; undefined where a key stands without one, as in `{ key }`. */
  afterColon(path: Path): number | undefined {
    const { end } = this.key(path);
    return afterMark(this.text, end, ':');
  }

  /** Where a block scalar's header (`|+`) stands, and its text; undefined for any other node. */
  header(path: Path): (Span & { readonly text: string }) | undefined {
    const { start } = this.span(path);
    if (typeof this.value(path) !== 'string') return undefined;
    const from =
      typeof path.at(-1) === 'string'
        ? this.afterColon(path)
        : this.lineStart(this.#lastContent(this.lineStart(start)));
    if (from === undefined || from > start) return undefined;
    const match = HEADER.exec(this.text.slice(from, start));
    if (!match) return undefined;
    const [, before = '', text = ''] = match;
    return { start: from + before.length, end: from + before.length + text.length, text };
  }

  /** The last character before an offset that is not blank. */
  #lastContent(offset: number): number {
    let at = offset - 1;
    while (at > 0 && /\s/.test(this.text[at] ?? '')) at--;
    return Math.max(at, 0);
  }

  /**
   * Where a node ends. A block scalar ends with its last line that counts: lines of blanks that reach further in than
   * its text, and all blank lines where it keeps them (`|+`), which it ends after.
   */
  end(path: Path): number {
    const last = this.#lastLeaf(path);
    const { end } = this.span(last);
    const header = this.header(last);
    if (header) return this.#literalEnd(last, header);
    if (this.form(last) !== 'empty') return end;
    if (typeof last.at(-1) === 'string') return this.afterColon(last) ?? this.key(last).end;
    return this.form(last.slice(0, -1)) === 'block' ? this.dash(last) + 1 : end;
  }

  #literalEnd(path: Path, header: Span & { readonly text: string }): number {
    const { start, end } = this.span(path);
    const hasText = end > start;
    const column = hasText ? this.#literalColumn(path, header.text) : Number.POSITIVE_INFINITY;
    let last = this.lineEnd(hasText ? end : header.end);
    for (let at = this.afterBreak(last); at < this.text.length; ) {
      const lineEnd = this.lineEnd(at);
      if (this.text.slice(at, lineEnd).trim() !== '') break;
      const next = this.afterBreak(lineEnd);
      if (lineEnd - at > column) last = lineEnd;
      if (header.text.includes('+')) last = next;
      at = next;
    }
    return last;
  }

  /** The column at which a block scalar's text begins. */
  #literalColumn(path: Path, header: string): number {
    const digit = /[1-9]/.exec(header)?.[0];
    if (digit === undefined) return this.column(this.span(path).start);
    const isItem = typeof path.at(-1) === 'number';
    return Number(digit) + this.column(isItem ? this.dash(path) : this.key(path).start);
  }

  /** Whether a node ends with blank lines that are part of its value. */
  keepsBlankLines(path: Path): boolean {
    return this.header(this.#lastLeaf(path))?.text.includes('+') ?? false;
  }

  #lastLeaf(path: Path): Path {
    const value = this.value(path);
    if (typeof value !== 'object' || value === null || this.form(path) === 'flow') return path;
    const last = this.entries(path).at(-1);
    return last === undefined ? path : this.#lastLeaf([...path, last]);
  }

  /** The dash of an item of a block list. */
  dash(path: Path): number {
    const list = path.slice(0, -1);
    const index = Number(path.at(-1));
    let before = index - 1;
    while (before >= 0 && this.#isUnwritten([...list, before])) before--;
    let at = before < 0 ? this.span(list).start : this.end([...list, before]);
    for (let dashes = index - before; dashes > 0; dashes--) {
      const end = afterMark(this.text, at, '-');
      if (end === undefined) throw new UneditableError(path);
      at = end;
    }
    return at - 1;
  }

  #isUnwritten(path: Path): boolean {
    const { start, end } = this.span(path);
    return start === end && !this.header(path);
  }

  /** The column at which the entries of a block collection begin: of the keys, or of the dashes. */
  entryColumn(path: Path): number {
    return this.column(this.span(path).start);
  }

  /** Where an entry begins: its key, or the question mark before it, or, in a block list, its dash. */
  entryStart(path: Path): number {
    if (typeof path.at(-1) === 'string') {
      const { start } = this.key(path);
      return start - (/\?[ \t]+$/.exec(this.text.slice(this.lineStart(start), start))?.[0].length ?? 0);
    }
    return this.form(path.slice(0, -1)) === 'block' ? this.dash(path) : this.span(path).start;
  }

  /** The column of an offset, from 0. */
  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  lineStart(offset: number): number {
    if (offset === 0) return 0;
    const newline = this.text.lastIndexOf('\n', offset - 1);
    return Math.max(newline, this.#hasCarriageReturns ? this.text.lastIndexOf('\r', offset - 1) : -1) + 1;
  }

  /** The start of the line above one that starts at an offset. */
  lineAbove(start: number): number {
    return this.lineStart(this.#beforeBreak(start));
  }

  /** The end of an offset's line, before its break. */
  lineEnd(offset: number): number {
    return this.past(/[^\r\n]*/y, offset) as number;
  }

  /** The offset after the break that stands at an offset. */
  afterBreak(offset: number): number {
    if (this.text.startsWith('\r\n', offset)) return offset + 2;
    return offset < this.text.length ? offset + 1 : offset;
  }

  /** The offset before the break that a line starts after. */
  #beforeBreak(start: number): number {
    return start - (this.text.startsWith('\r\n', start - 2) ? 2 : 1);
  }

  /** The line break that is used at a place: of its own line, else of the line above. */
  eol(offset: number): string {
    const end = this.lineEnd(offset);
    return end < this.text.length ? this.text.slice(end, this.afterBreak(end)) : this.eolAbove(offset);
  }

  /** The line break of the line above. */
  eolAbove(offset: number): string {
    const start = this.lineStart(offset);
    return start === 0 ? '\n' : this.text.slice(this.#beforeBreak(start), start);
  }

  /** Whether nothing but blanks stands before an offset on its line. */
  beginsLine(offset: number): boolean {
    return this.text.slice(this.lineStart(offset), offset).trim() === '';
  }

  /** Whether nothing but blanks and a comment stands after an offset on its line. */
  endsLine(offset: number): boolean {
    return /^(?:[ \t]*|[ \t]+#.*)$/.test(this.text.slice(offset, this.lineEnd(offset)));
  }

  /** What stands before an entry on its line, as far as it is blanks and dashes, with blanks for the dashes. */
  indentation(offset: number): string {
    const before = this.text.slice(this.lineStart(offset), offset);
    return (/^[ \t]*(?:-[ \t]+)*/.exec(before)?.[0] ?? '').replaceAll('-', ' ');
  }

  /** The offset behind what stands at one, by a sticky pattern; undefined where something else stands there. */
  past(pattern: RegExp, offset: number): number | undefined {
    pattern.lastIndex = offset;
    return pattern.test(this.text) ? pattern.lastIndex : undefined;
  }
}

/** Blanks and comments: a comment goes on to the end of its line, whatever is in it. */
const GAP = /(?:\s|#[^\r\n]*(?![^\r\n]))*/y;

/** The offset behind a mark that comes after an offset, over blanks and comments; undefined where something else comes. */
export function afterMark(text: string, offset: number, mark: ',' | ':' | '-'): number | undefined {
  GAP.lastIndex = offset;
  GAP.test(text);
  return text[GAP.lastIndex] === mark ? GAP.lastIndex + 1 : undefined;
}

/** A block scalar's header after its colon, or on the line of its dash. */
const HEADER = /^((?:[ \t]|-[ \t])*(?:[!&]\S*[ \t]+)*)([|>][-+0-9]*)[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)/;
