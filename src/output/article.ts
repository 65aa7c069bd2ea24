import { markdownLinked, markdownParagraph, markdownText } from './markdown.ts';

/** A text to be read from the beginning: headings, paragraphs, lists and tables. All of it is plain text. */
export interface Article {
  readonly title: string;
  /** What kind of text it is, over the title. */
  readonly kicker: string;
  /** Whose it is and when, under the title. */
  readonly byline: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** `place`: where links lead to it, if they do. */
  | {
      readonly kind: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      readonly place?: string | undefined;
    }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | Figures
  | Table;

export interface Figures {
  readonly kind: 'figures';
  readonly figures: readonly Figure[];
}

export interface Table {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly Cell[][];
  /** The columns' widths in percent, that tables of one kind are alike. Without them the content decides. */
  readonly widths?: readonly number[] | undefined;
}

/** An item of a list. `lead` is what it is about: it is set off, and the text goes on from it. */
export interface Item {
  readonly lead?: string | undefined;
  readonly text: string;
}

/** A number, and what there are so many of. */
export interface Figure {
  readonly value: string;
  readonly label: string;
}

/** A cell of a table. The first in a row is the row's heading. */
export interface Cell {
  /** The first says most; in a list all are equal. */
  readonly lines: readonly string[];
  readonly isList?: boolean;
  /** The ids of what the lines are about, line by line, for those who can lead to it. */
  readonly about?: readonly (string | undefined)[];
  /** Where links lead to the row that it begins. */
  readonly place?: string | undefined;
  /** Whether what it says is good or bad news. Never told by colour alone. */
  readonly tone?: Tone | undefined;
}

export type Tone = 'good' | 'warn' | 'bad';

/** A block of each kind. */
export const heading = (level: 2 | 3, text: string, place?: string): Block => ({
  kind: 'heading',
  level,
  text,
  place,
});
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly Item[]): Block => ({ kind: 'list', items });
export const table = (
  header: readonly string[],
  rows: readonly Cell[][],
  widths?: readonly number[],
): Block => ({ kind: 'table', header, rows, widths });

/** A cell with these lines; those without a text are left out. */
export function cell(...lines: readonly (string | undefined)[]): Cell {
  return { lines: lines.filter((line): line is string => line !== undefined && line !== '') };
}

/** An article as GitHub Flavored Markdown. */
export function articleMarkdown({ title, kicker, byline, blocks }: Article): string {
  const head = [
    `*${markdownText(kicker)}*\n`,
    `# ${markdownText(title)}\n`,
    `*${markdownText(byline).trim()}*\n`,
  ];
  return [...head, ...blocks.map(blockMarkdown)].join('\n');
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text)}\n`;
    case 'paragraph':
      return `${markdownParagraph(block.text)}\n`;
    case 'list':
      return block.items.map((item) => `- ${itemMarkdown(item)}\n`).join('');
    case 'figures':
      return block.figures.map(({ value, label }) => `- **${value}** ${markdownText(label)}\n`).join('');
    case 'table':
      return tableMarkdown(block.header, block.rows);
  }
}

function itemMarkdown({ lead, text }: Item): string {
  // Spaces at the ends of what is bold would leave the stars standing.
  const bold = markdownText(lead ?? '').trim();
  return bold === '' ? markdownParagraph(text) : `**${bold}**${markdownText(text)}`;
}

function tableMarkdown(header: readonly string[], rows: readonly Cell[][]): string {
  const lines = [
    header.map(markdownText),
    header.map(() => '---'),
    ...rows.map((row) => row.map((cell) => cell.lines.map(markdownLinked).join('<br>'))),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
