import type { Path } from '../finding.ts';
import type { Value } from '../parse.ts';
import type { Scalar } from '../scalar.ts';
import { isMapping } from './operation.ts';
import { isPlainSafe, scalarText } from './quote.ts';
import type { Style } from './style.ts';

/** New data as YAML text, in the style of the file. Lines have no breaks; each after the first is indented. */
export class Renderer {
  readonly #style: Style;

  constructor(style: Style) {
    this.#style = style;
  }

  /** A value on one line. */
  flow(path: Path, value: Value): string {
    if (Array.isArray(value)) {
      const items = value.map((item, index) => this.flow([...path, index], item));
      return items.length === 0 ? '[]' : bracketed('[', items, ']', this.#style.padding(true));
    }
    if (!isMapping(value)) return this.scalar(path, value, true);
    const entries = this.keys(path, value).map((key) => this.flowEntry(path, key, value[key] ?? null));
    return entries.length === 0 ? '{}' : bracketed('{', entries, '}', this.#style.padding(false));
  }

  /** A key with its value, on one line. */
  flowEntry(path: Path, key: string, value: Value): string {
    return `${this.#key(path, key)}: ${this.flow([...path, key], value)}`;
  }

  /** The lines of an item with its dash. The first is not indented, the others from `column` on. */
  item(path: Path, value: Value, column: number): string[] {
    const gap = this.#style.dashGap(path.slice(0, -1));
    const inner = 1 + gap.length;
    if (this.#isOneLine(path, value, column + inner)) return [`-${gap}${this.#oneLine(path, value)}`];
    const [first = '', ...rest] = this.#block(path, value, column + inner);
    return [`-${gap}${first}`, ...indented(rest, inner)];
  }

  /** The lines of a key with its value. The first is not indented, the others from `column` on. */
  entry(path: Path, key: string, value: Value, column: number): string[] {
    const at = [...path, key];
    if (this.#isOneLine(at, value, column + key.length + 2)) {
      return [`${this.#key(path, key)}: ${this.#oneLine(at, value)}`];
    }
    const indent = this.#style.indent(at, Array.isArray(value));
    return [`${this.#key(path, key)}:`, ...indented(this.#block(at, value, column + indent), indent)];
  }

  /** The lines of a collection at a column, none of them indented to it. */
  #block(path: Path, value: Value, column: number): string[] {
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => this.item([...path, index], item, column));
    }
    if (!isMapping(value)) return [this.scalar(path, value, false)];
    return this.keys(path, value).flatMap((key) => this.entry(path, key, value[key] ?? null, column));
  }

  scalar(path: Path, value: Scalar, isInFlow: boolean): string {
    const wish = this.#style.quote(path);
    if (typeof value !== 'string' || isPlainSafe(value, isInFlow)) return scalarText(value, wish, isInFlow);
    return scalarText(value, wish === 'plain' ? this.#needed(value) : wish, isInFlow);
  }

  keys(path: Path, value: { [key: string]: Value }): string[] {
    return this.#style.keyOrder(path, Object.keys(value));
  }

  #key(path: Path, key: string): string {
    return scalarText(key, this.#style.keyQuote(path), true);
  }

  /** Quotes that the text can stand in without escapes, if there are any. */
  #needed(value: string): 'single' | 'double' {
    if (/["\\]/.test(value) && !value.includes("'")) return 'single';
    return value.includes("'") ? 'double' : this.#style.neededQuote === 'single' ? 'single' : 'double';
  }

  #oneLine(path: Path, value: Value): string {
    return isCollection(value) ? this.flow(path, value) : this.scalar(path, value as Scalar, false);
  }

  #isOneLine(path: Path, value: Value, column: number): boolean {
    if (!isCollection(value) || Object.keys(value as object).length === 0) return true;
    return this.#style.isFlow(path, value, column + this.flow(path, value).length);
  }
}

const isCollection = (value: Value) => typeof value === 'object' && value !== null;

const bracketed = (open: string, items: string[], close: string, padding: string) =>
  `${open}${padding}${items.join(', ')}${padding}${close}`;

const indented = (lines: readonly string[], by: number) => lines.map((line) => ' '.repeat(by) + line);
