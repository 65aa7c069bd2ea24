import type { ViewTexts } from '../../../messages/en/views.ts';
import type { OfficeTerm, OfficeView, PersonDetail, TalkView } from '../../../views/person.ts';
import {
  type Column,
  fieldList,
  heading,
  idLine,
  nameLine,
  namesLine,
  type Sheet,
  type Table,
  tableOf,
} from '../../blocks/block.ts';
import { memberTable } from './members.ts';
import { columnsOf, daysOf, decisionLines } from './shared.ts';

/** A person, with all that they hold and held. Who has nothing has no seats; else what there is none of has no section. */
export function personSheet(person: PersonDetail, texts: ViewTexts): Sheet {
  const { label, heading: title, none } = texts;
  const { seats, offices, talks } = person;
  return {
    title: person.name,
    id: person.id,
    blocks: [
      fieldList([
        [label.title, person.title],
        [label.organisation, nameLine(person.organisation)],
        [label.note, person.note],
      ]),
      ...(seats.length > 0 || offices.length + talks.length === 0
        ? [heading(2, title.seats), memberTable(seats, texts, { isOnePerson: true, none: none.seats })]
        : []),
      ...(offices.length > 0 ? [heading(2, title.offices), officeTable(offices, texts)] : []),
      ...(talks.length > 0 ? [heading(2, title.talks), talkTable(talks, texts)] : []),
    ],
  };
}

export function officeTable(rows: readonly OfficeView[], texts: ViewTexts): Table {
  return tableOf(rows, officeColumns(texts), texts.none.offices);
}

function officeColumns(texts: ViewTexts): Column<OfficeView>[] {
  return columnsOf<OfficeView>(texts, [
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
}

/** The terms of several people, each with who it is. */
export function officeTermTable(rows: readonly OfficeTerm[], texts: ViewTexts): Table {
  const columns: readonly Column<OfficeTerm>[] = officeColumns(texts);
  const holder = columnsOf<OfficeTerm>(texts, [['person', ({ person }) => nameLine(person)]]);
  return tableOf(rows, [...columns.slice(0, 2), ...holder, ...columns.slice(2)], texts.none.offices);
}

export function talkTable(rows: readonly TalkView[], texts: ViewTexts): Table {
  const columns = columnsOf<TalkView>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['meeting', ({ body, meeting: id }) => [namesLine([{ id, name: body.name }]), idLine(id)]],
    ['topic', ({ topic = '' }) => topic],
  ]);
  return tableOf(rows, columns, texts.none.talks);
}
