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
    return `${keyText(key)}: ${this.flow([...path, key], value)}`;
  }

  /** The lines of a value that stands at a column of its own: after a dash, or under its key. */
  block(path: Path, value: Value, column: number): string[] {
    if (this.#isOneLine(path, value, column)) return [this.#oneLine(path, value)];
    if (Array.isArray(value)) {
      const lines = value.flatMap((item, index) => this.item([...path, index], item, column));
      return indentRest(lines, column);
    }
    if (!isMapping(value)) return [this.scalar(path, value, false)];
    return indentRest(
      this.keys(path, value).flatMap((key) => this.entry(path, key, value[key] ?? null, column)),
      column,
    );
  }

  /** The lines of an item with its dash, the first of them not indented. */
  item(path: Path, value: Value, column: number): string[] {
    const gap = this.#style.dashGap(path.slice(0, -1));
    const [first, ...rest] = this.block(path, value, column + 1 + gap.length);
    return [`-${gap}${first}`, ...rest.map((line) => line.slice(column))];
  }

  /** The lines of a key with its value, the first of them not indented. */
  entry(path: Path, key: string, value: Value, column: number): string[] {
    const at = [...path, key];
    if (this.#isOneLine(at, value, column + key.length + 2)) {
      return [`${keyText(key)}: ${this.#oneLine(at, value)}`];
    }
    const indent = column + this.#style.indent(at, Array.isArray(value));
    const [first, ...rest] = this.block(at, value, indent);
    return [
      `${keyText(key)}:`,
      `${' '.repeat(indent - column)}${first}`,
      ...rest.map((line) => line.slice(column)),
    ];
  }

  scalar(path: Path, value: Scalar, isInFlow: boolean): string {
    const wish = this.#style.quote(path);
    if (typeof value !== 'string' || isPlainSafe(value, isInFlow)) return scalarText(value, wish, isInFlow);
    return scalarText(value, wish === 'plain' ? this.#needed(value) : wish, isInFlow);
  }

  keys(path: Path, value: { [key: string]: Value }): string[] {
    return this.#style.keyOrder(path, Object.keys(value));
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

const keyText = (key: string) => scalarText(key, 'plain', true);

const bracketed = (open: string, items: string[], close: string, padding: string) =>
  `${open}${padding}${items.join(', ')}${padding}${close}`;

const indentRest = (lines: string[], column: number) =>
  lines.map((line, index) => (index === 0 ? line : `${' '.repeat(column)}${line}`));
