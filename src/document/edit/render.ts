import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import type { Scalar } from '../scalar.ts';
import { aligned, type Brackets } from './brackets.ts';
import type { Format } from './format.ts';
import { isMapping } from './operation.ts';
import { isDay, isPlainSafe, scalarText } from './quote.ts';
import type { Style } from './style.ts';

/** Where new text is to stand. */
export interface Spot {
  /** The column at which it begins. */
  readonly column: number;
  readonly isInFlow: boolean;
  /** Within brackets whose entries share a line. */
  readonly isOnOneLine: boolean;
  /** How far in from where its lines begin; undefined where it shares a line with others. */
  readonly hang?: number | undefined;
}

/**
 * New data as YAML text, in the style of the file: its lines without breaks. The first is not indented, the others
 * as far as they stand in from the place where the entry begins.
 */
export class Renderer {
  readonly #style: Style;
  readonly #format: Format;

  constructor(style: Style, format: Format) {
    this.#style = style;
    this.#format = format;
  }

  /** The lines of an item of a list: in a block with its dash. */
  item(path: Path, value: Value, spot: Spot): string[] {
    if (spot.isInFlow) return this.value(path, value, spot);
    const { gap, below } = this.#style.dash(path.slice(0, -1), value);
    const inner = below ?? 1 + gap.length;
    const [first = '', ...rest] = this.value(path, value, { ...spot, column: spot.column + inner, hang: 0 });
    const isBelow = below !== undefined && isCollection(value) && !/^[[{]/.test(first);
    return isBelow
      ? ['-', ...indented([first, ...rest], inner)]
      : [`-${gap}${first}`, ...indented(rest, 1 + gap.length)];
  }

  /** The lines of a key with its value. */
  entry(path: Path, key: string, value: Value, spot: Spot): string[] {
    const at = [...path, key];
    const name = scalarText(key, this.#style.keyQuote(path), true);
    const lead = `${name}${spot.isInFlow ? this.#colon(path, name) : ': '}`;
    const indent = this.#style.indent(at, Array.isArray(value));
    const hang = spot.isOnOneLine ? undefined : lead.length;
    const beside = { ...spot, column: spot.column + lead.length, hang };
    const [first = '', ...rest] = this.value(at, value, beside, spot.column + indent);
    if (!isCollection(value) || /^[[{]/.test(first)) return [`${lead}${first}`, ...rest];
    return [`${name}:`, ...indented([first, ...rest], indent)];
  }

  /** The lines of a value; a block would begin at the column `below`. */
  value(path: Path, value: Value, spot: Spot, below = spot.column): string[] {
    if (!isCollection(value)) return [this.scalar(path, value as Scalar, spot.isInFlow)];
    const [open, close] = Array.isArray(value) ? (['[', ']'] as const) : (['{', '}'] as const);
    if (Object.keys(value as object).length === 0) return [open + close];
    const width = spot.column + this.#width(value);
    const found = this.#style.layout(path, value, { ...spot, width });
    const layout = found === 'block' ? found : aligned(found, spot.hang);
    if (layout === 'block') return this.#parts(path, value, { ...spot, column: below }).flat();
    const column = spot.column + (layout.isTall ? layout.indent.length : 1);
    const parts = this.#parts(path, value, { column, isInFlow: true, isOnOneLine: !layout.isTall });
    const comma = layout.comma ?? this.#style.comma(path);
    const lines = layout.isTall
      ? tall(open, parts, close, layout)
      : onOneLine(open, parts, close, { ...layout, comma });
    return !spot.isInFlow && typeof path.at(-1) === 'string' ? furtherIn(lines) : lines;
  }

  /** The lines of each entry. */
  #parts(path: Path, value: Value, spot: Spot): string[][] {
    if (Array.isArray(value)) return value.map((item, index) => this.item([...path, index], item, spot));
    const map = value as { [key: string]: Value };
    const keys = this.#style.keyOrder(path, Object.keys(map));
    return keys.map((key) => this.entry(path, key, map[key] ?? null, spot));
  }

  scalar(path: Path, value: Scalar, isInFlow: boolean): string {
    if (typeof value !== 'string') return scalarText(value, 'plain', isInFlow);
    const wish = this.#style.quote(path, value);
    const isPlain = isPlainSafe(value, isInFlow) && (!isDay(value) || this.#format.isDateAt(path));
    if (wish !== 'plain' || isPlain) return scalarText(value, wish, isInFlow);
    return scalarText(value, this.#needed(path, value), isInFlow);
  }

  /** Quotes that the text can stand in without escapes, if there are any. */
  #needed(path: Path, value: string): 'single' | 'double' {
    if (/["\\]/.test(value) && !value.includes("'")) return 'single';
    return value.includes("'") || this.#style.neededQuote(path) !== 'single' ? 'double' : 'single';
  }

  /** A colon after a name that is not in quotes is part of it, unless a blank follows. */
  #colon(path: Path, name: string): string {
    const colon = this.#style.colon(path);
    return colon.endsWith(':') && !/^["']/.test(name) ? `${colon} ` : colon;
  }

  /** About what a value fills on one line. */
  #width(value: Value): number {
    return JSON.stringify(value).length;
  }
}

const isCollection = (value: Value) => Array.isArray(value) || isMapping(value);

/** Below a key that stands in a block, what is in brackets stands further in than the key; only the last may not. */
function furtherIn(lines: readonly string[]): string[] {
  const isFixed = (line: string, at: number) =>
    at === 0 || (at === lines.length - 1 && /^[\]}]+$/.test(line));
  if (lines.every((line, at) => isFixed(line, at) || /^\s/.test(line))) return [...lines];
  return lines.map((line, at) => (isFixed(line, at) ? line : `  ${line}`));
}

/** Each entry on lines of its own. */
function tall(open: string, parts: readonly string[][], close: string, brackets: Brackets): string[] {
  const { opens, closes, indent, closingIndent, padding, hasTrailingComma } = brackets;
  const lines = parts.flatMap((part, at) => {
    const comma = at < parts.length - 1 || hasTrailingComma ? ',' : '';
    return [...part.slice(0, -1), `${part.at(-1)}${comma}`].map((line) => indent + line);
  });
  const first = opens ? [open, ...lines] : [`${open}${padding}${lines[0]?.trimStart()}`, ...lines.slice(1)];
  if (closes) return [...first, `${closingIndent}${close}`];
  return [...first.slice(0, -1), `${first.at(-1)}${padding}${close}`];
}

/** All on one line, but where an entry itself takes several. */
function onOneLine(
  open: string,
  parts: readonly string[][],
  close: string,
  { padding, comma, hasTrailingComma }: Brackets,
): string[] {
  const lines = [open + padding];
  for (const [at, [first = '', ...rest]] of parts.entries()) {
    const before = lines.pop() ?? '';
    lines.push(`${before}${at > 0 ? comma : ''}${first}`, ...rest);
  }
  return [...lines.slice(0, -1), `${lines.at(-1)}${hasTrailingComma ? ',' : ''}${padding}${close}`];
}

const indented = (lines: readonly string[], by: number) => lines.map((line) => ' '.repeat(by) + line);
