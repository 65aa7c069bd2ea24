import type { FormerGroup, Forum } from '../../organisation/generated/types.ts';
import { forumDetail, forumViews } from '../../views/forums.ts';
import { namedIf } from '../../views/named.ts';
import { nameLine, tableOf } from '../blocks/block.ts';
import { type Html, html } from '../html.ts';
import { forumSheet, forumTable } from '../views/shown/forums.ts';
import { areasOf, partsOn, tableOn } from './blocks.ts';
import { eventList } from './events.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES, placeOf } from './links.ts';
import { meetingTable } from './meetings.ts';
import type { Site } from './source.ts';

const STATES = ['active', 'planned', 'dissolved'] as const;

/** The forums by state, and the groups that were before. */
export function forumsPage(site: Site): string {
  const { organisation, at, words } = site;
  const { heading, lead, pages } = words.site;
  const forums = forumViews(organisation, at);
  const table = (rows: typeof forums, caption: string) =>
    tableOn(site, forumTable(rows, words.views), caption, areasOf(rows));
  const states = STATES.flatMap((state) => {
    const rows = forums.filter((forum) => forum.state === state);
    return rows.length === 0 ? [] : [part(heading[state], table(rows, heading[state]), state)];
  });
  return layout(site, {
    name: 'forums',
    title: pages.forums,
    file: PAGE_FILES.forums,
    isEntry: true,
    lead: lead.forums,
    content: [
      filterForm(site, {
        rows: forums.length,
        hasAreas: true,
        parts: {
          label: words.views.label.state,
          of: STATES.filter((state) => forums.some((forum) => forum.state === state)).map((state) => [
            state,
            heading[state],
          ]),
        },
      }),
      states.length === 0 ? table([], pages.forums) : states,
      formerGroups(site),
    ],
  });
}

function formerGroups(site: Site): Html {
  const { organisation, words } = site;
  const { site: texts, views } = words;
  const known = organisation.formerGroups;
  if (known.length === 0) return html``;
  const table = tableOf<FormerGroup>(known, [
    [texts.formerGroup, ({ id, name }) => ({ lines: [name], place: placeOf(id) })],
    [views.label.dissolved, ({ dissolved }) => dissolved && views.date(dissolved.date)],
    [views.label.reason, ({ dissolved }) => dissolved?.reason],
    [views.label.successor, ({ dissolved }) => nameLine(namedIf(organisation, dissolved?.successor))],
  ]);
  return part(texts.heading.former, tableOn(site, table, texts.heading.former), 'former');
}

/** A forum with all that is told of it. */
export function forumPage(site: Site, forum: Forum): string {
  const { organisation, at, words, historyById, meetingsByBody } = site;
  const { heading } = words.site;
  const meetings = meetingsByBody.get(forum.id) ?? [];
  const history = historyById.get(forum.id) ?? [];
  return layout(site, {
    name: 'forums',
    title: forum.name,
    file: detailFile('forum', forum.id),
    isEntry: false,
    content: [
      partsOn(site, forumSheet(forumDetail(organisation, forum, at), words.views).blocks),
      meetings.length === 0
        ? ''
        : part(heading.meetings, meetingTable(site, meetings, heading.meetings, { isOneBody: true })),
      history.length === 0 ? '' : part(heading.history, eventList(site, history, true)),
    ],
  });
}
