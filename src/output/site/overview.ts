import type { NextMeeting } from '../../views/status.ts';
import { svgElement } from '../chart/svg.ts';
import { type Html, html } from '../html.ts';
import { dateParts, timeOf } from '../meetings/facts.ts';
import { names } from '../names.ts';
import { deadlineTable, openSeatTable } from '../views/shown/status.ts';
import { tableOn } from './blocks.ts';
import { charterPart } from './charter.ts';
import { eventList } from './events.ts';
import { FIGURE_FILE, layout, part } from './layout.ts';
import { PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';

/** How much of the history the overview shows. */
const LATEST = 8;

/** How many bodies a figure on the page may show. */
const MOST_SHOWN = 60;

/** The first page: how the organisation stands, its figure, what comes next and what came last. */
export function overviewPage(site: Site): string {
  const { organisation, words, status, history } = site;
  const { site: texts, views } = words;
  const { heading } = texts;
  const latest = history.slice(0, LATEST);
  return layout(site, {
    name: 'overview',
    file: PAGE_FILES.overview,
    title: organisation.group.name,
    isEntry: true,
    lead: organisation.group.task,
    content: [
      keyFigures(site),
      html`<div class="columns">
${part(heading.nextMeeting, nextMeetings(site))}${part(
  heading.vacancies,
  status.group.isStanding
    ? tableOn(site, openSeatTable(status.group, views), heading.vacancies)
    : html`<p>${views.status.notStanding}</p>
`,
)}</div>
`,
      html`<div class="sheet">
${part(heading.figure, figurePart(site))}</div>
`,
      site.charter ? charterPart(site, site.charter) : '',
      part(
        heading.latest,
        latest.length === 0
          ? html`<p class="none">${texts.noHistory}</p>
`
          : [
              eventList(site, latest),
              html`<p class="more"><a href="${PAGE_FILES.history}">${texts.allHistory}</a></p>
`,
            ],
      ),
    ],
  });
}

/** The figure, where it is small enough to be seen as a whole; and as a file of its own. */
function figurePart({ figure, words }: Site): Html {
  const { figure: caption, figureFile, figureLarge } = words.site;
  const drawing = () => html`<section class="wide" aria-label="${caption}" tabindex="0">
${svgElement(figure, { hasStyle: false })}</section>
`;
  return html`${figure.nodes.length <= MOST_SHOWN ? drawing() : html`<p>${figureLarge(figure.nodes.length)}</p>\n`}<p class="more"><a href="${FIGURE_FILE}">${figureFile}</a></p>
`;
}

/** Four numbers, each a way to the page that tells more. */
function keyFigures({ status, words }: Site): Html {
  const { site: texts } = words;
  const { group, forums, initiatives, meetings } = status;
  const next = meetings[0];
  const figures = [
    { label: texts.key.seats, value: texts.outOf(group.held, group.needed), page: PAGE_FILES.seats },
    {
      label: texts.key.forums,
      value: texts.number(forums.filter(({ state }) => state === 'active').length),
      page: PAGE_FILES.forums,
    },
    {
      label: texts.key.initiatives,
      value: texts.number(initiatives.filter(({ state }) => state === 'running').length),
      page: PAGE_FILES.initiatives,
    },
    {
      label: texts.key.nextMeeting,
      value: next ? texts.date(next.date) : '–',
      page: PAGE_FILES.meetings,
    },
  ];
  return html`<ul class="keys">
${figures.map(
  ({ label, value, page }) => html`<li><a href="${page}"><b>${value}</b> <span>${label}</span></a></li>
`,
)}</ul>
`;
}

function nextMeetings(site: Site): Html {
  const { status, words } = site;
  const { meetings, deadlines } = status;
  const { site: texts, views, meetings: meetingTexts } = words;
  if (meetings.length === 0) {
    return html`<p class="none">${texts.noMeeting}</p>
`;
  }
  const table = deadlineTable(deadlines, { catalog: words.catalog, texts: views, meetingTexts });
  return html`${meetings.map((meeting) => nextMeeting(site, meeting))}${
    deadlines.length === 0
      ? ''
      : html`<h3>${texts.heading.deadlines}</h3>
${tableOn(site, table, texts.heading.deadlines)}`
  }`;
}

function nextMeeting({ links, words }: Site, meeting: NextMeeting): Html {
  const { meetings: texts } = words;
  const { body, date, themes, place, state } = meeting;
  const time = timeOf(meeting);
  const theme = names(themes);
  const facts = [
    time && texts.time(time.from, time.to),
    theme && `${texts.column.themes}: ${theme}`,
    place,
    texts.state[state],
  ];
  return html`<p class="next"><time datetime="${date}">${texts.date(dateParts(date))}</time>
${links.to(body)}<br><small>${facts.filter(Boolean).join(' · ')}</small></p>
`;
}
