import type { Language } from '../messages/catalog.ts';
import type { Article, Block, Cell, Item, Table } from './article.ts';
import type { ForeignTexts } from './foreign.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';

/** What only an article has. */
const STYLE = `.kicker { margin: 0 0 .35rem; color: var(--faint); font-size: .875rem; font-weight: 600; }
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
      section = `section-${++count}`;
      return headingHtml(block.level, block.text, section);
    }
    return html`${blockHtml(block, section)}\n`;
  });
  const body = html`<header>
<p class="kicker">${kicker}</p>
<h1 id="title">${title}</h1>
<p class="byline">${byline}</p>
</header>
<main>
${content}</main>`;
  return page({ language, title: `${title}: ${kicker}`, body, foreign, style: STYLE });
}

function headingHtml(level: 2 | 3, text: string, id: string): Html {
  return level === 2 ? html`<h2 id="${id}">${text}</h2>\n` : html`<h3 id="${id}">${text}</h3>\n`;
}

function blockHtml(block: Exclude<Block, { kind: 'heading' }>, section: string): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${block.text}</p>`;
    case 'list':
      return html`<ul>\n${block.items.map((item) => html`<li>${itemHtml(item)}</li>\n`)}</ul>`;
    case 'figures':
      return html`<dl class="figures">\n${block.figures.map(
        ({ value, label }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>\n`,
      )}</dl>`;
    case 'table':
      return tableHtml(block, section);
  }
}

function itemHtml({ lead, text }: Item): Html {
  return lead === undefined ? html`${text}` : html`<strong>${lead}</strong>${text}`;
}

/** A table that a keyboard can scroll where it is wider than a phone, named by the heading it stands under. */
function tableHtml({ header, rows, widths = [] }: Table, section: string): Html {
  return html`<div class="table" role="group" aria-labelledby="${section}" tabindex="0">
<table aria-labelledby="${section}">
${widths.map((width) => html`<col style="width: ${width}%">`)}<thead><tr>${header.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${rows.map((row) => html`<tr>${row.map(cellHtml)}</tr>\n`)}</tbody>
</table>
</div>`;
}

function cellHtml(cell: Cell, column: number): Html {
  return column === 0 ? html`<th scope="row">${cellContent(cell)}</th>` : html`<td>${cellContent(cell)}</td>`;
}

function cellContent({ lines, isList, tone }: Cell): Html {
  if (isList && lines.length > 1) return html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
  if (lines.length < 2 && tone === undefined) return html`${lines[0] ?? ''}`;
  return html`${lines.map((line, at) =>
    at === 0 && tone !== undefined
      ? html`<span class="tone ${tone}">${line}</span>`
      : html`<span>${line}</span>`,
  )}`;
}
