import type { FormerGroup, Forum } from '../../organisation/generated/types.ts';
import { forumDetail, forumViews } from '../../views/forums.ts';
import { namedIf } from '../../views/named.ts';
import { type Html, html } from '../html.ts';
import type { Listing } from '../views/listing.ts';
import { fieldsHtml, listingHtml } from '../views/listing-html.ts';
import { forumSheet, needListing, reportListing } from '../views/shown/forums.ts';
import { eventList } from './events.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES, placeOf } from './links.ts';
import type { Site } from './source.ts';
import { forumTable, meetingTable, memberTable } from './tables.ts';

const STATES = ['active', 'planned', 'dissolved'] as const;

/** The forums by state, and the groups that were before. */
export function forumsPage(site: Site): string {
  const { organisation, at, words } = site;
  const { heading, lead, pages } = words.site;
  const forums = forumViews(organisation, at);
  const states = STATES.flatMap((state) => {
    const rows = forums.filter((forum) => forum.state === state);
    return rows.length === 0 ? [] : [part(heading[state], forumTable(site, rows, heading[state]), state)];
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
      states.length === 0 ? forumTable(site, [], pages.forums) : states,
      formerGroups(site),
    ],
  });
}

function formerGroups({ organisation, at, words, links }: Site): Html {
  const { site: texts, views } = words;
  const known = organisation.formerGroups;
  if (known.length === 0) return html``;
  const isPast = ({ dissolved }: FormerGroup) => dissolved !== undefined && dissolved.date < at;
  const listing: Listing<FormerGroup> = {
    rows: known,
    columns: [
      { title: texts.formerGroup, cell: ({ name }) => name },
      {
        title: views.label.dissolved,
        cell: ({ dissolved }) => (dissolved ? views.date(dissolved.date) : ''),
      },
      { title: views.label.reason, cell: ({ dissolved }) => dissolved?.reason ?? '' },
      { title: views.label.successor, cell: ({ dissolved }) => dissolved?.successor ?? '' },
    ],
    facts: [],
    none: texts.noFormer,
  };
  const table = listingHtml(listing, {
    caption: texts.heading.former,
    cells: {
      [texts.formerGroup]: (group) =>
        html`<span id="${placeOf(group.id)}" class="${isPast(group) ? 'past' : 'standing'}">${group.name}</span>`,
      [views.label.successor]: ({ dissolved }) => {
        const successor = namedIf(organisation, dissolved?.successor);
        return successor && links.to(successor);
      },
    },
  });
  return part(texts.heading.former, table, 'former');
}

/** A forum with all that is told of it. */
export function forumPage(site: Site, forum: Forum): string {
  const { organisation, at, words, links, historyById, meetingsByBody } = site;
  const { views, site: texts } = words;
  const { heading, label } = views;
  const detail = forumDetail(organisation, forum, at);
  const meetings = meetingsByBody.get(forum.id) ?? [];
  const history = historyById.get(forum.id) ?? [];
  const { reportsTo, continues, dissolution } = detail;
  return layout(site, {
    name: 'forums',
    title: forum.name,
    file: detailFile('forum', forum.id),
    isEntry: false,
    content: [
      fieldsHtml(forumSheet(detail, views).fields, {
        ...(reportsTo && { [label.reportsTo]: links.to(reportsTo) }),
        ...(detail.establishedBy && { [label.establishedBy]: links.to(detail.establishedBy) }),
        ...(dissolution?.decidedBy && { [label.decidedBy]: links.to(dissolution.decidedBy) }),
        ...(continues && { [label.continues]: links.to(continues) }),
        ...(dissolution?.successor && { [label.successor]: links.to(dissolution.successor) }),
      }),
      part(
        heading.initiatives,
        listingHtml(needListing(detail.initiatives, views), {
          caption: heading.initiatives,
          cells: { [label.initiative]: (need) => links.to(need) },
        }),
      ),
      part(heading.members, memberTable(site, detail.members, heading.members, { isOneBody: true })),
      part(heading.reports, listingHtml(reportListing(detail.reports, views), { caption: heading.reports })),
      meetings.length === 0
        ? ''
        : part(
            texts.heading.meetings,
            meetingTable(site, meetings, texts.heading.meetings, { isOneBody: true }),
          ),
      history.length === 0 ? '' : part(texts.heading.history, eventList(site, history, true)),
    ],
  });
}
