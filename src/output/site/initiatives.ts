import { linksOf } from '../../organisation/link.ts';
import type { InitiativeDetail, InitiativeState } from '../../views/initiatives.ts';
import { initiativeSheet, initiativeTable } from '../views/shown/initiatives.ts';
import { linkFields } from '../views/shown/shared.ts';
import { areasOf, fieldsOn, partsOn, tableOn } from './blocks.ts';
import { eventList } from './events.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';

const STATES: readonly (readonly [InitiativeState, 'running' | 'plannedInitiatives' | 'ended'])[] = [
  ['running', 'running'],
  ['planned', 'plannedInitiatives'],
  ['ended', 'ended'],
];

/** The plan's initiatives by state and priority. */
export function initiativesPage(site: Site, initiatives: readonly InitiativeDetail[]): string {
  const { heading, lead, pages } = site.words.site;
  const table = (rows: typeof initiatives, caption: string) =>
    tableOn(site, initiativeTable(rows, site.words.views), caption, areasOf(rows));
  const there = STATES.filter(([state]) => initiatives.some((initiative) => initiative.state === state));
  const states = there.map(([state, title]) => {
    const rows = initiatives.filter((initiative) => initiative.state === state);
    return part(heading[title], table(rows, heading[title]), state);
  });
  return layout(site, {
    name: 'initiatives',
    title: pages.initiatives,
    file: PAGE_FILES.initiatives,
    isEntry: true,
    lead: lead.initiatives,
    content: [
      fieldsOn(site, linkFields(linksOf(site.organisation.file.plan), site.words.views)),
      filterForm(site, {
        rows: initiatives.length,
        hasAreas: true,
        parts: {
          label: site.words.views.label.state,
          of: there.map(([state, title]) => [state, heading[title]]),
        },
      }),
      states.length === 0 ? table([], pages.initiatives) : states,
    ],
  });
}

/** An initiative with its history. */
export function initiativePage(site: Site, initiative: InitiativeDetail): string {
  const { words, historyById } = site;
  const { heading } = words.site;
  const history = historyById.get(initiative.id) ?? [];
  return layout(site, {
    name: 'initiatives',
    title: initiative.name,
    file: detailFile('initiative', initiative.id),
    isEntry: false,
    content: [
      partsOn(site, initiativeSheet(initiative, words.views).blocks),
      history.length === 0 ? '' : part(heading.history, eventList(site, history, true)),
    ],
  });
}
