import { MOST_IN_SENTENCE } from '../../messages/list.ts';
import type { Organisation as Party } from '../../organisation/generated/types.ts';
import { namedIf } from '../../views/named.ts';
import { organisationFacts } from '../../views/organisations.ts';
import { nameLine, namesLine, tableOf } from '../blocks/block.ts';
import type { Html } from '../html.ts';
import { memberTable } from '../views/shown/members.ts';
import { organisationFields } from '../views/shown/organisations.ts';
import { fieldsOn, tableOn } from './blocks.ts';
import { effortColumns } from './efforts.ts';
import { filterForm } from './filter.ts';
import { layout, part } from './layout.ts';
import { detailFile, PAGE_FILES } from './links.ts';
import type { OwnEffort, Site } from './source.ts';

/** The organisations that take part, by kind, and in what. */
export function organisationsPage(site: Site): string {
  const { organisation, words, seatsByParty, effortsByParty } = site;
  const { site: texts, views, efforts } = words;
  const held = ({ id }: Party) => (seatsByParty.get(id) ?? []).filter(({ state }) => state === 'held').length;
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
        const rows = organisation.file.organisations.filter((party) => party.kind === kind);
        const table = tableOf<Party>(rows, [
          [views.label.organisation, (party) => nameLine(party)],
          [views.label.partOf, ({ partOf }) => namedIf(organisation, partOf)?.name],
          [views.label.dissolved, ({ dissolved }) => dissolved && views.date(dissolved.date)],
          [views.heading.seats, (party) => count(held(party))],
          [efforts.label.efforts, ({ id }) => count(effortsByParty.get(id)?.length ?? 0)],
        ]);
        return part(heading, tableOn(site, table, heading), kind);
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
      part(
        views.heading.seats,
        tableOn(site, memberTable(seats, views, { none: texts.noSeats }), views.heading.seats),
      ),
      efforts.length === 0 ? '' : part(effortTexts.label.efforts, effortTable(site, efforts)),
    ],
  });
}

function fields(site: Site, party: Party): Html {
  const { organisation, words, seatsByParty } = site;
  const { site: texts, views } = words;
  const now = (seatsByParty.get(party.id) ?? []).filter(({ state }) => state === 'held');
  const all = [...new Map(now.map(({ body }) => [body.id, body])).values()];
  // Of many the seats below tell.
  const bodies = all.length > MOST_IN_SENTENCE ? [] : all;
  const facts = organisationFields(organisationFacts(organisation, party), views);
  return fieldsOn(site, [...facts, [texts.sitsIn, namesLine(bodies)]]);
}

function effortTable(site: Site, rows: readonly OwnEffort[]): Html {
  const { label } = site.words.efforts;
  const table = tableOf<OwnEffort>(rows, [
    [label.goal, ({ goal }) => nameLine(goal)],
    ...effortColumns(site),
  ]);
  return tableOn(site, table, label.efforts);
}
