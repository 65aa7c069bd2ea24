import { eastAsianWidth } from 'get-east-asian-width';
import { PLAIN, visible } from './escape.ts';

/** One character as a reader sees it, and the columns it takes in a terminal. */
export interface Cell {
  readonly text: string;
  readonly width: number;
}

let segmenter: Intl.Segmenter | undefined;

/** The characters of a text, by grapheme, each made visible; a tab is shown as an arrow. */
export function cells(text: string): Cell[] {
  if (PLAIN.test(text)) return Array.from(text, (char) => ({ text: char, width: 1 }));
  return Array.from(graphemes(text), cell);
}

/** As many code units are looked at at once: the time that V8's segmenter takes grows with the square of their number. */
const PART = 256;

function* graphemes(text: string): Generator<string, void, undefined> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  for (let from = 0, length = PART; from < text.length; ) {
    const end = between(text, from + length);
    const part = segmenter.segment(text.slice(from, end));
    // In a longer part only its first one is looked for, which a shorter part did not hold.
    const first = length > PART ? part.containing(0) : undefined;
    const found = first ? [first.segment] : Array.from(part, ({ segment }) => segment);
    // The last one of a part may go on after it.
    const whole = first || end === text.length ? found : found.slice(0, -1);
    const taken = whole.reduce((sum, { length }) => sum + length, 0);
    if (taken === 0 || (end < text.length && from + taken === end)) length *= 2;
    else {
      yield* whole;
      from += taken;
      length = PART;
    }
  }
}

/** The place itself, or the one before it where it would part the halves of a character. */
function between(text: string, at: number): number {
  if (at >= text.length) return text.length;
  return (text.codePointAt(at - 1) as number) > 0xffff ? at - 1 : at;
}

function cell(grapheme: string): Cell {
  if (grapheme === '\t') return { text: '→', width: 1 };
  const text = visible(grapheme);
  // What had to be shown as a code is plain text now.
  return { text, width: text === grapheme ? graphemeWidth(text) : Array.from(text).length };
}

function graphemeWidth(grapheme: string): number {
  if (/^\p{M}+$/u.test(grapheme)) return 0;
  const isPicture = /\p{Emoji_Presentation}|\p{Emoji}\ufe0f|\p{Regional_Indicator}{2}/u.test(grapheme);
  return isPicture ? 2 : eastAsianWidth(grapheme.codePointAt(0) as number);
}

/** The columns that characters take. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}

/** The columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  return PLAIN.test(text) ? text.length : widthOf(cells(text));
}

/** The place after as many characters, from one on, as fit. */
export function fitting(cells: readonly Cell[], from: number, columns: number): number {
  let left = columns;
  let at = from;
  for (; at < cells.length; at++) {
    left -= cells[at]?.width ?? 0;
    if (left < 0) break;
  }
  return at;
}

/** As many characters from the start as fit. */
export function head(cells: readonly Cell[], columns: number): Cell[] {
  return cells.slice(0, fitting(cells, 0, columns));
}

/** As many characters from the end as fit. */
export function tail(cells: readonly Cell[], columns: number): Cell[] {
  return head([...cells].reverse(), columns).reverse();
}

/** A text cut to some columns, with an ellipsis where something was left out. */
export function shorten(text: string, columns: number): string {
  if (text.length <= columns && PLAIN.test(text)) return text;
  // A character is at most some tens of code units: no need to look at a megabyte.
  const all = cells(text.slice(0, columns * 20));
  if (widthOf(all) <= columns) return text;
  return `${plain(head(all, columns - 1))}…`;
}

/** The text of characters. */
export const plain = (cells: readonly Cell[]) => cells.map(({ text }) => text).join('');

/** Stands for a space at which a line may not end. It is no character, so no visible text has it. */
const TIED = '\ufdd0';

/**
 * Breaks a visible text at spaces into lines of some columns. A word that is wider stands alone, whole, and short
 * code in backticks is one word. No line begins with `::`, which GitHub would read as a command.
 */
export function wrap(text: string, columns: number): string[] {
  if (text.length <= columns && PLAIN.test(text)) return [text];
  const tied = text.replace(/`[^`]{1,40}`/g, (code) => code.replaceAll(' ', TIED));
  const [first = '', ...words] = tied.split(/ (?! |::)/).map((word) => word.replaceAll(TIED, ' '));
  const lines = [first];
  let width = displayWidth(first);
  for (const word of words) {
    const wordWidth = displayWidth(word);
    const fits = width + 1 + wordWidth <= columns;
    if (fits) lines.push(`${lines.pop()} ${word}`);
    else lines.push(word);
    width = fits ? width + 1 + wordWidth : wordWidth;
  }
  return lines;
}

/** Columns of text where no terminal says how many it has; and the most that are easy to read. */
const DEFAULT_COLUMNS = 80;
const MOST_COLUMNS = 120;

/** The columns that tables and lists are set in, on a terminal so wide. */
export function columnsFor(width: number | undefined): number {
  return Math.min(width ?? DEFAULT_COLUMNS, MOST_COLUMNS);
}
