import type { Named } from '../../facts/reference.ts';
import { names } from '../names.ts';

// One model of what is shown. How a block looks in a terminal, in Markdown, on a page or in a spreadsheet is for the files
// beside this one. All of it is plain text.

/** Something with all that is told of it. */
export interface Sheet {
  readonly title: string;
  /** The id, by which commands name it. */
  readonly id?: string;
  /** Of a text that stands alone: what kind of text it is, over the title, and whose it is and when, under it. */
  readonly kicker?: string;
  readonly byline?: string;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Figures | Fields | Table;

export interface Heading {
  readonly kind: 'heading';
  readonly level: 2 | 3;
  readonly text: string;
  /** Where links lead to it, if they do. */
  readonly place?: string | undefined;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Item[];
}

/** An item of a list. `lead` is what it is about: it is set off, and the text goes on from it. */
export interface Item {
  readonly lead?: string | undefined;
  readonly text: string;
}

export interface Figures {
  readonly kind: 'figures';
  readonly figures: readonly Figure[];
}

/** A number, and what there are so many of. */
export interface Figure {
  readonly value: string;
  readonly label: string;
}

export interface Fields {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

/** A label and what it says, in one line or as a list of several; one that says nothing is left out. */
export type Field = readonly [label: string, content: Content];

export interface Table {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What is said where there are no rows. */
  readonly none: string;
  /** The columns' widths in percent, that tables of one kind are alike. Without them the content decides. */
  readonly widths?: readonly number[] | undefined;
  /** Whether each row begins with its number, which is short however long what stands beside it. */
  readonly isNumbered?: boolean;
}

/** A cell of a table. The first in a row is the row's heading. */
export interface Cell {
  /** The first says most; in a list all are equal. None is empty. */
  readonly lines: readonly Line[];
  readonly isList?: boolean;
  /** Where links lead to the row that it begins. */
  readonly place?: string | undefined;
}

/** What stands in a field or a cell; what is empty or undefined is left out. */
export type Content = Line | undefined | readonly (Line | undefined)[];

export type Line = string | Marked;

/** A line of which more is known than its text. */
export interface Marked {
  readonly text: string;
  /** An id: in brackets in a terminal, and not on a page, where a link leads to what it names. */
  readonly isId?: boolean;
  readonly tone?: Tone | undefined;
  /** The things of which the text is the names, that each may be a link, and what stands around them. */
  readonly names?: readonly Named[];
  readonly before?: string;
  readonly after?: string;
  /** The id of what the line is about, without being its name. */
  readonly about?: string | undefined;
  /** Where the text leads to: an address on the web, or the name of a file beside. */
  readonly address?: string | undefined;
  /** The day that the text is. */
  readonly date?: string;
}

/** Whether a line is good or bad news. Never told by colour alone. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm';

/** A block of each kind. */
export const heading = (level: 2 | 3, text: string, place?: string): Heading => ({
  kind: 'heading',
  level,
  text,
  place,
});
export const paragraph = (text: string): Paragraph => ({ kind: 'paragraph', text });
export const list = (items: readonly Item[]): List => ({ kind: 'list', items });
export const fieldList = (fields: readonly Field[]): Fields => ({ kind: 'fields', fields });
export const table = (
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  widths?: readonly number[],
): Table => ({ kind: 'table', header, rows, widths, none: '' });

/** A column: its title, and what of a row stands in it. */
export type Column<Row> = readonly [title: string, content: (row: Row) => Content | Cell];

/** A table of rows of one kind. */
export function tableOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[], none = ''): Table {
  const header = columns.map(([title]) => title);
  const cells = rows.map((row) => columns.map(([, content]) => cellOf(content(row))));
  return { kind: 'table', header, rows: cells, none };
}

/** A cell with these lines. */
export const cell = (...lines: readonly (Line | undefined)[]): Cell => ({ lines: linesOf(lines) });

/** A cell with a list. */
export const listCell = (lines: readonly Line[]): Cell => ({ lines, isList: true });

const isCell = (content: Content | Cell): content is Cell =>
  typeof content === 'object' && 'lines' in content;

const cellOf = (content: Content | Cell): Cell => (isCell(content) ? content : { lines: linesOf(content) });

/** The lines that say something. */
export function linesOf(content: Content): readonly Line[] {
  const lines = Array.isArray(content)
    ? (content as readonly (Line | undefined)[])
    : [content as Line | undefined];
  return lines.filter((line): line is Line => line !== undefined && textOf(line) !== '');
}

/** All that is said, in one line. */
export const textIn = (content: Content) => linesOf(content).map(textOf).join('; ');

export const textOf = (line: Line) => (typeof line === 'string' ? line : line.text);

/** A line of each kind. */
export const idLine = (id: string): Line => ({ text: id, isId: true });
export const toned = (tone: Tone | undefined, text: string): Line => (tone ? { text, tone } : text);
export const namesLine = (things: readonly Named[], before = '', after = ''): Marked => ({
  text: things.length === 0 ? '' : `${before}${names(things)}${after}`,
  names: things,
  before,
  after,
});

/** A thing by its name, if there is one. */
export const nameLine = (thing: Named | undefined): Line | undefined => thing && namesLine([thing]);
