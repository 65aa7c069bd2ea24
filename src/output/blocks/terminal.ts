import type { Palette } from '../palette.ts';
import { type Screen, screenText, widthOf } from '../screen.ts';
import { drawTable, fold, type TableLine } from '../table.ts';
import { displayWidth, wrap } from '../text.ts';
import {
  type Block,
  type Field,
  type Item,
  type Line,
  type Sheet,
  type Table,
  textIn,
  textOf,
} from './block.ts';

/** A sheet for a terminal. */
export function sheetText({ title, id, byline, blocks }: Sheet, screen: Screen): string {
  const { strong, faint } = screen.colors;
  const width = widthOf(screen);
  const head = [
    ...fold(screenText(title), width).map(strong),
    ...(id === undefined ? [] : fold(`(${screenText(id)})`, width).map(faint)),
    ...(byline === undefined ? [] : fold(screenText(byline), width)),
  ];
  const parts = [head.map((line) => `${line}\n`).join('')];
  let isNew = true;
  for (const block of blocks) {
    const text = blockText(block, screen, width);
    // What follows a heading stands below it; facts stand by themselves.
    if (isNew || block.kind === 'heading' || block.kind === 'fields') parts.push(text);
    else parts.push(`${parts.pop() ?? ''}${text}`);
    isNew = block.kind === 'fields';
  }
  return parts.filter((part) => part !== '').join('\n');
}

function blockText(block: Block, screen: Screen, width: number): string {
  switch (block.kind) {
    case 'heading':
      return folded(block.text, width, screen.colors.strong);
    case 'paragraph':
      return folded(block.text, width);
    case 'list':
      return block.items.map((item) => itemText(item, width)).join('');
    case 'figures':
      return fieldsText(
        block.figures.map(({ label, value }) => [label, value]),
        width,
      );
    case 'fields':
      return fieldsText(block.fields, width);
    case 'table':
      return tableText(block, screen);
  }
}

const folded = (text: string, width: number, paint = (line: string) => line) =>
  fold(screenText(text), width)
    .map((line) => `${paint(line)}\n`)
    .join('');

const itemText = ({ lead = '', text }: Item, width: number) =>
  fold(screenText(lead + text), width - 2)
    .map((line, at) => `${at === 0 ? '- ' : '  '}${line}\n`)
    .join('');

/** Labels in one column, what they say in the next. */
function fieldsText(fields: readonly Field[], width: number): string {
  const told = fields
    .map(([label, content]) => [label, textIn(content)] as const)
    .filter(([, text]) => text !== '');
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

/** A table that fits the terminal. */
export function tableText({ header, rows, none }: Table, screen: Screen): string {
  const width = widthOf(screen);
  if (rows.length === 0) return none === '' ? '' : `${wrap(none, width).join('\n')}\n`;
  return drawTable(
    header.map(screenText),
    rows.map((row) => row.map(({ lines }) => lines.map((line) => drawnLine(line, screen.colors)))),
    width,
    screen.colors,
  );
}

function drawnLine(line: Line, colors: Palette): TableLine {
  const text = screenText(textOf(line));
  if (typeof line === 'string') return text;
  if (line.isId) return `(${text})`;
  // What is as it should be needs no colour.
  return line.tone === 'warn' || line.tone === 'bad' ? { text, paint: colors.warning } : text;
}
