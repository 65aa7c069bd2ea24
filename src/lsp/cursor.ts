import type { Path } from '../document/finding.ts';
import { Lines } from '../document/lines.ts';
import { parse } from '../document/parse.ts';
import type { Value } from '../document/parsed.ts';

/** What is being typed: where it will stand in the data, and what stands beside it. */
export interface Cursor {
  readonly path: Path;
  /** Where a word can be both, it is told twice. */
  readonly on: 'key' | 'value';
  /** The mapping that a key will stand in, or whose value is typed. */
  readonly beside: Readonly<Record<string, Value>>;
  readonly isInFlow: boolean;
}

/** The word before the cursor, and all that it can become. */
export interface Typed {
  /** Offsets of the word in the text. */
  readonly start: number;
  readonly end: number;
  /** The column in which a mapping's further keys stand, if its first is typed here. */
  readonly column: number;
  readonly cursors: readonly Cursor[];
}

/** Stands for the word that is typed. */
const WORD = 'rup0cursor0word';

/**
 * What is being typed at an offset. The text around it is mostly broken while one types, so that only what its place
 * follows from is read: the lines that lead to it by their indentation, and those beside it.
 */
export function typedAt(text: string, offset: number): Typed {
  const lines = new Lines(text);
  const { line: number, column: place } = lines.position(offset);
  const line = lines.line(number);
  const head = line.slice(0, place - 1);
  // Backwards: an expression that ends at the end would be tried from every place before it.
  let begin = head.length;
  while (begin > 0 && /[\p{L}\p{N}_./-]/u.test(head[begin - 1] ?? '')) begin--;
  const word = head.slice(begin).replace(/^-+(?=\s|$)/, '');
  const stem = head.slice(0, head.length - word.length);
  const rest = line.slice(head.length).replace(/^[\p{L}\p{N}_.-]*/u, '');
  const column = /^[\s-]*/.exec(stem)?.[0].length ?? 0;
  const above = leading(lines, number, stem);
  const below = following(lines, number, column, opensBlock(stem + rest));
  return { start: offset - word.length, end: offset, column, cursors: cursors(above, stem, rest, below) };
}

const isBlank = (line: string) => /^\s*(?:#|$)/.test(line);
const isDash = (line: string) => /^ *-(?: |$)/.test(line);
/** Whether a line ends in a key, so that its value are the lines below. */
const opensBlock = (line: string) => /^[^"'[{#]*:\s*(?:#.*)?$/.test(line);

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent++;
  return indent;
}

/**
 * The lines that lead to one, from the top: its ancestors, and what stands above it in the same mapping. Of a block in
 * that mapping its key will do.
 */
function leading(lines: Lines, from: number, stem: string): string {
  const kept: string[] = [];
  /** What stands deeper, until the line above it tells whether it is needed. */
  let deeper: string[] = [];
  let most = indentOf(stem);
  let lastDash = isDash(stem) ? most : -1;
  // Beside the first key of an item there is nothing above.
  let isBeside = lastDash === -1;
  for (let number = from - 1; number > 0; number--) {
    const line = lines.line(number);
    const indent = indentOf(line);
    if (indent > most && !isBeside) continue;
    if (isBlank(line)) continue;
    const isItem = isDash(line);
    const isParent = indent < most || (indent === lastDash && !isItem);
    if (!isParent && !isBeside) continue;
    if (!isParent && (indent > most || isItem)) {
      deeper.push(line);
      continue;
    }
    if (isBeside && !opensBlock(line)) kept.push(...deeper);
    deeper = [];
    kept.push(line);
    if (!isParent) continue;
    isBeside = false;
    most = indent;
    lastDash = isItem ? indent : -1;
    if (indent === 0 && !isItem) break;
  }
  return kept
    .reverse()
    .map((line) => `${line}\n`)
    .join('');
}

/** The lines below that stand in the same mapping, without its blocks. */
function following(lines: Lines, from: number, column: number, isInBlock: boolean): string {
  const kept: string[] = [];
  for (let number = from + 1; number <= lines.count; number++) {
    const line = lines.line(number);
    const indent = indentOf(line);
    if (isInBlock && indent > column) continue;
    if (/^\s*$/.test(line)) continue;
    if (indent < column) break;
    if (isInBlock && (isDash(line) || isBlank(line))) continue;
    isInBlock = indent === column ? opensBlock(line) : isInBlock;
    kept.push(`\n${line}`);
  }
  return kept.join('');
}

/** Reads the lines with the word as a key and as a value; where they cannot be read, with less of what follows. */
function cursors(above: string, stem: string, rest: string, below: string): Cursor[] {
  const open = unclosed(above + stem);
  for (const after of [rest + below, rest, open.closing]) {
    const found = [WORD, `${WORD}: 0`].flatMap((word) => {
      const { data } = parse(above + stem + word + after);
      const cursor = data === undefined ? undefined : find(data, []);
      return cursor ? [{ ...cursor, isInFlow: open.isInFlow }] : [];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function find(value: Value, path: Path): Omit<Cursor, 'isInFlow'> | undefined {
  if (value === WORD) return { path, on: 'value', beside: {} };
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, child] of Object.entries(value)) {
    const isList = Array.isArray(value);
    const own = [...path, isList ? Number(key) : key];
    const { [WORD]: _, ...beside } = isList ? {} : value;
    if (key === WORD) return { path: own, on: 'key', beside };
    const found = find(child, own);
    if (found) return found.on === 'value' && child === WORD && !isList ? { ...found, beside } : found;
  }
  return undefined;
}

/** What closes the brackets and quotes that are open at the end of a text. */
function unclosed(text: string): { closing: string; isInFlow: boolean } {
  const open: string[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] as string;
    if (quote !== '') {
      if (mark === '\\' && quote === '"') at++;
      else if (mark === quote) quote = '';
      continue;
    }
    const isFirst = /[\s[{,:-]/.test(text[at - 1] ?? ' ');
    if ((mark === '"' || mark === "'") && isFirst) quote = mark;
    else if (mark === '#' && /\s/.test(text[at - 1] ?? ' ')) at = text.slice(at).search(/\n|$/) + at;
    else if ((mark === '[' || mark === '{') && (open.length > 0 || isFirst))
      open.push(mark === '[' ? ']' : '}');
    else if ((mark === ']' || mark === '}') && open.at(-1) === mark) open.pop();
  }
  return { closing: quote + [...open].reverse().join(''), isInFlow: open.length > 0 };
}
