import type { ViewTexts } from '../../../messages/en/views.ts';
import type { OrganisationDetail, OrganisationFacts } from '../../../views/organisations.ts';
import { type Field, type Sheet, section } from '../sheet.ts';
import { memberListing } from './members.ts';
import { officeTermListing } from './person.ts';
import { linkFields } from './shared.ts';

/** What an organisation is, and what came before and after. */
export function organisationFields(party: OrganisationFacts, texts: ViewTexts): Field[] {
  const { label, date } = texts;
  const names = (things: readonly { readonly name: string }[]) => things.map(({ name }) => name).join(', ');
  return [
    [label.kind, texts.kind[party.kind]],
    [label.code, party.code],
    [label.partOf, party.partOf?.name],
    [label.parts, names(party.parts)],
    [label.firstDay, party.established && date(party.established)],
    [label.predecessors, names(party.predecessors)],
    [label.dissolved, party.dissolved && date(party.dissolved)],
    [label.reason, party.reason],
    [label.successor, names(party.successors)],
    ...linkFields(party, texts),
    [label.note, party.note],
  ];
}

/** An organisation, with all that it has and had; without offices there is no section of them. */
export function organisationSheet(party: OrganisationDetail, texts: ViewTexts): Sheet {
  const { heading, none } = texts;
  const { seats, offices } = party;
  return {
    title: party.name,
    id: party.id,
    fields: organisationFields(party, texts),
    sections: [
      section(heading.seats, memberListing(seats, texts, { none: none.members })),
      ...(offices.length > 0 ? [section(heading.offices, officeTermListing(offices, texts))] : []),
    ],
  };
}
