import { type Table, textIn } from './blocks/block.ts';
import { visibleLine } from './escape.ts';

/** How a CSV file is written. */
export interface CsvOptions {
  /** As Excel in Denmark reads it: UTF-8 with a byte order mark, `;` between the cells, and no text that is a formula. */
  readonly excel?: boolean | undefined;
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection): an apostrophe before it keeps it a text. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** What parts cells for one reader or another, or would begin a line that a build server obeys. */
const TO_QUOTE = /[",;\t]|^\s*::/;

/** Rows as CSV (RFC 4180): lines end with CRLF; a cell is text on one line, quoted where it must be. */
export function csv(rows: readonly (readonly string[])[], { excel }: CsvOptions = {}): string {
  const written = (cell: string) =>
    quoted(excel && FORMULA.test(cell) ? `'${visibleLine(cell)}` : visibleLine(cell));
  const lines = rows.map((row) => `${row.map(written).join(excel ? ';' : ',')}\r\n`);
  return `${excel ? '\ufeff' : ''}${lines.join('')}`;
}

/** A table as CSV; several lines of a cell are one. */
export function tableCsv({ header, rows }: Table, options: CsvOptions): string {
  const cells = rows.map((row) => row.map(({ lines }) => textIn(lines)));
  return csv([header, ...cells], options);
}

const quoted = (cell: string) => (TO_QUOTE.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
