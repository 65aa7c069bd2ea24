import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import type { Span } from '../document/finding.ts';
import { Lines } from '../document/lines.ts';

/** How a client counts the columns of a line: in UTF-16 code units, or in bytes of UTF-8 (LSP 3.17). */
export type Encoding = 'utf-8' | 'utf-16';

/** A byte order mark at the start of a text: rup's offsets do not count it. */
const MARK = '\ufeff';

/** An open file's text. Its positions are the client's, its offsets rup's own (`Span`). */
export class Text {
  readonly uri: string;
  readonly version: number;
  readonly content: string;
  readonly #encoding: Encoding;
  readonly #lines: Lines;
  readonly #mark: number;

  constructor(uri: string, version: number, content: string, encoding: Encoding) {
    this.uri = uri;
    this.version = version;
    this.content = content;
    this.#encoding = encoding;
    this.#lines = new Lines(content);
    this.#mark = content.startsWith(MARK) ? 1 : 0;
  }

  /** The text with changes made to it, each in terms of the text after the one before. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): Text {
    return changes.reduce<Text>((text, change) => {
      const content = 'range' in change ? text.#replaced(change.range, change.text) : change.text;
      return new Text(this.uri, version, content, this.#encoding);
    }, this);
  }

  get hasMark(): boolean {
    return this.#mark > 0;
  }

  /** The offset of a position; that of the nearest one that there is, where there is none. */
  offset(position: Position): number {
    return Math.max(0, this.#at(position) - this.#mark);
  }

  position(offset: number): Position {
    const at = Math.min(offset + this.#mark, this.content.length);
    const { line, column } = this.#lines.position(at);
    const start = at - column + 1;
    // Between the two marks of a line's end there is no place.
    const end = Math.min(at, start + this.#lines.line(line).length);
    const before = this.content.slice(start, end);
    return {
      line: line - 1,
      character: this.#encoding === 'utf-8' ? Buffer.byteLength(before) : before.length,
    };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  #replaced({ start, end }: Range, text: string): string {
    const [from, to] = [this.#at(start), this.#at(end)];
    return this.content.slice(0, Math.min(from, to)) + text + this.content.slice(Math.max(from, to));
  }

  /** A position as a place in the content, its mark counted. */
  #at({ line, character }: Position): number {
    const start = this.#lines.start(line + 1);
    const text = this.#lines.line(line + 1);
    return (
      start + (this.#encoding === 'utf-16' ? Math.min(character, text.length) : unitsOf(text, character))
    );
  }
}

/** How many UTF-16 code units so many bytes of a text are. */
function unitsOf(text: string, bytes: number): number {
  let [taken, units] = [0, 0];
  for (const symbol of text) {
    taken += Buffer.byteLength(symbol);
    if (taken > bytes) break;
    units += symbol.length;
  }
  return units;
}
