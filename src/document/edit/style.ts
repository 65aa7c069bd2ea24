import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import type { Brackets } from './brackets.ts';
import { type Example, markOf, Tally, type TextKind, textKind } from './habits.ts';
import { type Around, commaOf, layoutOf } from './layout.ts';
import type { Likes } from './likes.ts';
import { isMapping } from './operation.ts';
import { isPlainSafe, type Quote } from './quote.ts';
import type { Source } from './source.ts';

/** How a list's items stand after their dashes: on the same line, or below. */
export interface Dash {
  readonly gap: string;
  /** How far in from the dash an item stands that begins on the next line; undefined where they share one. */
  readonly below: number | undefined;
}

/**
 * How the file writes things. New entries are written like those at like places (the same keys of other entries of
 * the same lists, the nearest first); where there are none, like what is around them; else as the file mostly does.
 */
export class Style {
  readonly likes: Likes;
  readonly #source: Source;

  constructor(likes: Likes) {
    this.likes = likes;
    this.#source = likes.source;
  }

  /** How a collection is to be written: as a block, or in which brackets. */
  layout(path: Path, value: Value, around: Around): Brackets | 'block' {
    return layoutOf(this.likes, path, value, around);
  }

  /** What stands between two entries in brackets on one line. */
  comma(path: Path): string {
    return commaOf(this.likes, path);
  }

  /** The keys of a mapping in the order of the nearest mapping at a like place; others after their neighbours. */
  keyOrder(path: Path, keys: readonly string[]): string[] {
    const like = this.likes.tell(path, (other) => (this.#hasKeys(other) ? other : undefined));
    const order = (like ? this.#source.entries(like) : []).map(String).filter((key) => keys.includes(key));
    for (const [index, key] of keys.entries()) {
      if (order.includes(key)) continue;
      const before = keys.slice(0, index).findLast((earlier) => order.includes(earlier));
      order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
    }
    return order;
  }

  /** The quotes in which a text is to stand that could do without. */
  quote(path: Path, value: string): Quote {
    const atLikes = new Tally<Quote>();
    for (const like of this.likes.of(path)) this.#countQuote(atLikes, like);
    if (atLikes.most) return atLikes.most;
    const kind = textKind(value);
    const beside = this.likes.tellAround(path.slice(0, -1), (other) => {
      if (!isMapping(this.#source.value(other))) return undefined;
      const siblings = new Tally<Quote>();
      for (const step of this.#source.entries(other)) this.#countQuote(siblings, [...other, step], kind);
      return siblings.most;
    });
    return beside ?? this.likes.habits.quote(kind) ?? this.keyQuote(path.slice(0, -1));
  }

  /** Counts the quotes of a text, if it stands in some that it could do without, or in none. */
  #countQuote(tally: Tally<Quote>, path: Path, kind?: TextKind): void {
    const value = this.#source.value(path);
    if (typeof value !== 'string' || (kind && textKind(value) !== kind)) return;
    const form = this.#source.form(path);
    if (form === 'plain') tally.add(form);
    else if ((form === 'single' || form === 'double') && isPlainSafe(value, false)) tally.add(form);
  }

  /** The quotes in which a text is to stand that needs some: those of likes that could have stood in others. */
  neededQuote(path: Path): Quote {
    const atLikes = new Tally<Quote>();
    for (const like of this.likes.of(path)) {
      const { start, end } = this.#source.span(like);
      const mark = typeof this.#source.value(like) === 'string' ? markOf(this.#source.text[start]) : 'plain';
      const isFree = !/["'\\]/.test(this.#source.text.slice(start + 1, end - 1));
      if (mark !== 'plain' && isFree) atLikes.add(mark);
    }
    return atLikes.most ?? this.likes.habits.neededQuote ?? 'double';
  }

  /** The quotes of the keys of the nearest mapping at a like place, else of the nearest one around it. */
  keyQuote(path: Path): Quote {
    const found = this.likes.tellAround(path, (like) => {
      const [first] = this.#hasKeys(like) ? this.#source.entries(like) : [];
      return first === undefined
        ? undefined
        : markOf(this.#source.text[this.#source.key([...like, first]).start]);
    });
    return found ?? this.likes.habits.keyQuote ?? 'plain';
  }

  /** What stands between a key and its value on one line in brackets. */
  colon(path: Path): string {
    const isMeant = (like: Path) => this.#hasKeys(like) && this.#source.form(like) === 'flow';
    return this.likes.tellAround(path, (like) => (isMeant(like) ? this.#colonIn(like) : undefined)) ?? ': ';
  }

  #colonIn(path: Path): string | undefined {
    for (const step of this.#source.entries(path)) {
      const at = [...path, step];
      const between = this.#source.text.slice(this.#source.key(at).end, this.#source.span(at).start);
      if (/^[ \t]*:[ \t]*$/.test(between) && this.#source.form(at) !== 'empty') return between;
    }
    return undefined;
  }

  /** How far a block collection stands in from the mapping or item that holds it. */
  indent(path: Path, isList: boolean): number {
    const like =
      this.likes.tell(path, (other) => (this.#isBlockUnderKey(other, isList) ? other : undefined)) ??
      this.#blockUnderKey(path, isList);
    if (!like) return isList && this.#blockUnderKey(path, false) ? this.indent(path, false) : 2;
    return this.#source.entryColumn(like) - this.#source.column(this.#source.key(like).start);
  }

  #isBlockUnderKey(path: Path, isList: boolean): boolean {
    if (typeof path.at(-1) !== 'string' || Array.isArray(this.#source.value(path)) !== isList) return false;
    return this.#source.entries(path).length > 0 && this.#source.form(path) === 'block' && this.#isBare(path);
  }

  /** Whether a key stands without the question mark that may announce it, and moves it in. */
  #isBare(path: Path): boolean {
    return this.#source.entryStart(path) === this.#source.key(path).start;
  }

  #blockUnderKey(path: Path, isList: boolean): Path | undefined {
    const blocks = this.#blocks(({ isItem, path: at }) => !isItem && at.length > 0 && this.#isBare(at));
    const ofKind = blocks.filter((example) => isListShape(example) === isList);
    return this.likes.nearest(ofKind, path)?.path;
  }

  /** How the items of a block list stand after their dashes. */
  dash(path: Path, item: Value): Dash {
    const isCollection = typeof item === 'object' && item !== null;
    const { source } = this.likes;
    // An item in brackets stands beside its dash also where those of several lines stand below theirs.
    const isTall = (like: Path) => isCollection && source.form(like) === 'block';
    const dash =
      this.likes.tell([...path, 0], (like) => (isTall(like) ? this.#dashOf(like, true) : undefined)) ??
      this.likes.tell([...path, 0], (like) => this.#dashOf(like, isCollection));
    if (dash) return dash;
    const lists = this.#blocks(({ shape }) => shape === (isCollection ? 'list' : 'scalars'));
    const nearest = this.likes.nearest(lists, path)?.path;
    return (nearest && this.#dashOf([...nearest, 0], isCollection)) ?? { gap: ' ', below: undefined };
  }

  #dashOf(item: Path, isCollection: boolean): Dash | undefined {
    const source = this.#source;
    if (source.form(item.slice(0, -1)) !== 'block') return undefined;
    const dash = source.dash(item);
    const { start } = source.span(item);
    const gap = source.text.slice(dash + 1, start);
    if (/^[ \t]+$/.test(gap)) return { gap: isCollection ? gap.replace(/\t.*/, ' ') : gap, below: undefined };
    if (!isCollection || !/[\r\n]/.test(gap) || source.form(item) !== 'block') return undefined;
    return { gap: ' ', below: source.column(start) - source.column(dash) };
  }

  #blocks(isMeant: (example: Example) => boolean): readonly Example[] {
    return this.likes.habits.examples.filter(
      (example) => !example.isFlow && !example.isInFlow && isMeant(example),
    );
  }

  #hasKeys(path: Path): boolean {
    return isMapping(this.#source.value(path)) && this.#source.entries(path).length > 0;
  }
}

const isListShape = ({ shape }: Example) => shape === 'scalars' || shape === 'list';
