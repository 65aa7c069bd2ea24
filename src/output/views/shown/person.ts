import type { ViewTexts } from '../../../messages/en/views.ts';
import type { OfficeTerm, OfficeView, PersonDetail, TalkView } from '../../../views/person.ts';
import type { Listing } from '../listing.ts';
import { type Sheet, section } from '../sheet.ts';
import { memberListing } from './members.ts';
import { columnsOf, daysOf, decisionLines } from './shared.ts';

/** A person, with all that they hold and held; what there is none of has no section, but the seats. */
export function personSheet(person: PersonDetail, texts: ViewTexts): Sheet {
  const { label, heading, none } = texts;
  const { seats, offices, talks } = person;
  return {
    title: person.name,
    id: person.id,
    fields: [
      [label.title, person.title],
      [label.organisation, person.organisation?.name],
      [label.note, person.note],
    ],
    sections: [
      section(heading.seats, memberListing(seats, texts, { isOnePerson: true, none: none.seats })),
      ...(offices.length > 0 ? [section(heading.offices, officeListing(offices, texts))] : []),
      ...(talks.length > 0 ? [section(heading.talks, talkListing(talks, texts))] : []),
    ],
  };
}

export function officeListing<Row extends OfficeView>(rows: readonly Row[], texts: ViewTexts): Listing<Row> {
  const columns = columnsOf<Row>(texts, [
    ['office', ({ office }) => office.name],
    ['organisation', ({ organisation }) => organisation.name],
    [
      'state',
      ({ state, from, to, decision }) => [
        texts.seatState[state],
        daysOf(texts, from, to),
        ...decisionLines(decision, texts),
      ],
    ],
  ]);
  return { rows, columns, facts: columns, none: texts.none.offices };
}

/** The terms of several people, each with who it is. */
export function officeTermListing(rows: readonly OfficeTerm[], texts: ViewTexts): Listing<OfficeTerm> {
  const listing = officeListing(rows, texts);
  const holder = columnsOf<OfficeTerm>(texts, [['person', ({ person }) => person.name]]);
  const columns = [...listing.columns.slice(0, 2), ...holder, ...listing.columns.slice(2)];
  return { ...listing, columns, facts: columns };
}

export function talkListing(rows: readonly TalkView[], texts: ViewTexts): Listing<TalkView> {
  const columns = columnsOf<TalkView>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['meeting', ({ body, meeting }) => [body.name, meeting]],
    ['topic', ({ topic = '' }) => topic],
  ]);
  return { rows, columns, facts: columns, none: texts.none.talks };
}
