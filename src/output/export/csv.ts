import type { OrganisationFile } from '../../organisation/generated/types.ts';
import { type CsvOptions, csv } from '../csv.ts';
import { type Fact, type Row, TABLES, type TableName } from './tables.ts';

/** The tables, in the order of the file. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** One table of the file as CSV, its columns named in the first line. */
export function tableCsv(file: OrganisationFile, name: TableName, options: CsvOptions): string {
  const { columns, rows } = TABLES[name] as {
    columns: readonly string[];
    rows: (f: OrganisationFile) => Row[];
  };
  return csv([columns, ...rows(file).map((row) => row.map(cell))], options);
}

/** A fact as it stands in a cell: true and false as words. */
const cell = (fact: Fact) => String(fact ?? '');
