import { type Edges, edgesOf } from './edges.ts';
import type { Value } from './parsed.ts';
import { SpanTable } from './span-table.ts';

/** An entry of a block list as it was read: what of the text it took, and what that gave. */
export interface Entry {
  /** Its dash, and the column of that. */
  readonly start: number;
  readonly indent: number;
  /** How deep its value is. */
  readonly depth: number;
  readonly value: Extract<Value, object>;
  /** Its nodes: from its own to the one after them. */
  readonly node: number;
  readonly after: number;
  /** Where its last node ends. */
  readonly end: number;
  /** What comes after it, and the column of that; -1 at the end of the text. */
  readonly next: number;
  readonly column: number;
}

/** A text that was read, with its entries: those that a later text has unchanged need not be read again. */
export class Kept {
  static readonly nothing = new Kept('', new SpanTable(''), []);
  readonly text: string;
  readonly spans: SpanTable;
  readonly entries: readonly Entry[];

  constructor(text: string, spans: SpanTable, entries: readonly Entry[]) {
    this.text = text;
    this.spans = spans;
    this.entries = entries;
  }
}

/** Reads on in a text of which much may be kept: gives the entries that are, and takes those that are read. */
export class Keeper {
  readonly entries: Entry[] = [];
  /** What of the text is not as it was, with the characters beside it. */
  readonly changed: string;
  readonly #text: string;
  readonly #spans: SpanTable;
  readonly #old: Kept;
  readonly #edges: Edges;
  /** The first of the old entries that may still be asked for. */
  #at = 0;

  constructor(text: string, spans: SpanTable, old: Kept) {
    this.#text = text;
    this.#spans = spans;
    this.#old = old;
    this.#edges = edgesOf(old.text, text);
    const { before, after } = this.#edges;
    const end = text.length - after + 1;
    this.changed = text.slice(Math.max(0, before - 1), text[end - 1] === '\r' ? end + 1 : end);
  }

  get kept(): Kept {
    return new Kept(this.#text, this.#spans, this.entries);
  }

  /** The entry at a place, if all that was looked at to read it still stands there. Places are asked for in order. */
  take(start: number, indent: number, depth: number): Entry | undefined {
    const { entries, text, spans } = this.#old;
    const { before, after } = this.#edges;
    const moved = start < before ? 0 : this.#text.length - text.length;
    const from = start - moved;
    while ((entries[this.#at]?.start ?? from) < from) this.#at++;
    const old = entries[this.#at];
    if (old?.start !== from || old.indent !== indent || old.depth !== depth) return undefined;
    if (old.next >= before && from < text.length - after) return undefined;
    const node = this.#spans.copy(spans, old.node, old.after, moved);
    const entry: Entry =
      moved === 0 && node === old.node
        ? old
        : {
            ...old,
            start,
            node,
            after: node + old.after - old.node,
            end: old.end + moved,
            next: old.next + moved,
          };
    this.entries.push(entry);
    return entry;
  }
}
