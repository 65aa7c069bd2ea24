import { markdownLinked, markdownParagraph, markdownText } from '../markdown.ts';
import { fold } from '../table.ts';
import { displayWidth } from '../text.ts';
import { type Listing, listingMarkdown, listingTable, type Screen, screenText, widthOf } from './listing.ts';

/** One thing with all that is told of it: facts, and lists below them. */
export interface Sheet {
  readonly title: string;
  /** The id, by which commands name it. */
  readonly id?: string;
  readonly fields: readonly Field[];
  readonly sections: readonly Section[];
}

/** A label and what it says; without a text it is left out. */
export type Field = readonly [label: string, text: string | undefined];

/** A heading with sentences below it, a list, or both. */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  // A list of any rows: the sheet only draws it.
  readonly listing: Listing<never> | undefined;
}

/** A section with a list of rows of one kind. */
export function section<Row>(title: string, listing: Listing<Row>, lines: readonly string[] = []): Section {
  return { title, lines, listing: listing as unknown as Listing<never> };
}

/** A sheet for a terminal. */
export function sheetText({ title, id, fields, sections }: Sheet, screen: Screen): string {
  const { strong, faint } = screen.colors;
  const width = widthOf(screen);
  const titleLines = [
    ...fold(screenText(title), width).map(strong),
    ...(id === undefined ? [] : fold(`(${screenText(id)})`, width).map(faint)),
  ];
  const parts = [titleLines.map((line) => `${line}\n`).join(''), fieldLines(fields, width)];
  for (const { title: heading, lines, listing } of sections) {
    const sentences = lines.flatMap((line) => fold(screenText(line), width)).map((line) => `${line}\n`);
    const list = listing ? listingTable(listing, screen) : '';
    const headingLines = fold(screenText(heading), width).map((line) => `${strong(line)}\n`);
    parts.push(`${headingLines.join('')}${sentences.join('')}${list}`);
  }
  return parts.filter((part) => part !== '').join('\n');
}

/** Labels in one column, what they say in the next. */
function fieldLines(fields: readonly Field[], width: number): string {
  const told = fields.filter((field): field is readonly [string, string] => !!field[1]);
  const widest = Math.max(0, ...told.map(([label]) => displayWidth(label)));
  const indent = Math.min(widest + 2, Math.floor(width / 2));
  return told
    .flatMap(([label, text]) =>
      fold(screenText(text), width - indent).map((line, at) => {
        const start = at === 0 ? label : '';
        return `${start}${' '.repeat(Math.max(1, indent - displayWidth(start)))}${line}\n`;
      }),
    )
    .join('');
}

/** A sheet as GitHub Flavored Markdown. */
export function sheetMarkdown({ title, id, fields, sections }: Sheet): string {
  const heading = `## ${markdownText(title)}${id === undefined ? '' : ` (${markdownText(id)})`}\n`;
  const list = fields
    .flatMap(([label, text]) => (text ? [`- **${label}:** ${markdownLinked(text)}\n`] : []))
    .join('');
  const rest = sections.flatMap(({ title: name, lines, listing }) => [
    `### ${markdownText(name)}\n`,
    ...lines.map((line) => `${markdownParagraph(line)}\n`),
    listing ? listingMarkdown(listing) : '',
  ]);
  return [heading, list, ...rest].filter((part) => part !== '').join('\n');
}
