import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../document/finding.ts';

/** How a client counts the columns of a line: in UTF-16 code units, or in bytes of UTF-8 (LSP 3.17). */
export type Encoding = 'utf-8' | 'utf-16';

/** A byte order mark at the start of a text: rup's offsets do not count it. */
const MARK = '\ufeff';

/** An open file's text. Its positions are the client's, its offsets rup's own (`Span`). */
export class Text {
  readonly #document: TextDocument;
  readonly #encoding: Encoding;
  readonly #mark: number;

  constructor(document: TextDocument, encoding: Encoding) {
    this.#document = document;
    this.#encoding = encoding;
    this.#mark = document.getText({ start: START, end: { line: 0, character: 1 } }) === MARK ? 1 : 0;
  }

  static of(uri: string, version: number, content: string, encoding: Encoding): Text {
    return new Text(TextDocument.create(uri, 'yaml', version, content), encoding);
  }

  /** The text with changes made to it, each in terms of the text after the one before. */
  changed(changes: readonly TextDocumentContentChangeEvent[], version: number): Text {
    let text: Text = this;
    for (const change of changes) {
      const own = 'range' in change ? { text: change.text, range: text.#narrow(change.range) } : change;
      // The library changes a document in place; an answer under way keeps the old one.
      const copy = TextDocument.create(this.#document.uri, 'yaml', version, text.content);
      text = new Text(TextDocument.update(copy, [own], version), this.#encoding);
    }
    return text;
  }

  get uri(): string {
    return this.#document.uri;
  }

  get version(): number {
    return this.#document.version;
  }

  get content(): string {
    return this.#document.getText();
  }

  get hasMark(): boolean {
    return this.#mark > 0;
  }

  /** The offset of a position; that of the nearest one that there is, where there is none. */
  offset(position: Position): number {
    return Math.max(0, this.#document.offsetAt(this.#narrowed(position)) - this.#mark);
  }

  position(offset: number): Position {
    const { line, character } = this.#document.positionAt(offset + this.#mark);
    if (this.#encoding === 'utf-16') return { line, character };
    const before = this.#document.getText({ start: { line, character: 0 }, end: { line, character } });
    return { line, character: Buffer.byteLength(before) };
  }

  range({ start, end }: Span): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  span({ start, end }: Range): Span {
    return { start: this.offset(start), end: this.offset(end) };
  }

  #narrow({ start, end }: Range): Range {
    return { start: this.#narrowed(start), end: this.#narrowed(end) };
  }

  /** A position in UTF-16 code units. */
  #narrowed({ line, character }: Position): Position {
    if (this.#encoding === 'utf-16') return { line, character };
    const text = this.#document.getText({
      start: { line, character: 0 },
      end: { line: line + 1, character: 0 },
    });
    let bytes = 0;
    let units = 0;
    for (const symbol of text) {
      bytes += Buffer.byteLength(symbol);
      if (bytes > character) break;
      units += symbol.length;
    }
    return { line, character: units };
  }
}

const START: Position = { line: 0, character: 0 };
