import type { Language } from '../../messages/catalog.ts';
import type { ForeignTexts } from '../foreign.ts';
import { type Html, html } from '../html.ts';
import { page } from '../page.ts';
import type { Sheet } from './block.ts';
import { blockHtml } from './html.ts';

/** What only a page that is read from the beginning has. */
export const READING_STYLE = `.kicker { margin: 0 0 .35rem; color: var(--faint); font-size: .875rem; font-weight: 600; }
.byline { margin: 0 0 1rem; color: var(--faint); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); gap: .75rem; margin: 1.25rem 0 1.5rem; }
.figures div { display: flex; flex-direction: column-reverse; justify-content: flex-end; padding: .7rem .9rem; border-left: 3px solid var(--accent); background: var(--tint); }
.figures dt { color: var(--faint); font-size: .875rem; line-height: 1.3; }
.figures dd { margin: 0; color: var(--accent); font-size: 1.7rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums; }
td ul { margin: 0; padding: 0; list-style: none; }
td li { margin: 0 0 .25rem; }
td li:last-child { margin-bottom: 0; }
@media (min-width: 40rem) {
  .figures { grid-template-columns: repeat(3, 1fr); }
}
@media print {
  header { padding-bottom: 2mm; }
  .figures { grid-template-columns: repeat(3, 1fr); gap: 3mm; break-inside: avoid; }
  .figures div { padding: 2mm 3mm; border-left-width: 1.5pt; background: none; }
}
`;

/** A sheet as a page that stands alone, to be read on a screen and printed. */
export function sheetPage(
  { title, kicker, byline, blocks }: Sheet,
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
    return html`${blockHtml(block, html`aria-labelledby="${section}"`)}\n`;
  });
  const body = html`<header>
<p class="kicker">${kicker}</p>
<h1 id="title">${title}</h1>
<p class="byline">${byline}</p>
</header>
<main>
${content}</main>`;
  return page({ language, title: `${title}: ${kicker}`, body, foreign, style: READING_STYLE });
}

function headingHtml(level: 2 | 3, text: string, id: string): Html {
  return level === 2 ? html`<h2 id="${id}">${text}</h2>\n` : html`<h3 id="${id}">${text}</h3>\n`;
}
