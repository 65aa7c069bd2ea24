import type { Path } from '../finding.ts';
import type { Value } from '../parse.ts';
import { isMapping } from './operation.ts';
import { isPlainSafe, type Quote } from './quote.ts';
import type { Source } from './source.ts';

/** How many entries are looked at in search of one to follow. */
const LOOK_AT = 200;

/** A line that a short collection may fill before it is written as a block. */
const WIDTH = 100;

/** How the file writes things: new entries are written like those that stand at like places. */
export class Style {
  readonly #source: Source;
  #quote: Quote | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Whether a collection is to be written in brackets; `width` is what it would fill on one line. */
  isFlow(path: Path, value: Value, width: number): boolean {
    for (const like of this.alike(path)) {
      const other = this.#source.value(like);
      if (Array.isArray(other) !== Array.isArray(value) || this.#source.entries(like).length === 0) continue;
      const form = this.#source.form(like);
      if (form === 'flow' || form === 'block') return form === 'flow';
    }
    return isPlainList(value) || (isMapping(value) && !hasDepth(value) && width <= WIDTH && !isEntry(path));
  }

  /** The keys of a mapping in the order of the nearest mapping at a like place; others after their neighbours. */
  keyOrder(path: Path, keys: readonly string[]): string[] {
    const like = this.#first(path, (other) => isMapping(other) && Object.keys(other).length > 0);
    const known = like ? this.#source.entries(like).filter((key) => keys.includes(String(key))) : [];
    const order = known.map(String);
    for (const [index, key] of keys.entries()) {
      if (order.includes(key)) continue;
      const before = keys.slice(0, index).findLast((earlier) => order.includes(earlier));
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    }
    return order;
  }

  /** The quotes in which texts at like places stand although they could do without. */
  quote(path: Path): Quote {
    for (const like of this.alike(path)) {
      const other = this.#source.value(like);
      const form = typeof other === 'string' ? this.#source.form(like) : undefined;
      if (form === 'plain') return form;
      if ((form === 'single' || form === 'double') && isPlainSafe(other as string, false)) return form;
    }
    // Where keys stand in quotes, as in JSON, so do texts.
    return typeof path.at(-1) === 'string' ? this.keyQuote(path.slice(0, -1)) : 'plain';
  }

  /** The quotes in which the keys of the nearest mapping at a like place stand. */
  keyQuote(path: Path): Quote {
    const like = this.#first(path, (other) => isMapping(other) && Object.keys(other).length > 0);
    const [first = ''] = like ? this.#source.entries(like) : [];
    const mark = like && this.#source.text[this.#source.key([...like, first]).start];
    if (mark === '"') return 'double';
    return mark === "'" ? 'single' : 'plain';
  }

  /** The quotes that the file uses where they are needed. */
  get neededQuote(): Quote {
    this.#quote ??= /(?:^|[:,[{-])[ \t]*'[^'\r\n]+'[ \t]*(?:$|[,\]}#])/m.test(this.#source.text)
      ? 'single'
      : 'double';
    return this.#quote;
  }

  /** How far a block collection stands in from the mapping or item that holds it. */
  indent(path: Path, isList: boolean): number {
    const of = (like: Path) =>
      this.#source.entryColumn(like) - this.#source.key(like).start + this.#lineOf(like);
    const isBlock = (other: Value | undefined, like: Path) =>
      Array.isArray(other) === isList && this.#isBlock(other, like) && typeof like.at(-1) === 'string';
    const like = this.#first(path, isBlock) ?? this.#firstBlock(isList);
    return like ? of(like) : this.#firstBlock(false) ? of(this.#firstBlock(false) as Path) : 2;
  }

  /** The blanks between a list's dash and its item. */
  dashGap(path: Path): string {
    for (const like of this.alike([...path, 0])) {
      const dash = this.#source.form(like.slice(0, -1)) === 'block' ? this.#source.dash(like) : undefined;
      if (dash === undefined) continue;
      const gap = this.#source.text.slice(dash + 1, this.#source.span(like).start);
      if (/^[ \t]+$/.test(gap)) return gap;
    }
    return ' ';
  }

  /** The blanks inside a mapping's or list's brackets. */
  padding(isList: boolean): string {
    const opening = isList ? /(?:^|[\s:,[{-])\[([ \t]*)[^\s\]#]/m : /(?:^|[\s:,[{-])\{([ \t]*)[^\s}#]/m;
    return opening.exec(this.#source.text)?.[1] ?? (isList ? '' : ' ');
  }

  /** Paths like the given one that exist: the same keys, the nearest entries of the same lists first. */
  *alike(path: Path): Generator<Path> {
    let left = LOOK_AT;
    const source = this.#source;
    yield* walk([], source.data);

    function* walk(prefix: Path, value: Value | undefined): Generator<Path> {
      if (value === undefined || left-- <= 0) return;
      if (prefix.length === path.length) return yield prefix;
      const step = path[prefix.length] as string | number;
      if (typeof step === 'string') {
        if (isMapping(value) && Object.hasOwn(value, step)) yield* walk([...prefix, step], value[step]);
      } else if (Array.isArray(value)) {
        const nearest = Math.min(step, value.length - 1);
        for (let at = nearest; at >= 0; at--) yield* walk([...prefix, at], value[at]);
        for (let at = nearest + 1; at < value.length; at++) yield* walk([...prefix, at], value[at]);
      }
    }
  }

  #first(path: Path, fits: (value: Value | undefined, path: Path) => boolean): Path | undefined {
    for (const like of this.alike(path)) if (fits(this.#source.value(like), like)) return like;
    return undefined;
  }

  #isBlock(value: Value | undefined, path: Path): boolean {
    return typeof value === 'object' && value !== null && this.#source.form(path) === 'block';
  }

  /** The first block collection of that kind that stands under a key of the file or of one of its sections. */
  #firstBlock(isList: boolean): Path | undefined {
    const { data } = this.#source;
    const sections = isMapping(data) ? Object.keys(data).map((key): Path => [key]) : [];
    const inner = sections.flatMap((path) => {
      const value = this.#source.value(path);
      return isMapping(value) ? Object.keys(value).map((key): Path => [...path, key]) : [];
    });
    return [...sections, ...inner].find((path) => {
      const value = this.#source.value(path);
      return Array.isArray(value) === isList && this.#isBlock(value, path);
    });
  }

  /** The start of the line on which a key stands, so that columns can be taken as offsets. */
  #lineOf(path: Path): number {
    return this.#source.lineStart(this.#source.key(path).start);
  }
}

const isScalar = (value: Value) => typeof value !== 'object' || value === null;

const isPlainList = (value: Value) => Array.isArray(value) && value.every(isScalar);

/** Whether a mapping holds more than scalars and lists of scalars. */
const hasDepth = (value: { [key: string]: Value }) =>
  !Object.values(value).every((child) => isScalar(child) || isPlainList(child));

/** Entries of the file's own lists are blocks: they grow. */
const isEntry = (path: Path) => typeof path.at(-1) === 'number' && path.length === 2;
