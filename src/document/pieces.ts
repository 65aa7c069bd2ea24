import type { Document } from './document.ts';
import { isMapping } from './edit/operation.ts';
import type { Value } from './parsed.ts';

/** A stretch of whole lines that is YAML on its own, and what it holds. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly data: Value;
}

/** A piece is not cut further below this many characters: a small file, too, is read twice only where it has changed. */
const LIMIT = 2 * 1024;

/**
 * A text cut into pieces between the entries of its block collections, each of which can be read by itself: a reader
 * that is slow, or takes much memory, needs to read no more of a large file than the pieces that have changed. A
 * piece that was cut wrong does not give its data.
 */
export function pieces(document: Document): Piece[] {
  const { text, data = null } = document;
  const cutter = new Cutter(document);
  cutter.cut({ node: 0, value: data, start: 0, end: text.length });
  return cutter.pieces;
}

interface Region {
  readonly node: number;
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

interface Entry extends Region {
  readonly step: string | number;
}

class Cutter {
  readonly pieces: Piece[] = [];
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  cut({ node, value, start, end }: Region): void {
    const entries = this.#entries({ node, value, start, end });
    if (entries.length < 2) {
      this.pieces.push({ start, end, data: value });
      return;
    }
    let batch: Entry[] = [];
    const flush = () => {
      if (batch.length > 0) this.pieces.push(joined(batch, Array.isArray(value)));
      batch = [];
    };
    for (const entry of entries) {
      const isFull = batch.length > 0 && entry.end - (batch[0] as Entry).start > LIMIT;
      if (isFull) flush();
      const below = entry.end - entry.start > LIMIT ? this.#below(entry) : undefined;
      if (below === undefined) batch.push(entry);
      else {
        flush();
        const heading = Array.isArray(value) ? [null] : { [entry.step]: null };
        this.pieces.push({ start: entry.start, end: below, data: heading });
        this.cut({ ...entry, start: below });
      }
    }
    flush();
  }

  /** The entries of a block collection with the lines that each takes; none where it cannot be cut. */
  #entries({ node, value, start, end }: Region): Entry[] {
    const { spans, text } = this.#document;
    const isList = Array.isArray(value);
    if (!isBlock(value, text[spans.at(node).start])) return [];
    const found: { node: number; start: number; step: string | number }[] = [];
    const after = spans.after(node);
    for (let child = node + 1, index = 0; child < after; index++) {
      const content = isList ? child : child + 1;
      const line = index === 0 ? start : this.#startOfLine(spans.at(child).start, isList);
      // An entry whose line is not found goes with the one above it, and then neither is.
      if (line === undefined) return [];
      found.push({ node: content, start: line, step: isList ? index : spans.keyText(child) });
      child = spans.after(content);
    }
    return found.map((entry, at) => ({
      ...entry,
      value: (value as Record<string | number, Value>)[entry.step] as Value,
      end: found[at + 1]?.start ?? end,
    }));
  }

  /** The start of the line on which a key, or the dash of an item, stands alone; undefined where it does not. */
  #startOfLine(offset: number, isItem: boolean): number | undefined {
    const { text } = this.#document;
    let start = text.lastIndexOf('\n', offset - 1) + 1;
    const before = text.slice(start, offset);
    if (!isItem) return before.trim() === '' ? start : undefined;
    if (/^ *- +(?:- +)*$/.test(before)) return start;
    if (before.trim() !== '') return undefined;
    // The dash stands alone, on a line above.
    while (start > 0) {
      const end = start - 1;
      start = text.lastIndexOf('\n', end - 1) + 1;
      const line = text.slice(start, end).trim();
      if (/^-(?:\s+#|$)/.test(line)) return start;
      if (line !== '' && !line.startsWith('#')) return undefined;
    }
    return undefined;
  }

  /** Where the lines below an entry's key begin, that hold its value alone. */
  #below({ node, value, start }: Entry): number | undefined {
    const { spans, text } = this.#document;
    const first = spans.at(node).start;
    if (!isBlock(value, text[first])) return undefined;
    const line = text.lastIndexOf('\n', first - 1) + 1;
    return line > start && text.slice(line, first).trim() === '' ? line : undefined;
  }
}

const isBlock = (value: Value, first: string | undefined) =>
  (Array.isArray(value) || isMapping(value)) && first !== '[' && first !== '{';

function joined(batch: readonly Entry[], isList: boolean): Piece {
  const start = batch[0]?.start ?? 0;
  const end = batch.at(-1)?.end ?? start;
  if (isList) return { start, end, data: batch.map(({ value }) => value) };
  const data = Object.create(null) as { [key: string]: Value };
  for (const { step, value } of batch) data[step] = value;
  return { start, end, data };
}
