import type { ViewTexts } from '../../../messages/en/views.ts';
import type { OrganisationDetail, OrganisationFacts } from '../../../views/organisations.ts';
import { type Field, fieldList, heading, nameLine, namesLine, type Sheet } from '../../blocks/block.ts';
import { memberTable } from './members.ts';
import { officeTermTable } from './person.ts';
import { linkFields } from './shared.ts';

/** What an organisation is, and what came before and after. */
export function organisationFields(party: OrganisationFacts, texts: ViewTexts): Field[] {
  const { label, date } = texts;
  return [
    [label.kind, texts.kind[party.kind]],
    [label.code, party.code],
    [label.partOf, nameLine(party.partOf)],
    [label.parts, namesLine(party.parts)],
    [label.firstDay, party.established && date(party.established)],
    [label.predecessors, namesLine(party.predecessors)],
    [label.dissolved, party.dissolved && date(party.dissolved)],
    [label.reason, party.reason],
    [label.successor, namesLine(party.successors)],
    ...linkFields(party, texts),
    [label.note, party.note],
  ];
}

/** An organisation, with all that it has and had; without offices there is no section of them. */
export function organisationSheet(party: OrganisationDetail, texts: ViewTexts): Sheet {
  const { heading: title, none } = texts;
  const { seats, offices } = party;
  return {
    title: party.name,
    id: party.id,
    blocks: [
      fieldList(organisationFields(party, texts)),
      heading(2, title.seats),
      memberTable(seats, texts, { none: none.members }),
      ...(offices.length > 0 ? [heading(2, title.offices), officeTermTable(offices, texts)] : []),
    ],
  };
}
