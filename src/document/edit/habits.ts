import type { Document } from '../document.ts';
import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { isMapping } from './operation.ts';
import { isPlainSafe, type Quote } from './quote.ts';

/** What a collection holds: nothing but scalars, or more; and how deep a mapping is. */
export type Shape = 'scalars' | 'list' | 'flat' | 'deep';

/** A collection of the file, as an example to follow. */
export interface Example {
  readonly path: Path;
  readonly start: number;
  /** How many entries it has. */
  readonly length: number;
  readonly shape: Shape;
  readonly isItem: boolean;
  readonly isFlow: boolean;
  /** Whether it stands within brackets itself. */
  readonly isInFlow: boolean;
}

/** What a text is: dates are left without quotes by many who put texts in them. */
export type TextKind = 'date' | 'text';

/** So many nodes tell how a file is written. */
const ENOUGH = 20_000;

/** How a file writes things in general: for what has no like in it. Read once, when first asked for. */
export class Habits {
  /** The collections that have entries, in the order of the text. */
  readonly examples: Example[] = [];
  readonly #keys = new Tally<Quote>();
  readonly #needed = new Tally<Quote>();
  readonly #texts = { date: new Tally<Quote>(), text: new Tally<Quote>() };
  readonly #document: Pick<Document, 'text' | 'spans'>;
  #left = ENOUGH;

  constructor(document: Pick<Document, 'text' | 'spans' | 'data'>) {
    this.#document = document;
    this.#read(0, document.data ?? null, [], false);
  }

  /** The quotes in which texts of a kind stand that could do without. */
  quote(kind: TextKind): Quote | undefined {
    return this.#texts[kind].most;
  }

  /** The quotes in which keys stand. */
  get keyQuote(): Quote | undefined {
    return this.#keys.most;
  }

  /** The quotes that are used where some are needed. */
  get neededQuote(): Quote | undefined {
    return this.#needed.most;
  }

  #read(node: number, value: Value, path: Path, isInFlow: boolean): void {
    const { text, spans } = this.#document;
    if (this.#left-- <= 0) return;
    const { start, end } = spans.at(node);
    if (typeof value === 'string') return this.#count(text.slice(start, end), value);
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    const isFlow = '[{'.includes(text[start] ?? ' ');
    const after = spans.after(node);
    if (after > node + 1) {
      const isItem = typeof path.at(-1) === 'number';
      const { length } = isList ? value : Object.keys(value);
      this.examples.push({ path, start, length, shape: shapeOf(value), isItem, isFlow, isInFlow });
    }
    for (let child = node + 1, index = 0; child < after; index++) {
      const content = isList ? child : child + 1;
      if (!isList) this.#keys.add(markOf(text[spans.at(child).start]));
      const step = isList ? index : spans.keyText(child);
      const of = (value as Record<string | number, Value>)[step] as Value;
      this.#read(content, of, [...path, step], isInFlow || isFlow);
      child = spans.after(content);
    }
  }

  #count(written: string, value: string): void {
    const mark = markOf(written[0]);
    if (mark === 'plain') return this.#texts[textKind(value)].add(mark);
    if (isPlainSafe(value, false)) this.#texts[textKind(value)].add(mark);
    // What only one kind of quotes can hold tells nothing of what the other would have been used for.
    if (!/["'\\]/.test(written.slice(1, -1))) this.#needed.add(mark);
  }
}

/** The quotes that begin a text. */
export function markOf(first: string | undefined): Quote {
  if (first === '"') return 'double';
  return first === "'" ? 'single' : 'plain';
}

export function textKind(value: string): TextKind {
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? 'date' : 'text';
}

export function shapeOf(value: Value): Shape {
  if (Array.isArray(value)) return value.every(isScalar) ? 'scalars' : 'list';
  const isFlat =
    isMapping(value) && Object.values(value).every((child) => isScalar(child) || isScalars(child));
  return isFlat ? 'flat' : 'deep';
}

const isScalar = (value: Value) => typeof value !== 'object' || value === null;
const isScalars = (value: Value) => Array.isArray(value) && value.every(isScalar);

/** Counts how often each of some things comes, and tells which comes most; of two alike, the one that came first. */
export class Tally<Thing> {
  readonly #counts = new Map<Thing, number>();

  add(thing: Thing): void {
    this.#counts.set(thing, (this.#counts.get(thing) ?? 0) + 1);
  }

  get most(): Thing | undefined {
    let most: Thing | undefined;
    let count = 0;
    for (const [thing, times] of this.#counts) {
      if (times <= count) continue;
      most = thing;
      count = times;
    }
    return most;
  }
}
