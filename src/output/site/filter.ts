import { type Html, html } from '../html.ts';
import type { Site } from './source.ts';

export const FILTER_FILE = 'filter.js';

/** From so many rows on a page is one of which only a part is wanted. */
const LONG = 12;

/** What can be asked for of a page. */
export interface Filtered {
  /** How many rows its tables have. */
  readonly rows: number;
  /** Whether they are of areas. */
  readonly hasAreas: boolean;
  /** What tells its parts from each other, and each part by its place and heading. */
  readonly parts?: {
    readonly label: string;
    readonly of: readonly (readonly [id: string, heading: string])[];
  };
}

/** Fields that show themselves where scripts run, and leave of the page's rows those that fit. */
export function filterForm(
  { organisation, words, foreign }: Site,
  { rows, hasAreas, parts }: Filtered,
): Html | string {
  if (rows < LONG) return '';
  const { filter: texts } = words.site;
  const { areas } = organisation;
  const language = foreign ? html` lang="${foreign.language}"` : '';
  const field = (name: string, label: string, control: Html) =>
    html`<div><label for="filter-${name}">${label}</label>
${control}</div>
`;
  const select = (name: string, options: readonly Html[]) => html`<select id="filter-${name}">
<option value="">${texts.all}</option>
${options}</select>`;
  const ofParts = (parts?.of ?? []).map(([id, heading]) => html`<option value="${id}">${heading}</option>\n`);
  const ofAreas = areas.map(({ id, name }) => html`<option value="${id}"${language}>${name}</option>\n`);
  return html`<form class="filter" id="filter" hidden data-none="${texts.none}" data-some="${texts.some}">
${field('text', texts.text, html`<input id="filter-text" type="search" autocomplete="off" spellcheck="false" maxlength="200">`)}${
  parts && ofParts.length > 1 ? field('part', parts.label, select('part', ofParts)) : ''
}${hasAreas && areas.length > 1 ? field('area', words.views.label.area, select('area', ofAreas)) : ''}<p role="status"></p>
</form>
<script src="${FILTER_FILE}" defer></script>
`;
}
