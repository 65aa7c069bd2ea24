import type { Document } from '../document.ts';
import type { Path, Span } from '../finding.ts';
import type { Value } from '../parse.ts';
import { isMapping, valueAt } from './operation.ts';

/** How a node is written. `empty` is a value of which nothing is written (`key:`). */
export type Form = 'flow' | 'block' | 'plain' | 'single' | 'double' | 'literal' | 'empty';

/** The text of a document with its data, as an editor asks about it. */
export class Source {
  readonly text: string;
  readonly data: Value;
  /** The line break that the text uses: its first one. */
  readonly eol: string;
  readonly #document: Document;

  constructor(document: Document) {
    if (document.data === undefined) throw new Error('an unreadable text cannot be edited');
    this.#document = document;
    this.text = document.text;
    this.data = document.data;
    this.eol = /\r\n?|\n/.exec(document.text)?.[0] ?? '\n';
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

  form(path: Path): Form {
    const { start, end } = this.span(path);
    const value = this.value(path);
    const first = this.text[start];
    if (typeof value === 'object' && value !== null) return first === '[' || first === '{' ? 'flow' : 'block';
    if (this.header(path)) return 'literal';
    if (start === end) return 'empty';
    if (first === "'") return 'single';
    return first === '"' ? 'double' : 'plain';
  }

  /** Where a block scalar's header (`|+`) stands, and its text; undefined for any other node. */
  header(path: Path): (Span & { readonly text: string }) | undefined {
    if (typeof this.value(path) !== 'string') return undefined;
    const from = this.#contentFrom(path);
    const between = this.text.slice(from, this.span(path).start);
    const match = /^([ \t]*(?::|-)?\s+)([|>][-+0-9]*)[ \t]*(?:#[^\r\n]*)?(?:\r\n?|\n)/.exec(between);
    if (!match) return undefined;
    const start = from + (match[1] ?? '').length;
    const text = match[2] ?? '';
    return { start, end: start + text.length, text };
  }

  /** The end of what stands before a scalar: of its key, or of its dash. */
  #contentFrom(path: Path): number {
    if (typeof path.at(-1) === 'string') return this.key(path).end;
    const { start } = this.span(path);
    const dash = /(?:^|[\r\n])[ \t]*(?:-[ \t]+)*-(?=[ \t]+[|>])[^\r\n]*(?:\r\n?|\n)\s*$/.exec(
      this.text.slice(Math.max(0, start - 2000), start),
    );
    return dash ? this.text.indexOf('-', Math.max(0, start - 2000) + dash.index) : start;
  }

  /**
   * Where the last written character of a node is followed: a block scalar that keeps its blank lines (`|+`)
   * ends after them.
   */
  end(path: Path): number {
    const last = this.#lastLeaf(path);
    const { end } = this.span(last);
    if (this.form(last) === 'empty' && typeof last.at(-1) === 'string') return this.afterColon(last);
    if (!this.header(last)?.text.includes('+')) return end;
    const blank = /(?:[ \t]*(?:\r\n?|\n))*/y;
    blank.lastIndex = end;
    return end + (blank.exec(this.text)?.[0].length ?? 0);
  }

  /** Whether a node ends with blank lines that are part of its value. */
  keepsBlankLines(path: Path): boolean {
    return this.header(this.#lastLeaf(path))?.text.includes('+') ?? false;
  }

  #lastLeaf(path: Path): Path {
    const value = this.value(path);
    if (typeof value !== 'object' || value === null || this.form(path) === 'flow') return path;
    const last = Array.isArray(value) ? value.length - 1 : Object.keys(value).at(-1);
    return last === undefined || last === -1 ? path : this.#lastLeaf([...path, last]);
  }

  /** The offset after the colon that follows a key. */
  afterColon(path: Path): number {
    return this.text.indexOf(':', this.key(path).end) + 1;
  }

  /** The column of an offset, from 0. */
  column(offset: number): number {
    return offset - this.lineStart(offset);
  }

  lineStart(offset: number): number {
    const before = this.text.slice(Math.max(0, offset - 4000), offset);
    const breaks = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    if (breaks === -1 && offset > 4000) return this.text.lastIndexOf('\n', offset - 1) + 1;
    return offset - before.length + breaks + 1;
  }

  /** The end of an offset's line, before its break. */
  lineEnd(offset: number): number {
    const match = /[^\r\n]*/y;
    match.lastIndex = offset;
    return offset + (match.exec(this.text)?.[0].length ?? 0);
  }

  /** The offset after the break that stands at an offset. */
  afterBreak(offset: number): number {
    if (this.text.startsWith('\r\n', offset)) return offset + 2;
    return offset < this.text.length ? offset + 1 : offset;
  }

  /** The dash of an item of a block list; undefined where none stands on its line or the line of its own. */
  dash(path: Path): number | undefined {
    const { start } = this.span(path);
    const from = Math.max(0, start - 4000);
    const match =
      /-[ \t]*(?:(?:#[^\r\n]*)?(?:\r\n?|\n)[ \t]*)*(?:[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?\s+)?$/.exec(
        this.text.slice(from, start),
      );
    return match ? from + match.index : undefined;
  }

  /** The column at which the entries of a block collection begin: of the keys, or of the dashes. */
  entryColumn(path: Path): number {
    return this.column(this.span(path).start);
  }

  /** The entries of a collection, as the last steps of their paths, in the order of the text. */
  entries(path: Path): readonly (string | number)[] {
    const value = this.value(path);
    if (Array.isArray(value)) return [...value.keys()];
    return isMapping(value) ? Object.keys(value) : [];
  }

  /** Where an entry begins: its key or, in a block list, its dash. */
  entryStart(path: Path): number {
    if (typeof path.at(-1) === 'string') return this.key(path).start;
    const isInBlock = this.form(path.slice(0, -1)) === 'block';
    return (isInBlock ? this.dash(path) : undefined) ?? this.span(path).start;
  }
}
