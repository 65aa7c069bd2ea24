import type { Named } from '../../facts/reference.ts';
import { addressOf, addressShown, labelledLink } from '../address.ts';
import { type Html, type HtmlContent, html } from '../html.ts';
import {
  type Block,
  type Cell,
  type Field,
  type Heading,
  type Item,
  type Line,
  linesOf,
  type Table,
  textOf,
} from './block.ts';

/** How blocks are shown where they stand. Without links, names and texts are shown as they are. */
export interface Setting {
  /** A thing by its name, with a link where there is a place for it. */
  readonly linkTo?: (thing: Named) => HtmlContent;
  /** What a text is shown as; `about` is the id of what it is about. */
  readonly shown?: (text: string, about?: string) => HtmlContent;
}

export interface TableSetting extends Setting {
  /** Says what the table holds, to those who do not see the heading above it. */
  readonly caption?: string;
  /** The attribute that gives it the name of the heading it stands under, in place of a caption. */
  readonly named?: Html;
  /** The areas that each row is of, by id, for those who want to see one area alone. */
  readonly areas?: readonly (readonly string[])[];
}

/** A block that stands under a heading, whose name a table has by the attribute `named`. */
export function blockHtml(block: Exclude<Block, Heading>, named: Html, setting: Setting = {}): Html {
  const { shown = linkIf } = setting;
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${shown(block.text)}</p>`;
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${itemHtml(item, shown)}</li>\n`)}</ul>`;
    case 'figures':
      return html`<dl class="figures">\n${block.figures.map(
        ({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`,
      )}</dl>`;
    case 'fields':
      return fieldsHtml(block.fields, setting);
    case 'table':
      // A keyboard can scroll it where it is wider than a phone.
      return html`<div class="table" role="group" ${named} tabindex="0">
${tableHtml(block, { ...setting, named })}</div>`;
  }
}

function itemHtml({ lead, text }: Item, shown: NonNullable<Setting['shown']>): Html {
  return lead === undefined ? html`${shown(text)}` : html`<strong>${shown(lead)}</strong>${shown(text)}`;
}

/** Labels and what they say. */
export function fieldsHtml(fields: readonly Field[], setting: Setting = {}): Html {
  const items = fields.flatMap(([label, content]) => {
    const lines = linesOf(content).map((line) => lineHtml(line, setting));
    if (lines.length === 0) return [];
    const said = Array.isArray(content)
      ? html`<ul>\n${lines.map((line) => html`<li>${line}</li>\n`)}</ul>`
      : lines;
    return html`<div><dt>${label}</dt><dd>${said}</dd></div>\n`;
  });
  return items.length === 0 ? html`` : html`<dl class="fields">\n${items}</dl>\n`;
}

/**
 * A table. The first cell of a row is its heading; each other cell carries its column's title, for narrow screens, where
 * a row is shown as lines. Columns in which no row says anything are left out.
 */
export function tableHtml(
  { header, rows, none, widths = [], isNumbered = false }: Table,
  setting: TableSetting,
): Html {
  if (rows.length === 0) return none === '' ? html`` : html`<p class="none">${none}</p>`;
  const { caption, named, areas } = setting;
  const columns = header.flatMap((title, at) =>
    rows.some((row) => row[at]?.lines.length) ? [{ title, at, label: html` data-label="${title}"` }] : [],
  );
  const body = rows.map((row, index) => {
    const ofAreas = areas ? html` data-areas="${areas[index]?.join(' ')}"` : '';
    return html`<tr${ofAreas}>${columns.map(({ at, label }, column) => cellHtml(row[at], column === 0 ? undefined : label, setting))}</tr>
`;
  });
  const isLong = rows.some((row) => row.some(({ lines }) => lines.some(hasLongWord)));
  return html`<table${named ? html` ${named}` : ''}${classesOf({ long: isLong, numbered: isNumbered })}>${caption === undefined ? '' : html`<caption class="unseen">${caption}</caption>`}
${widths.length === 0 ? '' : columns.map(({ at }) => html`<col style="width: ${widths[at]}%">`)}<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${body}</tbody></table>
`;
}

/** No word of prose: it must be broken, or the page is as wide as it. */
const hasLongWord = (line: Line) => {
  const text = textOf(line);
  return text.length >= 36 && /\S{36}/.test(text);
};

function classesOf(are: Readonly<Record<string, boolean>>): Html | string {
  const classes = Object.keys(are).filter((name) => are[name]);
  return classes.length === 0 ? '' : html` class="${classes.join(' ')}"`;
}

/** A cell; without a label it is the heading of its row. */
function cellHtml(cell: Cell | undefined, label: Html | undefined, setting: Setting): Html {
  const content = cell ? cellContent(cell, setting) : '';
  if (label) return html`<td${label}>${content}</td>`;
  const place = cell?.place === undefined ? '' : html` id="${cell.place}"`;
  return html`<th scope="row"${place}>${content}</th>`;
}

/** The lines of a cell; those after the first say more of the same thing. An id is not told: a link has it. */
function cellContent({ lines, isList }: Cell, setting: Setting): HtmlContent {
  const texts = lines.flatMap((line) => (isId(line) ? [] : [lineHtml(line, setting)]));
  if (isList && texts.length > 1) return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  const [first, ...more] = texts;
  return more.length === 0 ? first : [first, ...more.map((text) => html` <small>${text}</small>`)];
}

const isId = (line: Line) => typeof line !== 'string' && line.isId === true;

/** An address beside the page has no scheme. */
const isElsewhere = (address: string) => /^[a-z]+:/i.test(address);
const EXTERNAL = html` rel="external"`;

function lineHtml(line: Line, { linkTo, shown = linkIf }: Setting): HtmlContent {
  if (typeof line === 'string') return shown(line);
  const { text, tone, names, before, after, address, date, about } = line;
  let content: HtmlContent;
  if (address !== undefined)
    content = html`<a href="${address}"${isElsewhere(address) ? EXTERNAL : ''}>${text}</a>`;
  else if (names && linkTo) {
    content = [before, names.map((thing, at) => [at === 0 ? '' : ', ', linkTo(thing)]), after];
  } else content = shown(text, about);
  if (date !== undefined) content = html`<time datetime="${date}">${content}</time>`;
  return tone === undefined ? content : html`<span class="tone ${tone}">${content}</span>`;
}

/** A text as a link where it is an address of the web or of mail, and nothing else. */
export function linkIf(text: string): HtmlContent {
  const labelled = labelledLink(text);
  if (labelled?.label) return html`${labelled.label}${linkIf(labelled.link)}`;
  const address = addressOf(text);
  return address === undefined ? text : html`<a href="${address}" rel="external">${addressShown(text)}</a>`;
}
