/** How a CSV file is written. */
export interface CsvOptions {
  /** As Excel in Denmark reads it: UTF-8 with a byte order mark, and `;` between the cells. */
  readonly excel?: boolean | undefined;
}

/** What a spreadsheet would take for a formula (OWASP, CSV injection): an apostrophe before it keeps it a text. */
const FORMULA = /^[=+\-@\t\r]/;

/** Rows as CSV (RFC 4180): lines end with CRLF; a cell is quoted where it must be. */
export function csv(rows: readonly (readonly string[])[], { excel = false }: CsvOptions = {}): string {
  const separator = excel ? ';' : ',';
  const lines = rows.map((row) => `${row.map((cell) => written(cell, separator)).join(separator)}\r\n`);
  return `${excel ? '\ufeff' : ''}${lines.join('')}`;
}

function written(cell: string, separator: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  const isPlain = !safe.includes(separator) && !/["\r\n]/.test(safe);
  return isPlain ? safe : `"${safe.replaceAll('"', '""')}"`;
}
