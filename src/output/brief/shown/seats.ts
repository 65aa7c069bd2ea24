import type { BriefTexts } from '../../../messages/brief.ts';
import { type Block, type Cell, cell, heading, type Item, list, paragraph, table } from '../../article.ts';
import type { SeatChange, SeatRow, SeatsInBrief } from '../data/seats.ts';

/** The group's seats by area, and who came and went. */
export function seatBlocks(seats: SeatsInBrief, texts: BriefTexts): Block[] {
  const { established, rows, vacant } = seats;
  const { column, seat } = texts;
  const sentences = [established && seat.established(established), texts.summary.seats(seats)];
  const hasVacancies = vacant > 0;
  const header = [column.area, column.held, ...(hasVacancies ? [column.vacant, column.selectedBy] : [])];
  return [
    paragraph(sentences.filter(Boolean).join(' ')),
    ...(rows.length > 0
      ? [
          table(
            header,
            rows.map((row) => seatRow(row, hasVacancies, texts)),
            hasVacancies ? [22, 32, 24, 22] : [30, 70],
          ),
        ]
      : []),
    ...changeBlocks(seats, texts),
  ];
}

function seatRow({ area, members, vacancies }: SeatRow, hasVacancies: boolean, texts: BriefTexts): Cell[] {
  const { seat, nothing } = texts;
  const held = members.map(({ role, person, organisation }) =>
    seat.holder(role, person?.name, organisation?.name),
  );
  const vacant = vacancies.map(({ roles, count, isNeeded }) => seat.vacancy(roles, count, isNeeded));
  const selectors = new Set(vacancies.flatMap(({ selectedBy }) => (selectedBy ? [selectedBy.name] : [])));
  const listed = (lines: readonly string[]): Cell =>
    lines.length > 0 ? { lines, isList: true } : cell(nothing);
  return [
    cell(area?.name ?? seat.across),
    listed(held),
    ...(hasVacancies ? [listed(vacant), listed([...selectors])] : []),
  ];
}

function changeBlocks({ id, changes, state }: SeatsInBrief, texts: BriefTexts): Block[] {
  if (state !== 'standing' && changes.length === 0) return [];
  return [
    heading(3, texts.heading.seatChanges),
    changes.length > 0
      ? list(changes.map((change) => changeItem(change, id, texts)))
      : paragraph(texts.seat.unchanged),
  ];
}

function changeItem(change: SeatChange, group: string, { seat }: BriefTexts): Item {
  const { kind, date, body, role, area, person, organisation } = change;
  const text = seat.change({
    kind,
    person: person?.name,
    organisation: organisation?.name,
    role,
    area: area?.name,
    forum: body.id === group ? undefined : body.name,
  });
  return { lead: seat.day(date), text };
}
