import { MOST_IN_SENTENCE } from '../../messages/list.ts';
import type { Organisation as Party } from '../../organisation/generated/types.ts';
import { named } from '../../views/named.ts';
import { organisationFacts } from '../../views/organisations.ts';
import type { Html } from '../html.ts';
import type { Listing } from '../views/listing.ts';
import { fieldsHtml, listingHtml } from '../views/listing-html.ts';
import { organisationFields } from '../views/shown/organisations.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES } from './links.ts';
import type { OwnEffort, Site } from './source.ts';
import { memberTable } from './tables.ts';

/** The organisations that take part, by kind, and in what. */
export function organisationsPage(site: Site): string {
  const { organisation, words, seatsByParty, effortsByParty, links } = site;
  const { site: texts, views, efforts } = words;
  const held = ({ id }: Party) => (seatsByParty.get(id) ?? []).filter(({ state }) => state === 'held').length;
  const hasEnds = organisation.file.organisations.some(({ dissolved }) => dissolved);
  const dayOf = (date: string | undefined) => (date === undefined ? '' : views.date(date));
  const count = (number: number) => (number === 0 ? '' : String(number));
  const kinds = [...new Set(organisation.file.organisations.map(({ kind }) => kind))];
  return layout(site, {
    name: 'organisations',
    title: texts.pages.organisations,
    file: PAGE_FILES.organisations,
    isEntry: true,
    lead: texts.lead.organisations,
    content: [
      filterForm(site, {
        rows: organisation.file.organisations.length,
        hasAreas: false,
        parts: { label: views.label.kind, of: kinds.map((kind) => [kind, texts.organisationKinds[kind]]) },
      }),
      kinds.map((kind) => {
        const heading = texts.organisationKinds[kind];
        const listing: Listing<Party> = {
          rows: organisation.file.organisations.filter((party) => party.kind === kind),
          columns: [
            { title: views.label.organisation, cell: ({ name }) => name },
            {
              title: views.label.partOf,
              cell: ({ partOf }) => (partOf === undefined ? '' : named(organisation, partOf).name),
            },
            ...(hasEnds
              ? [{ title: views.label.dissolved, cell: ({ dissolved }: Party) => dayOf(dissolved?.date) }]
              : []),
            { title: views.heading.seats, cell: (party) => count(held(party)) },
            { title: efforts.label.efforts, cell: ({ id }) => count(effortsByParty.get(id)?.length ?? 0) },
          ],
          facts: [],
          none: '',
        };
        return part(
          heading,
          listingHtml(listing, {
            caption: heading,
            cells: { [views.label.organisation]: (party) => links.to(party) },
          }),
          kind,
        );
      }),
    ],
  });
}

/** An organisation: where it sits, with those that are part of it, and what it does towards the goals. */
export function organisationPage(site: Site, party: Party): string {
  const { words, seatsByParty, effortsByParty } = site;
  const { site: texts, views, efforts: effortTexts } = words;
  const seats = seatsByParty.get(party.id) ?? [];
  const efforts = effortsByParty.get(party.id) ?? [];
  return layout(site, {
    name: 'organisations',
    title: party.name,
    file: detailFile('organisation', party.id),
    isEntry: false,
    content: [
      fields(site, party),
      part(views.heading.seats, memberTable(site, seats, views.heading.seats, { none: texts.noSeats })),
      efforts.length === 0 ? '' : part(effortTexts.label.efforts, effortTable(site, efforts)),
    ],
  });
}

function fields({ organisation, words, links, seatsByParty }: Site, party: Party): Html {
  const { site: texts, views } = words;
  const { label } = views;
  const facts = organisationFacts(organisation, party);
  const { partOf, parts, predecessors, successors } = facts;
  const now = (seatsByParty.get(party.id) ?? []).filter(({ state }) => state === 'held');
  const all = [...new Map(now.map(({ body }) => [body.id, body])).values()];
  // Of many the seats below tell.
  const bodies = all.length > MOST_IN_SENTENCE ? [] : all;
  return fieldsHtml(
    [...organisationFields(facts, views), [texts.sitsIn, bodies.map(({ name }) => name).join(', ')]],
    {
      ...(partOf && { [label.partOf]: links.to(partOf) }),
      ...(parts.length > 0 && { [label.parts]: links.list(parts) }),
      ...(predecessors.length > 0 && { [label.predecessors]: links.list(predecessors) }),
      ...(successors.length > 0 && { [label.successor]: links.list(successors) }),
      ...(bodies.length > 0 && { [texts.sitsIn]: links.list(bodies) }),
    },
  );
}

function effortTable({ words, links }: Site, rows: readonly OwnEffort[]): Html {
  const { label, date } = words.efforts;
  const listing: Listing<OwnEffort> = {
    rows,
    columns: [
      { title: label.goal, cell: ({ goal }) => goal.name },
      { title: label.effort, cell: ({ effort, note = '' }) => [effort, note] },
      { title: label.assessment, cell: ({ assessment = '' }) => assessment },
      { title: label.collected, cell: ({ collected }) => (collected === undefined ? '' : date(collected)) },
    ],
    facts: [],
    none: '',
  };
  return listingHtml(listing, {
    caption: label.efforts,
    cells: { [label.goal]: ({ goal }) => links.to(goal) },
  });
}
