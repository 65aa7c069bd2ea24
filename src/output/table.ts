import { cells, displayWidth, fitting, plain, wrap } from './text.ts';

/** One cell of a table for a terminal: lines of visible text. Those after the first say more of the same thing. */
export type TableCell = readonly TableLine[];

/** A line, perhaps in a colour of its own. */
export type TableLine = string | { readonly text: string; readonly paint: Paint };

const GAP = '  ';

/** A column is never made narrower, that a word or two may stand in it. */
const LEAST = 6;

/** What paints lines of a table; both leave the width as it is. */
export interface TableColors {
  readonly strong: Paint;
  readonly faint: Paint;
}

type Paint = (text: string) => string;

const textOf = (line: TableLine) => (typeof line === 'string' ? line : line.text);

/** A line as it stands in its column, in one or several. */
interface Folded {
  readonly texts: readonly string[];
  readonly paint: Paint | undefined;
}

const folded = (line: TableLine, columns: number): Folded => ({
  texts: fold(textOf(line), columns),
  paint: typeof line === 'string' ? undefined : line.paint,
});

/**
 * A table for a terminal of some columns. The widest columns give way until all fit: their text is wrapped at
 * spaces, and a word that is wider than its column is broken.
 */
export function drawTable(
  header: readonly string[],
  rows: readonly (readonly TableCell[])[],
  columns: number,
  { strong, faint }: TableColors,
): string {
  const titles = header.map((title) => [title]);
  const texts = titles.map((title, at) => [...title, ...rows.flatMap((row) => row[at] ?? [])].map(textOf));
  const longest = texts.map((lines) =>
    widest(
      lines.flatMap((line) => line.split(' ')),
      columns,
    ),
  );
  const available = columns - GAP.length * (titles.length - 1);
  // Words would have to be broken for the columns to stand side by side.
  if (titles.length > 1 && total(longest) > available)
    return stacked(header, rows, columns, { strong, faint });
  const widths = fitted(
    texts.map((lines) => widest(lines, columns)),
    longest,
    available,
  );
  const body = rows.map((row) =>
    row.map((cell, at) => cell.map((line) => folded(line, widths[at] ?? LEAST))),
  );
  const top = titles.map((cell, at) => cell.map((line) => folded(line, widths[at] ?? LEAST)));
  return (
    drawn(top, widths, strong, strong) + body.map((row) => drawn(row, widths, undefined, faint)).join('')
  );
}

/** Breaks a visible text into lines that are no wider than some columns, at spaces where there are any. */
export function fold(text: string, columns: number): string[] {
  return wrap(text, columns).flatMap((line) =>
    displayWidth(line) <= columns ? [line] : broken(line, columns),
  );
}

function broken(line: string, columns: number): string[] {
  const all = cells(line);
  const lines: string[] = [];
  for (let from = 0; from < all.length; ) {
    // A character that is wider than the column stands alone.
    const end = Math.max(from + 1, fitting(all, from, columns));
    lines.push(plain(all.slice(from, end)));
    from = end;
  }
  return lines;
}

/**
 * The columns' widths: what their content takes, less what is too much. The widest give way, as far as their longest
 * words leave whole; then, where that is not enough, further.
 */
function fitted(widths: number[], longest: readonly number[], available: number): number[] {
  if (total(widths) <= available) return widths;
  narrow(widths, longest, available);
  narrow(
    widths,
    widths.map(() => LEAST),
    available,
  );
  return widths;
}

/** The columns that the widest of some texts takes. */
const widest = (texts: readonly string[], columns: number) =>
  texts.reduce((most, text) => Math.max(most, Math.min(displayWidth(text), columns)), LEAST);

/** The rows one below the other, each cell in lines of its own below the first, with its title. */
function stacked(
  header: readonly string[],
  rows: readonly (readonly TableCell[])[],
  columns: number,
  { strong, faint }: TableColors,
): string {
  const indented = (text: string, indent: number, paint: Paint) =>
    fold(text, columns - indent).map((line) => `${' '.repeat(indent)}${line === '' ? '' : paint(line)}\n`);
  const drawn = rows.map(([first = [], ...others]) => [
    ...first.flatMap((line, at) => indented(textOf(line), 0, paintOf(line) ?? (at === 0 ? strong : faint))),
    ...others.flatMap((cell, at) =>
      cell.flatMap((line, index) =>
        index === 0
          ? indented(`${header[at + 1] ?? ''}: ${textOf(line)}`, 2, paintOf(line) ?? same)
          : indented(textOf(line), 4, paintOf(line) ?? faint),
      ),
    ),
  ]);
  return drawn.map((lines) => lines.join('')).join('\n');
}

const same: Paint = (text) => text;
const paintOf = (line: TableLine) => (typeof line === 'string' ? undefined : line.paint);

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

/** Takes from the widest of the columns that are above their floor, until all fit or none is. */
function narrow(widths: number[], floors: readonly number[], available: number): void {
  let excess = total(widths) - available;
  for (; excess > 0; excess--) {
    const most = Math.max(...widths.map((width, at) => (width > (floors[at] ?? LEAST) ? width : 0)));
    if (most === 0) return;
    const at = widths.findIndex((width, index) => width === most && width > (floors[index] ?? LEAST));
    widths[at] = most - 1;
  }
}

function drawn(
  row: readonly (readonly Folded[])[],
  widths: readonly number[],
  first: ((text: string) => string) | undefined,
  rest: (text: string) => string,
): string {
  const columns = row.map((cell) =>
    cell.flatMap(({ texts, paint }, at) =>
      texts.map((text) => ({ text, paint: paint ?? (at === 0 ? first : rest) })),
    ),
  );
  const height = Math.max(1, ...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, index) => {
    const last = columns.findLastIndex((lines) => (lines[index]?.text ?? '') !== '');
    const parts = columns.slice(0, last + 1).map((lines, at) => {
      const { text, paint } = lines[index] ?? { text: '', paint: undefined };
      const space = at === last ? '' : ' '.repeat(Math.max(0, (widths[at] ?? 0) - displayWidth(text)));
      return (paint && text !== '' ? paint(text) : text) + space;
    });
    return `${parts.join(GAP)}\n`;
  }).join('');
}
