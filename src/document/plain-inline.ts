import type { Value } from './parsed.ts';
import {
  APOSTROPHE,
  BACKSLASH,
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
import { resolvePlain } from './scalar.ts';
import type { SpanTable } from './span-table.ts';

export const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,100}(?=:(?:[ \r\n]|$))/y;
export const MAX_DEPTH = 40;

/** Characters that begin something other than plain text, or that text cannot begin with. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

/** Reads keys, and values that stand on one line. */
export class InlineReader extends PlainScanner {
  readonly spans: SpanTable;
  /** Where the last node ended; an empty value stands there. */
  protected end = 0;
  /** The items of the lists that are open: a list made at once is as long as it is, one pushed to has room to spare. */
  protected readonly items: Value[] = [];
  protected depth = 0;
  readonly #outlivesText: boolean;

  constructor(text: string, spans: SpanTable, outlivesText: boolean) {
    super(text);
    this.spans = spans;
    this.#outlivesText = outlivesText;
  }

  /** Reads a key and its colon. */
  protected key(map: object): string {
    KEY.lastIndex = this.at;
    const key = KEY.exec(this.text)?.[0];
    if (key === undefined || key === '__proto__' || Object.hasOwn(map, key)) throw UNSURE;
    const end = this.at + key.length;
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
    if (code === QUOTE) return this.#quoted('"');
    if (code === APOSTROPHE) return this.#quoted("'");
    if (code === OPEN_LIST) return this.#flowList();
    if (code === OPEN_MAP) return this.#flowMap();
    if (INDICATORS.has(code)) throw UNSURE;
    return this.#plain(isFlow);
  }

  #quoted(quote: string): string {
    const start = this.at + 1;
    const end = this.text.indexOf(quote, start);
    if (end === -1) throw UNSURE;
    for (let at = start; at < end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === NEWLINE || (code === BACKSLASH && quote === '"')) throw UNSURE;
    }
    if (quote === "'" && this.text.charCodeAt(end + 1) === APOSTROPHE) throw UNSURE;
    return this.#scalar(start - 1, end + 1, this.#cut(start, end));
  }

  #plain(isFlow: boolean): Value {
    const text = this.text;
    const start = this.at;
    let end = start;
    for (let at = start; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE || code === RETURN) break;
      if (code === SPACE) continue;
      if (code === HASH && text.charCodeAt(at - 1) === SPACE) break;
      if (code === COLON && (isFlow || this.#isColonEnd(at + 1))) throw UNSURE;
      if (isFlow) {
        if (code === COMMA || code === CLOSE_LIST || code === CLOSE_MAP) break;
        if (code === OPEN_LIST || code === OPEN_MAP || code === HASH) throw UNSURE;
      }
      end = at + 1;
    }
    return this.#scalar(start, end, resolvePlain(this.#cut(start, end)));
  }

  /** A stretch of the text. One that outlives the text is a copy: a slice would keep the whole of it. */
  #cut(start: number, end: number): string {
    const slice = this.text.slice(start, end);
    return this.#outlivesText ? ` ${slice}`.slice(1) : slice;
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
    this.#flow(CLOSE_LIST, () => this.items.push(this.#flowNode()));
    return this.taken(base);
  }

  #flowMap(): Value {
    const map: { [key: string]: Value } = {};
    this.#flow(CLOSE_MAP, () => {
      const key = this.key(map);
      if (this.text.charCodeAt(this.at) !== SPACE) throw UNSURE;
      this.skipBlanks();
      map[key] = this.#flowNode();
    });
    return map;
  }

  /** Reads what stands between brackets on one line, an entry at a time. */
  #flow(close: number, entry: () => void): void {
    if (++this.depth > MAX_DEPTH) throw UNSURE;
    const node = this.spans.add(this.at, this.at);
    this.at++;
    this.skipBlanks();
    while (this.text.charCodeAt(this.at) !== close) {
      entry();
      this.skipBlanks();
      const code = this.text.charCodeAt(this.at);
      if (code === close) break;
      if (code !== COMMA) throw UNSURE;
      this.at++;
      this.skipBlanks();
      // A trailing comma, or two, is for the full parser.
      if (this.text.charCodeAt(this.at) === close) throw UNSURE;
    }
    this.at++;
    this.end = this.at;
    this.spans.close(node, this.end);
    this.depth--;
  }

  #flowNode(): Value {
    return this.#node(this.text.charCodeAt(this.at), true);
  }
}
