import type { Span } from '../document/finding.ts';
import { PLAIN } from './escape.ts';
import type { Paint, Palette } from './palette.ts';
import type { FileReport } from './report.ts';
import { cells, head, plain, tail, widthOf } from './text.ts';

/** The part of a span that stands on its first line, with what stands around it, as wide as there is room. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
  /** Columns before the marked part. */
  readonly indent: number;
  /** Columns of the marked part; one where the span is empty. */
  readonly width: number;
}

/** So many columns after the marked part are worth keeping where a line must be cut. */
const CONTEXT = 8;

/**
 * Takes `source` from code unit `from` to `to`, and as much around it as fits in some columns; an ellipsis tells
 * that the line goes on. The line's beginning is kept where that can be.
 */
export function excerpt(source: string, from: number, to: number, columns: number): Excerpt {
  if (source.length <= columns && PLAIN.test(source)) {
    const [before, marked, after] = [source.slice(0, from), source.slice(from, to), source.slice(to)];
    return { before, marked, after, indent: from, width: Math.max(1, marked.length) };
  }
  // Enough code units for a line of the terminal, however a character is written; a line can be a megabyte.
  const reach = columns * 8;
  const start = Math.max(0, from - reach);
  const beforeAll = cells(slice(source, start, from));
  const markedAll = cells(slice(source, from, Math.min(to, from + reach)));
  const afterAll = cells(slice(source, to, to + reach));
  const isWhole = start === 0 && to - from <= reach && source.length - to <= reach;
  if (isWhole && widthOf(beforeAll) + widthOf(markedAll) + widthOf(afterAll) <= columns) {
    return part(beforeAll, markedAll, plain(afterAll));
  }
  const marked = head(markedAll, columns - 2);
  const isMarkedCut = marked.length < markedAll.length || to - from > reach;
  const room = columns - 2 - widthOf(marked);
  const afterWidth = widthOf(afterAll);
  const keepsStart = start === 0 && widthOf(beforeAll) + Math.min(afterWidth, CONTEXT) <= room;
  const beforeRoom = keepsStart ? room : Math.max(room >> 1, room - afterWidth);
  const before = tail(beforeAll, beforeRoom);
  if (start > 0 || before.length < beforeAll.length) before.unshift({ text: '…', width: 1 });
  if (isMarkedCut) return part(before, marked, '…');
  // Of the two columns held back, one is for the ellipsis that ends the line; the other was used or is free.
  const after = head(afterAll, room - widthOf(before) + 1);
  const isCut = after.length < afterAll.length || source.length - to > reach;
  return part(before, marked, plain(after) + (isCut ? '…' : ''));
}

/** A slice that keeps surrogate pairs whole. */
function slice(text: string, start: number, end: number): string {
  return text.slice(isMidPair(text, start) ? start + 1 : start, isMidPair(text, end) ? end + 1 : end);
}

function isMidPair(text: string, at: number): boolean {
  return at > 0 && /^[\udc00-\udfff]/.test(text.charAt(at)) && /^[\ud800-\udbff]/.test(text.charAt(at - 1));
}

function part(before: ReturnType<typeof cells>, marked: ReturnType<typeof cells>, after: string): Excerpt {
  const [indent, width] = [widthOf(before), Math.max(1, widthOf(marked))];
  return { before: plain(before), marked: plain(marked), after, indent, width };
}

/** A place to draw: a span, the sign and colour that mark it, and perhaps a word about it. */
export interface Mark {
  readonly span: Span;
  readonly sign: '^' | '-';
  readonly paint: Paint;
  readonly label?: string;
}

/**
 * The line of a mark's span, its part underlined; of a span over several lines the first. Nothing is drawn of an
 * empty line. `gutter` is the width of the line numbers, `columns` that of the whole.
 */
export function frame(
  { lines }: FileReport['document'],
  { span, sign, paint, label }: Mark,
  { gutter, columns, colors }: { gutter: number; columns: number; colors: Palette },
): string[] {
  const { line, column } = lines.position(span.start);
  const source = lines.line(line);
  if (source === '') return [];
  const from = Math.min(column - 1, source.length);
  const to = Math.min(source.length, Math.max(from, from + span.end - span.start));
  const { before, marked, after, indent, width } = excerpt(source, from, to, columns - gutter - 3);
  const number = colors.faint(`${String(line).padStart(gutter)} │`);
  const blank = colors.faint(`${' '.repeat(gutter)} │`);
  const underline = `${' '.repeat(indent)}${paint(sign.repeat(width))}`;
  const drawn = `${number} ${before}${paint(marked)}${after}`.trimEnd();
  if (label === undefined) return [drawn, `${blank} ${underline}`];
  const fits = gutter + 3 + indent + width + 1 + label.length <= columns;
  const labelIndent = Math.min(indent, Math.max(0, columns - gutter - 3 - label.length));
  return fits
    ? [drawn, `${blank} ${underline} ${paint(label)}`]
    : [drawn, `${blank} ${underline}`, `${blank} ${' '.repeat(labelIndent)}${paint(label)}`];
}
