import { addressOf, addressShown, labelledLink } from '../address.ts';
import { type Html, type HtmlContent, html } from '../html.ts';
import { type Listing, lines } from './listing.ts';
import type { Field } from './sheet.ts';

/** What stands in some columns instead of their text, by the column's title: links, for the most part. */
export type Cells<Row> = Readonly<Record<string, (row: Row) => HtmlContent>>;

/** How a table is shown. */
export interface TableOptions<Row> {
  /** Says what the table holds, to those who do not see the heading above it. */
  readonly caption: string;
  readonly cells?: Cells<Row>;
  /** The areas that a row is of, by id, for those who want to see one area alone. */
  readonly areas?: (row: Row) => readonly string[];
}

/**
 * A list as a table of HTML. The first cell of a row is its heading; each other cell carries its column's title, for
 * narrow screens, where a row is shown as lines. Columns in which no row says anything are left out.
 */
export function listingHtml<Row>(
  listing: Listing<Row>,
  { caption, cells = {}, areas }: TableOptions<Row>,
): Html {
  const { rows, none } = listing;
  if (rows.length === 0) return html`<p class="none">${none}</p>`;
  // Each cell is asked once: a large organisation has very many.
  const texts = rows.map((row) => listing.columns.map(({ cell }) => lines(cell(row))));
  const columns = listing.columns.flatMap(({ title }, at) => {
    const says = title in cells || texts.some((row) => (row[at]?.length ?? 0) > 0);
    return says ? [{ title, at, own: cells[title], label: html` data-label="${title}"` }] : [];
  });
  const body = rows.map((row, index) => {
    const [head, ...rest] = columns.map(({ at, own, label }) => ({
      label,
      content: own?.(row) ?? contentHtml(texts[index]?.[at] ?? []),
    }));
    const ofAreas = areas ? html` data-areas="${areas(row).join(' ')}"` : '';
    return html`<tr${ofAreas}><th scope="row">${head?.content}</th>${rest.map(
      (cell) => html`<td${cell.label}>${cell.content}</td>`,
    )}</tr>
`;
  });
  const isLong = texts.some((row) => columns.some(({ at }) => row[at]?.some(hasLongWord)));
  return html`<table${isLong ? LONG : ''}><caption class="unseen">${caption}</caption>
<thead><tr>${columns.map(({ title }) => html`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>
${body}</tbody></table>
`;
}

/** No word of prose: it must be broken, or the page is as wide as it. */
const hasLongWord = (text: string) => text.length >= 36 && /\S{36}/.test(text);
const LONG = html` class="long"`;

/** Labels and what they say; those without a text are left out. */
export function fieldsHtml(
  fields: readonly Field[],
  cells: Readonly<Record<string, HtmlContent>> = {},
): Html {
  const told = fields.filter(([label, text]) => text || cells[label]);
  if (told.length === 0) return html``;
  const items = told.map(
    ([label, text]) => html`<div><dt>${label}</dt><dd>${cells[label] ?? linkIf(text ?? '')}</dd></div>
`,
  );
  return html`<dl class="fields">
${items}</dl>
`;
}

/** The lines of a cell; those after the first say more of the same thing. */
function contentHtml([first, ...more]: readonly string[]): HtmlContent {
  return first === undefined
    ? ''
    : [linkIf(first), ...more.map((line) => html` <small>${linkIf(line)}</small>`)];
}

/** A text as a link where it is an address of the web or of mail, and nothing else. */
export function linkIf(text: string): HtmlContent {
  const labelled = labelledLink(text);
  if (labelled?.label) return html`${labelled.label}${linkIf(labelled.link)}`;
  const address = addressOf(text);
  return address === undefined ? text : html`<a href="${address}" rel="external">${addressShown(text)}</a>`;
}
