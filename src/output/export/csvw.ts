import { jsonText } from '../json-text.ts';
import { TABLES, type TableName } from './tables.ts';

/** What a column that refers to an id refers to, by the first part of its name. */
const REFERS: Readonly<Record<string, TableName>> = {
  area: 'areas',
  goal: 'goals',
  initiative: 'initiatives',
  organisation: 'organisations',
  municipality: 'organisations',
  person: 'people',
  office: 'offices',
  forum: 'forums',
  meeting: 'meetings',
};

const DATES = /^(?:date|from|to|until|started|ended|established|dissolved|collected|held|from_date|.*_date)$/;
const NUMBERS = /^(?:rank|min|max)$/;

/** What the tables hold, by CSV on the Web (W3C Recommendation of 17 December 2015): kinds of value, keys, and references. */
export function csvMetadata(address: (name: TableName) => string, language: string): string {
  const names = Object.keys(TABLES) as TableName[];
  return jsonText({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    tables: names.map((name) => ({
      url: address(name),
      tableSchema: schemaOf(TABLES[name].columns, address),
    })),
  });
}

function schemaOf(columns: readonly string[], address: (name: TableName) => string) {
  const references = columns.flatMap((column) => {
    const table = REFERS[column.replace(/_id$/, '')];
    return table === undefined || !column.endsWith('_id') ? [] : [{ column, table }];
  });
  return {
    columns: columns.map((name) => ({ name, titles: name, datatype: datatypeOf(name) })),
    ...(columns[0] === 'id' && { primaryKey: 'id' }),
    ...(references.length > 0 && {
      foreignKeys: references.map(({ column, table }) => ({
        columnReference: column,
        reference: { resource: address(table), columnReference: 'id' },
      })),
    }),
  };
}

function datatypeOf(column: string): string {
  if (DATES.test(column)) return 'date';
  if (NUMBERS.test(column)) return 'integer';
  return column === 'vacant' ? 'boolean' : 'string';
}
