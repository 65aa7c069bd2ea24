import { Keeper, type Kept } from './kept.ts';
import type { Parsed, Value } from './parsed.ts';
import { InlineReader, KEY, MAX_DEPTH } from './plain-inline.ts';
import { UNSURE } from './plain-scanner.ts';
import { SpanTable } from './span-table.ts';

/**
 * Reads the plain YAML that people write: block mappings and lists, scalars on one line (plain, or quoted
 * without escapes), flow collections on one line, comments. It takes a part of the full parser's time
 * and memory, and it knows its limits: at anything else it gives up and returns undefined, and
 * `parse` takes the text to the full parser. A differential test holds the two together.
 *
 * Of the text that was read before, the list entries that are unchanged are the same values again. With a parser for
 * what is not plain, only the entries that hold it are read by that.
 */
export function parsePlain(
  text: string,
  before?: Kept,
  full?: PartParser,
): (Parsed & { readonly kept?: Kept }) | undefined {
  const reader = new Reader(text, before, full);
  if (UNUSUAL.test(reader.keeper?.changed ?? text)) return undefined;
  try {
    const data = reader.document();
    const kept = reader.keeper && { kept: reader.keeper.kept };
    return { data, spans: reader.spans, findings: [], unsure: [], ...kept };
  } catch (error) {
    if (error === UNSURE || error === BROKEN) return undefined;
    throw error;
  }
}

/** Reads any YAML; undefined where something is wrong with it, or deeper than so many levels. */
export type PartParser = (text: string, depth: number) => Parsed | undefined;

/** Thrown where a part cannot be read by itself: then it is no use to try with what it is part of. */
const BROKEN = Symbol('broken');

/** Tabs, carriage returns alone, byte order marks, and all that control.ts tells of: the full parser knows where they may stand. */
const UNUSUAL =
  /\r(?!\n)|[^\n\r\x20-\x7e\xa0-\u061b\u061d-\u200d\u2010-\u2029\u202f-\u2065\u206a-\ufefe\uff00-\ufffd]/;

class Reader extends InlineReader {
  readonly keeper: Keeper | undefined;
  /** Whether the entry of a list is being read: what is within it is not kept, or read by another parser, by itself. */
  #isInEntry = false;
  readonly #full: PartParser | undefined;

  constructor(text: string, before: Kept | undefined, full: PartParser | undefined) {
    super(text, new SpanTable(text, before?.spans), before !== undefined);
    this.#full = full;
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
    if (++this.depth > MAX_DEPTH) throw UNSURE;
    const value = this.isDash(this.at) ? this.#list(indent) : this.#map(indent);
    this.depth--;
    return value;
  }

  #map(indent: number): Value {
    const map: { [key: string]: Value } = {};
    const start = this.at;
    const node = this.spans.add(start, start);
    this.end = start;
    do {
      const keyStart = this.at;
      const key = this.key(map);
      map[key] = this.#isInEntry
        ? this.#value(indent)
        : this.#part(keyStart, indent, () => this.#value(indent));
    } while (this.#continues(indent));
    this.spans.close(node, this.end);
    return map;
  }

  /** Whether another entry follows at this indentation; deeper content is nothing the reader knows. */
  #continues(indent: number): boolean {
    if (this.column > indent) throw UNSURE;
    return this.column === indent;
  }

  /** A mapping's value: on the key's line, or as a block on the lines below. */
  #value(indent: number): Value {
    if (!this.skipToText()) return this.inline();
    if (this.column > indent) return this.#block(this.column);
    if (this.column === indent && this.isDash(this.at)) return this.#list(indent);
    return this.#empty();
  }

  #list(indent: number): Value {
    const base = this.items.length;
    const start = this.at;
    const node = this.spans.add(start, start);
    this.end = start;
    do {
      if (!this.isDash(this.at)) break;
      this.items.push(this.#isInEntry ? this.#item(indent) : this.#entry(indent));
    } while (this.#continues(indent));
    this.spans.close(node, this.end);
    return this.taken(base);
  }

  /** An item that is in no other; as it was read before, where it is unchanged. */
  #entry(indent: number): Value {
    const { keeper } = this;
    const [start, depth, node] = [this.at, this.depth, this.spans.size];
    const known = keeper?.take(start, indent, depth);
    if (known) {
      this.end = known.end;
      this.at = known.next;
      this.column = known.column;
      return known.value;
    }
    this.#isInEntry = true;
    const value = this.#part(start, indent, () => this.#item(indent));
    this.#isInEntry = false;
    const [after, end, next, column] = [this.spans.size, this.end, this.at, this.column];
    // A word is read quickly, and where there is none its place is that of what stands before.
    if (typeof value === 'object' && value !== null)
      keeper?.entries.push({ start, indent, depth, value, node, after, end, next, column });
    return value;
  }

  /** The value of an entry that begins in a column; where it is not plain, its lines are read by the full parser. */
  #part(start: number, indent: number, read: () => Value): Value {
    const [node, items, depth, isInEntry] = [this.spans.size, this.items.length, this.depth, this.#isInEntry];
    const entries = this.keeper?.entries.length ?? 0;
    try {
      const value = read();
      if (this.column > indent) throw UNSURE;
      return value;
    } catch (error) {
      if (error !== UNSURE || !this.#full) throw error;
      const end = this.endOfPart(start, indent);
      const parsed = this.#full(' '.repeat(indent) + this.text.slice(start, end), MAX_DEPTH - depth);
      if (!parsed?.data) throw BROKEN;
      this.items.length = items;
      this.depth = depth;
      this.#isInEntry = isInEntry;
      if (this.keeper) this.keeper.entries.length = entries;
      this.spans.cut(node);
      // Before the value stand the collection, and in a mapping the key.
      const from = this.isDash(start) ? 1 : 2;
      this.spans.copy(parsed.spans, from, parsed.spans.size, start - indent);
      this.end = this.spans.at(node).end;
      this.at = end;
      this.nextContent();
      return Object.values(parsed.data)[0] as Value;
    }
  }

  #item(indent: number): Value {
    const dash = this.at++;
    if (this.skipToText()) return this.column > indent ? this.#block(this.column) : this.#empty();
    KEY.lastIndex = this.at;
    if (!KEY.test(this.text)) return this.inline();
    return this.#block(indent + this.at - dash);
  }

  #empty(): null {
    this.spans.add(this.end, this.end);
    return null;
  }
}
