import { markdownLinked, markdownParagraph, markdownText } from '../markdown.ts';
import {
  type Block,
  type Cell,
  type Field,
  type Item,
  type Sheet,
  type Table,
  textIn,
  textOf,
} from './block.ts';

/** A sheet as GitHub Flavored Markdown; one that does not stand alone begins below the title of what it is put in. */
export function sheetMarkdown({ title, id, kicker, byline, blocks }: Sheet): string {
  const above = kicker === undefined ? 1 : 0;
  const parts = [
    ...(kicker === undefined ? [] : [`*${markdownText(kicker)}*\n`]),
    `${'#'.repeat(1 + above)} ${markdownText(title)}${id === undefined ? '' : ` (${markdownText(id)})`}\n`,
    ...(byline === undefined ? [] : [`*${markdownText(byline).trim()}*\n`]),
    ...blocks.map((block) => blockMarkdown(block, above)),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function blockMarkdown(block: Block, above: number): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + above)} ${markdownText(block.text)}\n`;
    case 'paragraph':
      return `${markdownParagraph(block.text)}\n`;
    case 'list':
      return block.items.map((item) => `- ${itemMarkdown(item)}\n`).join('');
    case 'figures':
      return block.figures.map(({ value, label }) => `- **${value}** ${markdownText(label)}\n`).join('');
    case 'fields':
      return fieldsMarkdown(block.fields);
    case 'table':
      return tableMarkdown(block);
  }
}

function itemMarkdown({ lead, text }: Item): string {
  // Spaces at the ends of what is bold would leave the stars standing.
  const bold = markdownText(lead ?? '').trim();
  return bold === '' ? markdownParagraph(text) : `**${bold}**${markdownText(text)}`;
}

/** Labels and what they say, as a list. */
export function fieldsMarkdown(fields: readonly Field[]): string {
  return fields
    .map(([label, content]) => [label, textIn(content)] as const)
    .map(([label, text]) => (text === '' ? '' : `- **${label}:** ${markdownLinked(text)}\n`))
    .join('');
}

/** A table of GitHub Flavored Markdown. */
export function tableMarkdown({ header, rows, none }: Table): string {
  if (rows.length === 0) return none === '' ? '' : `${markdownText(none)}\n`;
  const lines = [
    header.map(markdownText),
    header.map(() => '---'),
    ...rows.map((row) => row.map(cellMarkdown)),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

const cellMarkdown = ({ lines }: Cell) => lines.map((line) => markdownLinked(textOf(line))).join('<br>');
