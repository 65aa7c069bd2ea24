import type { AreaEfforts, Efforts, EffortView, GoalEfforts } from '../../views/efforts.ts';
import { type Column, nameLine, tableOf } from '../blocks/block.ts';
import { type Html, html } from '../html.ts';
import { MARKS } from '../views/shown/efforts.ts';
import { tableOn } from './blocks.ts';
import { layout, part } from './layout.ts';
import { PAGE_FILES, placeOf } from './links.ts';
import type { Site } from './source.ts';

/** Who works at which goal, and how: the matrix, then each goal with its efforts. */
export function effortsPage(site: Site): string {
  const { words, efforts } = site;
  const { lead, pages, heading } = words.site;
  const { areas, municipalities, without } = efforts;
  return layout(site, {
    name: 'efforts',
    title: pages.efforts,
    file: PAGE_FILES.efforts,
    isEntry: true,
    lead: lead.efforts,
    content: [
      areas.length === 0
        ? html`<p class="none">${words.efforts.none}</p>
`
        : '',
      municipalities.length === 0
        ? ''
        : part(
            heading.matrix,
            [inSheets(municipalities).map((own) => matrix(efforts, own, site)), marksNote(site)],
            'matrix',
          ),
      areas.map((area) => areaPart(area, site)),
      untouched(areas, site),
      areas.length === 0 || without.length === 0
        ? ''
        : part(
            words.efforts.without,
            html`<ul class="names">
${without.map((municipality) => html`<li>${site.links.to(municipality)}</li>\n`)}</ul>
`,
          ),
    ],
  });
}

/** So many municipalities stand beside each other on paper; the names of more than a few are turned. */
const MOST_BESIDE = 30;
const FEW = 8;

/** The municipalities in equal parts, each as wide as a sheet. */
function inSheets(municipalities: Efforts['municipalities']): Efforts['municipalities'][] {
  const count = Math.ceil(municipalities.length / MOST_BESIDE);
  const size = Math.ceil(municipalities.length / count);
  return Array.from({ length: count }, (_, at) => municipalities.slice(at * size, (at + 1) * size));
}

function marksNote({ words }: Site): Html {
  const { assessed, notAssessed } = words.efforts;
  return html`<p class="note">${`${MARKS.assessed} ${assessed} · ${MARKS.notAssessed} ${notAssessed}`}</p>
`;
}

/** Goals by municipalities; wide where many take part, and then it is scrolled by itself. */
function matrix({ areas }: Efforts, municipalities: Efforts['municipalities'], { words, links }: Site): Html {
  const { label, assessed, notAssessed } = words.efforts;
  const caption = words.site.heading.matrix;
  const mark = (assessment: string | undefined) =>
    assessment === undefined
      ? html`<span role="img" aria-label="${notAssessed}">${MARKS.notAssessed}</span>`
      : html`<span role="img" aria-label="${assessed}">${MARKS.assessed}</span>`;
  const cells = ({ efforts }: GoalEfforts) =>
    municipalities.map(({ id }) => {
      const own = efforts.filter(({ municipality }) => municipality.id === id);
      return html`<td>${own.map(({ assessment }) => mark(assessment))}</td>`;
    });
  const rows = areas.map(
    (area) => html`<tbody>
<tr><th class="area" scope="rowgroup" colspan="${municipalities.length + 1}">${area.name}</th></tr>
${area.goals.map(
  (goal) => html`<tr><th scope="row">${links.to(goal)}</th>${cells(goal)}</tr>
`,
)}</tbody>
`,
  );
  return html`<section class="wide" aria-label="${caption}" tabindex="0">
<table class="${municipalities.length > FEW ? 'matrix dense' : 'matrix'}"><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${label.goal}</th>${municipalities.map(
    (municipality) => html`<th scope="col"><span>${links.to(municipality)}</span></th>`,
  )}</tr></thead>
${rows}</table>
</section>
`;
}

function areaPart({ id, name, goals }: AreaEfforts, site: Site): Html {
  const worked = goals.filter(({ efforts }) => efforts.length > 0);
  return worked.length === 0
    ? html``
    : part(
        name,
        worked.map((goal) => goalPart(goal, site)),
        placeOf(id),
      );
}

/** Goals at which nobody works. */
function untouched(areas: readonly AreaEfforts[], { words }: Site): Html {
  const items = areas.flatMap(({ name: area, goals }) =>
    goals
      .filter(({ efforts }) => efforts.length === 0)
      .map(
        ({ id, name }) => html`<li id="${placeOf(id)}">${name} <small>${area}</small></li>
`,
      ),
  );
  return items.length === 0
    ? html``
    : part(
        words.efforts.untouched,
        html`<ul>
${items}</ul>
`,
      );
}

function goalPart({ id, name, efforts, isShared, municipalities }: GoalEfforts, site: Site): Html {
  const { words } = site;
  const { label } = words.efforts;
  const table = tableOf<EffortView>(efforts, [
    [label.municipality, ({ municipality }) => nameLine(municipality)],
    ...effortColumns(site),
  ]);
  const mark = isShared ? html` <span class="mark">${words.site.shared(municipalities.length)}</span>` : '';
  return html`<h3 id="${placeOf(id)}">${name}${mark}</h3>
${tableOn(site, table, name)}`;
}

/** What is told of an effort, wherever a table tells of it. */
export function effortColumns({
  words,
}: Site): Column<Pick<EffortView, 'effort' | 'note' | 'assessment' | 'collected'>>[] {
  const { label, date } = words.efforts;
  return [
    [label.effort, ({ effort, note }) => [effort, note]],
    [label.assessment, ({ assessment }) => assessment],
    [label.collected, ({ collected }) => collected && date(collected)],
  ];
}
