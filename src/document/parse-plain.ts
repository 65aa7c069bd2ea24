import { Keeper, type Kept } from './kept.ts';
import type { Parsed, Value } from './parse.ts';
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
import { SpanTable } from './span-table.ts';

/**
 * Reads the plain YAML that people write: block mappings and lists, scalars on one line (plain, or quoted
 * without escapes), flow collections on one line, comments. It takes a part of the full parser's time
 * and memory, and it knows its limits: at anything else it gives up and returns undefined, and
 * `parse` takes the text to the full parser. A differential test holds the two together.
 *
 * Of the text that was read before, the list entries that are unchanged are the same values again.
 */
export function parsePlain(text: string, before?: Kept): (Parsed & { readonly kept?: Kept }) | undefined {
  const reader = new Reader(text, before);
  if (UNUSUAL.test(reader.keeper?.changed ?? text)) return undefined;
  try {
    const data = reader.document();
    const kept = reader.keeper && { kept: reader.keeper.kept };
    return { data, spans: reader.spans, findings: [], unsure: [], ...kept };
  } catch (error) {
    if (error === UNSURE) return undefined;
    throw error;
  }
}

/** Tabs, carriage returns alone, byte order marks, and all that control.ts tells of: the full parser knows where they may stand. */
const UNUSUAL =
  /\r(?!\n)|[^\n\r\x20-\x7e\xa0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ufefe\uff00-\ufffd]/;
const KEY = /[A-Za-z_][A-Za-z0-9_-]{0,100}(?=:(?:[ \r\n]|$))/y;
const MAX_DEPTH = 40;

/** Characters that begin something other than plain text, or that text cannot begin with. */
const INDICATORS = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)));

class Reader extends PlainScanner {
  readonly spans: SpanTable;
  readonly keeper: Keeper | undefined;
  /** Where the last node ended; an empty value stands there. */
  #end = 0;
  /** The items of the lists that are open: a list made at once is as long as it is, one pushed to has room to spare. */
  readonly #items: Value[] = [];
  #depth = 0;
  /** Whether the entry of a list is being read: those within it are not kept one by one. */
  #isInEntry = false;

  constructor(text: string, before: Kept | undefined) {
    super(text);
    this.spans = new SpanTable(text, before?.spans);
    this.keeper = before && new Keeper(text, this.spans, before);
  }

  document(): Value {
    this.at = /^---\r?\n/.exec(this.text)?.[0].length ?? 0;
    this.nextContent();
    if (this.column === -1) throw UNSURE;
    const data = this.#block(this.column);
    if (this.column !== -1) throw UNSURE;
    return data;
  }

  #block(indent: number): Value {
    if (++this.#depth > MAX_DEPTH) throw UNSURE;
    const value = this.isDash(this.at) ? this.#list(indent) : this.#map(indent);
    this.#depth--;
    return value;
  }

  #map(indent: number): Value {
    const map: { [key: string]: Value } = {};
    const start = this.at;
    const node = this.spans.add(start, start);
    this.#end = start;
    do {
      const key = this.#key(map);
      map[key] = this.#value(indent);
    } while (this.#continues(indent));
    this.spans.close(node, this.#end);
    return map;
  }

  /** Whether another entry follows at this indentation; deeper content is nothing the reader knows. */
  #continues(indent: number): boolean {
    if (this.column > indent) throw UNSURE;
    return this.column === indent;
  }

  /** Reads a key and its colon. */
  #key(map: object): string {
    KEY.lastIndex = this.at;
    const key = KEY.exec(this.text)?.[0];
    if (key === undefined || key === '__proto__' || Object.hasOwn(map, key)) throw UNSURE;
    const end = this.at + key.length;
    this.spans.addKey(this.at, end, key);
    this.#end = end;
    this.at = end + 1;
    return key;
  }

  /** A mapping's value: on the key's line, or as a block on the lines below. */
  #value(indent: number): Value {
    if (!this.skipToText()) return this.#inline();
    if (this.column > indent) return this.#block(this.column);
    if (this.column === indent && this.isDash(this.at)) return this.#list(indent);
    return this.#empty();
  }

  #list(indent: number): Value {
    const base = this.#items.length;
    const start = this.at;
    const node = this.spans.add(start, start);
    this.#end = start;
    do {
      if (!this.isDash(this.at)) break;
      this.#items.push(
        this.keeper && !this.#isInEntry ? this.#entry(indent, this.keeper) : this.#item(indent),
      );
    } while (this.#continues(indent));
    this.spans.close(node, this.#end);
    return this.#taken(base);
  }

  /** The list of the items from a place on. */
  #taken(base: number): Value[] {
    const list = this.#items.slice(base);
    this.#items.length = base;
    return list;
  }

  /** An item as it was read before, where it is unchanged. */
  #entry(indent: number, keeper: Keeper): Value {
    const [start, depth, node] = [this.at, this.#depth, this.spans.size];
    const known = keeper.take(start, indent, depth);
    if (known) {
      this.#end = known.end;
      this.at = known.next;
      this.column = known.column;
      return known.value;
    }
    this.#isInEntry = true;
    const value = this.#item(indent);
    this.#isInEntry = false;
    const [after, end, next, column] = [this.spans.size, this.#end, this.at, this.column];
    // A word is read quickly, and where there is none its place is that of what stands before.
    if (typeof value === 'object' && value !== null)
      keeper.entries.push({ start, indent, depth, value, node, after, end, next, column });
    return value;
  }

  #item(indent: number): Value {
    const dash = this.at++;
    if (this.skipToText()) return this.column > indent ? this.#block(this.column) : this.#empty();
    KEY.lastIndex = this.at;
    if (!KEY.test(this.text)) return this.#inline();
    return this.#block(indent + this.at - dash);
  }

  #empty(): null {
    this.spans.add(this.#end, this.#end);
    return null;
  }

  /** A value on one line, and the end of that line. */
  #inline(): Value {
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
    return this.keeper ? ` ${slice}`.slice(1) : slice;
  }

  #isColonEnd(next: number): boolean {
    const code = this.text.charCodeAt(next);
    return code === SPACE || code === NEWLINE || code === RETURN || next === this.text.length;
  }

  #scalar<T extends Value>(start: number, end: number, value: T): T {
    this.spans.add(start, end);
    this.#end = end;
    this.at = end;
    return value;
  }

  #flowList(): Value {
    const base = this.#items.length;
    this.#flow(CLOSE_LIST, () => this.#items.push(this.#flowNode()));
    return this.#taken(base);
  }

  #flowMap(): Value {
    const map: { [key: string]: Value } = {};
    this.#flow(CLOSE_MAP, () => {
      const key = this.#key(map);
      if (this.text.charCodeAt(this.at) !== SPACE) throw UNSURE;
      this.skipBlanks();
      map[key] = this.#flowNode();
    });
    return map;
  }

  /** Reads what stands between brackets on one line, an entry at a time. */
  #flow(close: number, entry: () => void): void {
    if (++this.#depth > MAX_DEPTH) throw UNSURE;
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
    this.#end = this.at;
    this.spans.close(node, this.#end);
    this.#depth--;
  }

  #flowNode(): Value {
    return this.#node(this.text.charCodeAt(this.at), true);
  }
}
