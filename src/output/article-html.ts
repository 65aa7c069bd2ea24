import type { Language } from '../messages/catalog.ts';
import type { Article, Block, Cell, Item, Table } from './article.ts';
import type { ForeignTexts } from './foreign.ts';
import { type Html, type HtmlContent, html } from './html.ts';
import { page } from './page.ts';
import { linkIf } from './views/listing-html.ts';

/** What only an article has. */
export const ARTICLE_STYLE = `.kicker { margin: 0 0 .35rem; color: var(--faint); font-size: .875rem; font-weight: 600; }
.byline { margin: 0 0 1rem; color: var(--faint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); gap: .75rem; margin: 1.25rem 0 1.5rem; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .7rem .9rem; border-left: 3px solid var(--accent); background: var(--tint); }
.figures dt { color: var(--faint); font-size: .875rem; line-height: 1.3; }
.figures dd { margin: 0; color: var(--accent); font-size: 1.7rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
td ul { margin: 0; padding: 0; list-style: none; }
td li { margin: 0 0 .25rem; }
td li:last-child { margin-bottom: 0; }
.tone::before { content: ""; display: inline-block; width: .6em; height: .6em; margin-right: .45em; border-radius: 50%; background: currentColor; }
@media (min-width: 40rem) {
  .figures { grid-template-columns: repeat(3, 1fr); }
}
@media print {
  header { padding-bottom: 2mm; }
  .figures { grid-template-columns: repeat(3, 1fr); gap: 3mm; break-inside: avoid; }
  .figures div { padding: 2mm 3mm; border-left-width: 1.5pt; background: none; }
  .tone::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** An article as a page that stands alone, to be read on a screen and printed. */
export function articleHtml(
  { title, kicker, byline, blocks }: Article,
  language: Language,
  foreign?: ForeignTexts,
): string {
  let section = 'title';
  let count = 0;
  const content = blocks.map((block): Html => {
    if (block.kind === 'heading') {
      section = block.place ?? `section-${++count}`;
      return headingHtml(block.level, block.text, section);
    }
    return html`${blockHtml(block, { named: html`aria-labelledby="${section}"` })}\n`;
  });
  const body = html`<header>
<p class="kicker">${kicker}</p>
<h1 id="title">${title}</h1>
<p class="byline">${byline}</p>
</header>
<main>
${content}</main>`;
  return page({ language, title: `${title}: ${kicker}`, body, foreign, style: ARTICLE_STYLE });
}

function headingHtml(level: 2 | 3, text: string, id: string): Html {
  return level === 2 ? html`<h2 id="${id}">${text}</h2>\n` : html`<h3 id="${id}">${text}</h3>\n`;
}

/** How a block is shown where it stands. */
export interface Setting {
  /** The attribute that gives a table the name of the heading it stands under. */
  readonly named: Html;
  /** What a text is shown as: itself, or with links in it; `about` is the id of what it is about. */
  readonly shown?: (text: string, about?: string) => HtmlContent;
}

const asIs: Shown = linkIf;

export function blockHtml(block: Exclude<Block, { kind: 'heading' }>, setting: Setting): Html {
  const { shown = asIs } = setting;
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${shown(block.text)}</p>`;
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${itemHtml(item, shown)}</li>\n`)}</ul>`;
    case 'figures':
      return html`<dl class="figures">\n${block.figures.map(
        ({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`,
      )}</dl>`;
    case 'table':
      return tableHtml(block, setting);
  }
}

type Shown = NonNullable<Setting['shown']>;

function itemHtml({ lead, text }: Item, shown: Shown): Html {
  return lead === undefined ? html`${shown(text)}` : html`<strong>${shown(lead)}</strong>${shown(text)}`;
}

/** A table that a keyboard can scroll where it is wider than a phone, named by the heading it stands under. */
function tableHtml({ header, rows, widths = [] }: Table, { named, shown = asIs }: Setting): Html {
  const body = rows.map(
    (row) => html`<tr>${row.map((cell, column) => cellHtml(cell, column, header[column], shown))}</tr>\n`,
  );
  return html`<div class="table" role="group" ${named} tabindex="0">
<table ${named}>
${widths.map((width) => html`<col style="width: ${width}%">`)}<thead><tr>${header.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${body}</tbody>
</table>
</div>`;
}

/** The title of its column stands beside a cell where a narrow screen shows a row as lines. */
function cellHtml(cell: Cell, column: number, title: string | undefined, shown: Shown): Html {
  const content = cellContent(cell, shown);
  if (column > 0) return html`<td data-label="${title}">${content}</td>`;
  const place = cell.place === undefined ? '' : html` id="${cell.place}"`;
  return html`<th scope="row"${place}>${content}</th>`;
}

function cellContent({ lines, isList, tone, about = [] }: Cell, shown: Shown): Html {
  const texts = lines.map((line, at) => shown(line, about[at]));
  if (isList && texts.length > 1) return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
  if (texts.length < 2 && tone === undefined) return html`${texts}`;
  return html`${texts.map((text, at) =>
    at === 0 && tone !== undefined
      ? html`<span class="tone ${tone}">${text}</span>`
      : html`<span>${text}</span>`,
  )}`;
}
