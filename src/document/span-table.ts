import type { Path, Span } from './finding.ts';

/** From so many keys on, a mapping's keys are looked up by an index. */
const WIDE = 64;

/**
 * Where every node of a document stands, in document order: a mapping is followed by its keys and values in
 * turn, a list by its items. Three numbers a node, no object a node: a file of a million lines stays light,
 * and a place is looked up only when a finding needs it.
 */
export class SpanTable {
  #starts: Int32Array;
  #ends: Int32Array;
  /** The node that follows the whole of this one. */
  #nexts: Int32Array;
  #size = 0;
  /** Keys whose text in the file is not the key itself: quoted ones. */
  readonly #decodedKeys = new Map<number, string>();
  /** The first keys of wide mappings by name, as far as they have been asked for. */
  readonly #indexes = new Map<number, { keys: Map<string, number>; next: number }>();
  /** The items of lists, as far as they have been asked for. */
  readonly #items = new Map<number, number[]>();
  readonly #text: string;

  constructor(text: string, like?: SpanTable) {
    this.#text = text;
    // Room for text as dense as it gets: what is not written to takes no memory, and nothing is copied to grow.
    const room = like ? like.#size + 64 : Math.max(64, text.length >> 2);
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#nexts = new Int32Array(room);
  }

  /** Adds a scalar, or opens a collection that `close` will end. Returns the node's number. */
  add(start: number, end: number): number {
    if (this.#size === this.#starts.length) this.#grow();
    const node = this.#size++;
    this.#starts[node] = start;
    this.#ends[node] = end;
    this.#nexts[node] = this.#size;
    return node;
  }

  /** Adds a mapping's key. */
  addKey(start: number, end: number, key: string): void {
    const node = this.add(start, end);
    const isPlain = end - start === key.length && this.#text.startsWith(key, start);
    if (!isPlain) this.#decodedKeys.set(node, key);
  }

  /** Ends a collection after its last child. */
  close(node: number, end: number): void {
    this.#ends[node] = end;
    this.#nexts[node] = this.#size;
  }

  /** Adds nodes of another table, whose text stands here so many characters further on. Returns the first one's number. */
  copy(other: SpanTable, from: number, to: number, moved: number): number {
    const first = this.#size;
    const further = first - from;
    while (to + further > this.#starts.length) this.#grow();
    for (let node = from; node < to; node++) {
      this.#starts[node + further] = (other.#starts[node] ?? 0) + moved;
      this.#ends[node + further] = (other.#ends[node] ?? 0) + moved;
      this.#nexts[node + further] = (other.#nexts[node] ?? 0) + further;
    }
    for (const [node, key] of other.#decodedKeys)
      if (from <= node && node < to) this.#decodedKeys.set(node + further, key);
    this.#size = to + further;
    return first;
  }

  /** Lets go of the nodes from a number on. */
  cut(node: number): void {
    this.#size = node;
    for (const key of this.#decodedKeys.keys()) if (key >= node) this.#decodedKeys.delete(key);
  }

  get size(): number {
    return this.#size;
  }

  /** The span of the value at a path; of its nearest existing ancestor where there is none. */
  value(path: Path): Span {
    return this.at(this.#find(path).value);
  }

  /** The span of the key that leads to a path's value; of the value itself in a list. */
  key(path: Path): Span {
    const { key, value } = this.#find(path);
    return this.at(key ?? value);
  }

  /** The span of a node by its number. The root is node 0; the first child of a collection is the number after its own. */
  at(node: number): Span {
    return { start: this.#starts[node] ?? 0, end: this.#ends[node] ?? 0 };
  }

  /** The number of the node after the whole of a node: its sibling, or what follows the collection. */
  after(node: number): number {
    return this.#nexts[node] ?? this.#size;
  }

  /** A key by its node's number. */
  keyText(node: number): string {
    return this.#decodedKeys.get(node) ?? this.#text.slice(this.#starts[node], this.#ends[node]);
  }

  /** The keys of the mapping at a path, in the order of the text: that of the data differs for keys like `2014`. */
  keys(path: Path): string[] {
    const map = this.#find(path).value;
    const keys: string[] = [];
    for (let key = map + 1; key < this.after(map); key = this.after(key + 1)) keys.push(this.keyText(key));
    return keys;
  }

  /** The span of a key already added to a mapping that is still open. */
  openKey(map: number, key: string): Span {
    return this.at(this.#entry(map, key, this.#size - 1) ?? map);
  }

  #find(path: Path): { value: number; key: number | undefined } {
    let value = 0;
    let key: number | undefined;
    for (const step of path) {
      const child = typeof step === 'number' ? this.#item(value, step) : this.#entry(value, step);
      if (child === undefined) return { value, key };
      key = typeof step === 'number' ? undefined : child;
      value = key === undefined ? child : child + 1;
    }
    return { value, key };
  }

  #item(list: number, index: number): number | undefined {
    const end = this.#nexts[list] ?? 0;
    const items = this.#items.get(list) ?? [list + 1];
    this.#items.set(list, items);
    while (items.length <= index && (items.at(-1) ?? end) < end) items.push(this.after(items.at(-1) ?? end));
    const node = items[index] ?? end;
    return node < end ? node : undefined;
  }

  #entry(map: number, wanted: string, end = this.#nexts[map] ?? 0): number | undefined {
    let key = map + 1;
    for (let count = 0; key < end && count < WIDE; count++) {
      if (this.#isKey(key, wanted)) return key;
      key = this.#nexts[key + 1] ?? end;
    }
    return key < end ? this.#indexed(map, wanted, key, end) : undefined;
  }

  /** Looks a key up among those of a wide mapping from a node on. */
  #indexed(map: number, wanted: string, from: number, end: number): number | undefined {
    const index = this.#indexes.get(map) ?? { keys: new Map<string, number>(), next: from };
    this.#indexes.set(map, index);
    for (; index.next < end; index.next = this.#nexts[index.next + 1] ?? end) {
      const key = this.keyText(index.next);
      if (!index.keys.has(key)) index.keys.set(key, index.next);
    }
    return index.keys.get(wanted);
  }

  #isKey(node: number, wanted: string): boolean {
    const decoded = this.#decodedKeys.get(node);
    if (decoded !== undefined) return decoded === wanted;
    const start = this.#starts[node] ?? 0;
    return (this.#ends[node] ?? 0) - start === wanted.length && this.#text.startsWith(wanted, start);
  }

  #grow(): void {
    const wider = (old: Int32Array) => {
      const grown = new Int32Array(old.length * 2);
      grown.set(old);
      return grown;
    };
    this.#starts = wider(this.#starts);
    this.#ends = wider(this.#ends);
    this.#nexts = wider(this.#nexts);
  }
}
