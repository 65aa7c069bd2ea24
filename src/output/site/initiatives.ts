import { linksOf } from '../../organisation/link.ts';
import type { InitiativeDetail, InitiativeState } from '../../views/initiatives.ts';
import { fieldsHtml, listingHtml } from '../views/listing-html.ts';
import { followUpListing, initiativeSheet, priorityListing } from '../views/shown/initiatives.ts';
import { linkFields } from '../views/shown/shared.ts';
import { eventList } from './events.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';
import { initiativeTable } from './tables.ts';

const STATES: readonly (readonly [InitiativeState, 'running' | 'plannedInitiatives' | 'ended'])[] = [
  ['running', 'running'],
  ['planned', 'plannedInitiatives'],
  ['ended', 'ended'],
];

/** The plan's initiatives by state and priority. */
export function initiativesPage(site: Site, initiatives: readonly InitiativeDetail[]): string {
  const { heading, lead, pages } = site.words.site;
  const there = STATES.filter(([state]) => initiatives.some((initiative) => initiative.state === state));
  const states = there.map(([state, title]) => {
    const rows = initiatives.filter((initiative) => initiative.state === state);
    return part(heading[title], initiativeTable(site, rows, heading[title]), state);
  });
  return layout(site, {
    name: 'initiatives',
    title: pages.initiatives,
    file: PAGE_FILES.initiatives,
    isEntry: true,
    lead: lead.initiatives,
    content: [
      fieldsHtml(linkFields(linksOf(site.organisation.file.plan), site.words.views)),
      filterForm(site, {
        rows: initiatives.length,
        hasAreas: true,
        parts: {
          label: site.words.views.label.state,
          of: there.map(([state, title]) => [state, heading[title]]),
        },
      }),
      states.length === 0 ? initiativeTable(site, [], pages.initiatives) : states,
    ],
  });
}

/** An initiative with its history. */
export function initiativePage(site: Site, initiative: InitiativeDetail): string {
  const { words, links, historyById } = site;
  const { views, site: texts } = words;
  const { heading, label } = views;
  const { forums, wantsForum, priorities, followUps } = initiative;
  const history = historyById.get(initiative.id) ?? [];
  return layout(site, {
    name: 'initiatives',
    title: initiative.name,
    file: detailFile('initiative', initiative.id),
    isEntry: false,
    content: [
      fieldsHtml(initiativeSheet(initiative, views).fields, {
        ...(forums.length > 0 && { [label.forums]: links.list(forums) }),
        ...(wantsForum && { [label.wantsForum]: links.to(wantsForum) }),
      }),
      part(
        heading.priorities,
        listingHtml(priorityListing(priorities, views), { caption: heading.priorities }),
      ),
      part(heading.followUps, listingHtml(followUpListing(followUps, views), { caption: heading.followUps })),
      history.length === 0 ? '' : part(texts.heading.history, eventList(site, history, true)),
    ],
  });
}
