import type { Value } from './parsed.ts';
import {
  APOSTROPHE,
  CLOSE_LIST,
  CLOSE_MAP,
  COLON,
  COMMA,
  HASH,
  NEWLINE,
  OPEN_LIST,
  OPEN_MAP,
  PlainScanner,
  QUOTE,
  RETURN,
  SPACE,
  UNSURE,
} from './plain-scanner.ts';
import { Repeated } from './repeated.ts';
import { resolvePlain } from './scalar.ts';
import type { SpanTable } from './span-table.ts';

export const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,100}(?=:(?:[ \r\n]|$))/y;
export const MAX_DEPTH = 40;

/** Characters that begin something other than plain text, or that text cannot begin with. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

// A text is searched by expressions: at a start, a loop over its characters is not compiled yet, and is many times slower.
const IN_QUOTES = /"[^"\n\\]*"/y;
const IN_APOSTROPHES = /'[^'\n]*'(?!')/y;
/** Where a plain scalar may end, or be none; between brackets there is more of that. */
const TURNS = /[\n\r#:]/g;
const FLOW_TURNS = /[\n\r#:,[\]{}]/g;

/** Reads keys, and values that stand on one line. */
export class InlineReader extends PlainScanner {
  readonly spans: SpanTable;
  /** Where the last node ended; an empty value stands there. */
  protected end = 0;
  /** The items of the lists that are open: a list made at once is as long as it is, one pushed to has room to spare. */
  protected readonly items: Value[] = [];
  protected depth = 0;
  readonly #strings: Repeated;

  constructor(text: string, spans: SpanTable, outlivesText: boolean) {
    super(text);
    this.spans = spans;
    // A slice would keep the whole of the text that it outlives.
    this.#strings = new Repeated(text, (start, end) =>
      outlivesText ? ` ${text.slice(start, end)}`.slice(1) : text.slice(start, end),
    );
  }

  /** Reads a key and its colon. */
  protected key(map: object): string {
    KEY.lastIndex = this.at;
    if (!KEY.test(this.text)) throw UNSURE;
    const end = KEY.lastIndex;
    const key = this.#strings.at(this.at, end);
    if (key === '__proto__' || Object.hasOwn(map, key)) throw UNSURE;
    this.spans.addKey(this.at, end, key);
    this.end = end;
    this.at = end + 1;
    return key;
  }

  /** The list of the items from a place on. */
  protected taken(base: number): Value[] {
    const list = this.items.slice(base);
    this.items.length = base;
    return list;
  }

  /** A value on one line, and the end of that line. */
  protected inline(): Value {
    const code = this.text.charCodeAt(this.at);
    const value = this.#node(code, false);
    this.endLine();
    return value;
  }

  #node(code: number, isFlow: boolean): Value {
    if (code === QUOTE) return this.#quoted(IN_QUOTES);
    if (code === APOSTROPHE) return this.#quoted(IN_APOSTROPHES);
    if (code === OPEN_LIST) return this.#flowList();
    if (code === OPEN_MAP) return this.#flowMap();
    if (INDICATORS.has(code)) throw UNSURE;
    return this.#plain(isFlow);
  }

  #quoted(form: RegExp): string {
    form.lastIndex = this.at;
    if (!form.test(this.text)) throw UNSURE;
    const end = form.lastIndex;
    return this.#scalar(this.at, end, this.#strings.at(this.at + 1, end - 1));
  }

  #plain(isFlow: boolean): Value {
    const { at, text } = this;
    let end = this.#endOfPlain(isFlow);
    while (end > at && text.charCodeAt(end - 1) === SPACE) end--;
    return this.#scalar(at, end, resolvePlain(this.#strings.at(at, end)));
  }

  #endOfPlain(isFlow: boolean): number {
    const { text } = this;
    const turns = isFlow ? FLOW_TURNS : TURNS;
    turns.lastIndex = this.at;
    while (turns.test(text)) {
      const at = turns.lastIndex - 1;
      const code = text.charCodeAt(at);
      if (code === HASH) {
        if (text.charCodeAt(at - 1) === SPACE) return at;
        if (isFlow) throw UNSURE;
      } else if (code === COLON) {
        if (isFlow || this.#isColonEnd(at + 1)) throw UNSURE;
      } else if (code === OPEN_LIST || code === OPEN_MAP) throw UNSURE;
      else return at;
    }
    return text.length;
  }

  #isColonEnd(next: number): boolean {
    const code = this.text.charCodeAt(next);
    return code === SPACE || code === NEWLINE || code === RETURN || next === this.text.length;
  }

  #scalar<T extends Value>(start: number, end: number, value: T): T {
    this.spans.add(start, end);
    this.end = end;
    this.at = end;
    return value;
  }

  #flowList(): Value {
    const base = this.items.length;
    const node = this.#open();
    while (this.#isMore(CLOSE_LIST)) {
      this.items.push(this.#flowNode());
      this.#next(CLOSE_LIST);
    }
    this.#close(node);
    return this.taken(base);
  }

  #flowMap(): Value {
    const map: { [key: string]: Value } = {};
    const node = this.#open();
    while (this.#isMore(CLOSE_MAP)) {
      const key = this.key(map);
      if (this.text.charCodeAt(this.at) !== SPACE) throw UNSURE;
      this.skipBlanks();
      map[key] = this.#flowNode();
      this.#next(CLOSE_MAP);
    }
    this.#close(node);
    return map;
  }

  /** Begins what stands between brackets on one line. */
  #open(): number {
    if (++this.depth > MAX_DEPTH) throw UNSURE;
    const node = this.spans.add(this.at, this.at);
    this.at++;
    this.skipBlanks();
    return node;
  }

  #isMore(close: number): boolean {
    return this.text.charCodeAt(this.at) !== close;
  }

  /** From an entry to the next, or to the bracket that closes. */
  #next(close: number): void {
    this.skipBlanks();
    if (!this.#isMore(close)) return;
    if (this.text.charCodeAt(this.at) !== COMMA) throw UNSURE;
    this.at++;
    this.skipBlanks();
    // A trailing comma, or two, is for the full parser.
    if (!this.#isMore(close)) throw UNSURE;
  }

  #close(node: number): void {
    this.at++;
    this.end = this.at;
    this.spans.close(node, this.end);
    this.depth--;
  }

  #flowNode(): Value {
    return this.#node(this.text.charCodeAt(this.at), true);
  }
}
