import { csv } from '../csv.ts';
import { visibleLine } from '../escape.ts';
import { jsonText } from '../json-text.ts';
import { markdownText } from '../markdown.ts';
import type { Palette } from '../palette.ts';
import { drawTable, type TableLine } from '../table.ts';
import { columnsFor, wrap } from '../text.ts';

/** The forms in which lists are shown. */
export const LIST_FORMATS = ['table', 'json', 'csv', 'markdown'] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

/** The forms in which one thing is shown: it is more than one table, so CSV is not among them. */
export const SHOW_FORMATS = ['table', 'json', 'markdown'] as const;

/** What stands in a cell: a line, or several, the first of which says most. */
export type Content = Line | readonly Line[];

export type Line = string | Marked;

/** A line that a terminal tells from others: an id, in brackets; or what needs somebody, coloured. */
export interface Marked {
  readonly text: string;
  readonly as: 'id' | 'alarm';
}

/** The id by which commands name what a cell is about. */
export const idLine = (id: string): Marked => ({ text: id, as: 'id' });

/** A line that tells of something that needs somebody, if it does. */
export const alarmIf = (isAlarm: boolean, text: string): Line => (isAlarm ? { text, as: 'alarm' } : text);

/** A column: its title, and what of a row stands in it. */
export interface Column<Row> {
  readonly title: string;
  cell(row: Row): Content;
}

/** Rows of one kind, and how they are shown. */
export interface Listing<Row> {
  readonly rows: readonly Row[];
  /** For people. */
  readonly columns: readonly Column<Row>[];
  /** For a spreadsheet: one fact a column, dates as ISO 8601. */
  readonly facts: readonly Column<Row>[];
  /** What is said where there are no rows. */
  readonly none: string;
}

/** How a terminal takes text. */
export interface Screen {
  /** Columns; undefined where there is no terminal. */
  readonly width: number | undefined;
  readonly colors: Palette;
}

/** The columns that text for a person is set in. */
export const widthOf = ({ width }: Screen) => columnsFor(width);

/**
 * A text of the file as one line, or part of one, for a terminal or a log. Where it is wrapped, none of its lines
 * begins with `::`, which GitHub would read as a command.
 */
export const screenText = (text: string) => visibleLine(text).replace(/:(?=:)/g, ': ');

/** A list as a table that fits the terminal. */
export function listingTable<Row>({ rows, columns, none }: Listing<Row>, screen: Screen): string {
  const width = widthOf(screen);
  if (rows.length === 0) return `${wrap(none, width).join('\n')}\n`;
  const header = columns.map(({ title }) => screenText(title));
  const body = rows.map((row) =>
    columns.map(({ cell }) => linesOf(cell(row)).map((line) => drawnLine(line, screen.colors))),
  );
  return drawTable(header, body, width, screen.colors);
}

/** A list as a table of GitHub Flavored Markdown. */
export function listingMarkdown<Row>({ rows, columns, none }: Listing<Row>): string {
  if (rows.length === 0) return `${markdownText(none)}\n`;
  const all = [
    columns.map(({ title }) => markdownText(title)),
    columns.map(() => '---'),
    ...rows.map((row) => columns.map(({ cell }) => lines(cell(row)).map(markdownText).join('<br>'))),
  ];
  return all.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A list as CSV. */
export function listingCsv<Row>({ rows, facts }: Listing<Row>, excel: boolean): string {
  const header = facts.map(({ title }) => title);
  const body = rows.map((row) => facts.map(({ cell }) => lines(cell(row)).join('; ')));
  return csv([header, ...body], { excel });
}

/** A list for programs. */
export function listingJson<Row>(key: string, { rows }: Listing<Row>, at: string): string {
  return jsonText({ at, [key]: rows });
}

/** The texts of a cell that say something. */
export const lines = (content: Content): readonly string[] => linesOf(content).map(textOf);

const textOf = (line: Line) => (typeof line === 'string' ? line : line.text);

const linesOf = (content: Content): readonly Line[] =>
  (Array.isArray(content) ? (content as readonly Line[]) : [content as Line]).filter(
    (line) => textOf(line) !== '',
  );

function drawnLine(line: Line, colors: Palette): TableLine {
  const text = screenText(textOf(line));
  if (typeof line === 'string') return text;
  return line.as === 'id' ? `(${text})` : { text, paint: colors.warning };
}
