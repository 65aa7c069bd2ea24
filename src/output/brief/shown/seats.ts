import type { BriefTexts } from '../../../messages/en/brief.ts';
import { byDate } from '../../../organisation/order.ts';
import type { SeatChange, SeatRow, SeatsInBrief } from '../../../views/brief/seats.ts';
import {
  type Block,
  type Cell,
  cell,
  heading,
  type Item,
  list,
  listCell,
  paragraph,
  table,
} from '../../blocks/block.ts';
import { capacityOf, roleAs } from '../../views/shown/members.ts';

/** The group's seats by area, and who came and went. */
export function seatBlocks(seats: SeatsInBrief, texts: BriefTexts): Block[] {
  const { established, rows, vacant, unfilled } = seats;
  const { column, seat } = texts;
  const sentences = [established && seat.established(established), texts.summary.seats(seats)];
  const open = [
    ...(vacant > 0 ? (['vacant'] as const) : []),
    ...(unfilled > 0 ? (['unfilled'] as const) : []),
  ];
  const header = [
    column.area,
    column.held,
    ...open.map((state) => column[state]),
    ...(open.length > 0 ? [column.selectedBy] : []),
  ];
  return [
    paragraph(sentences.filter(Boolean).join(' ')),
    ...(rows.length > 0
      ? [
          table(
            header,
            rows.map((row) => seatRow(row, open, texts)),
            WIDTHS[open.length] ?? [],
          ),
        ]
      : []),
    ...changeBlocks(seats, texts),
  ];
}

/** The widths of the columns in percent, by how many there are of open seats. */
const WIDTHS = [
  [30, 70],
  [22, 32, 24, 22],
  [18, 26, 19, 19, 18],
];

function seatRow(
  { area, members, vacancies, unfilled }: SeatRow,
  open: readonly ('vacant' | 'unfilled')[],
  { seat, nothing }: BriefTexts,
): Cell[] {
  const held = members.map(({ role, person, organisation, ...member }) =>
    seat.holder(roleAs(role, capacityOf(member, seat)), person?.name, organisation?.name),
  );
  const of = { vacant: vacancies, unfilled };
  const selectors = new Set(
    [...vacancies, ...unfilled].flatMap(({ selectedBy }) => (selectedBy ? [selectedBy.name] : [])),
  );
  const listed = (lines: readonly string[]): Cell => (lines.length > 0 ? listCell(lines) : cell(nothing));
  const openCell = (state: 'vacant' | 'unfilled') =>
    listed(of[state].map(({ roles, count, isNeeded }) => seat.vacancy(roles, count, isNeeded)));
  return [
    cell(area?.name ?? seat.across),
    listed(held),
    ...open.map(openCell),
    ...(open.length > 0 ? [listed([...selectors])] : []),
  ];
}

function changeBlocks({ id, changes, offices, state }: SeatsInBrief, texts: BriefTexts): Block[] {
  const { seat } = texts;
  const items = [
    ...changes.map((change) => ({ date: change.date, ...changeItem(change, id, texts) })),
    ...offices.map((change) => ({
      date: change.date,
      lead: seat.day(change.date),
      text: seat.office(change),
    })),
  ].sort(byDate);
  if (state !== 'standing' && items.length === 0) return [];
  return [
    heading(3, texts.heading.seatChanges),
    items.length > 0 ? list(items.map(({ lead, text }) => ({ lead, text }))) : paragraph(seat.unchanged),
  ];
}

function changeItem(change: SeatChange, group: string, { seat }: BriefTexts): Item {
  const { date, body } = change;
  const forum = body.id === group ? undefined : body.name;
  return { lead: seat.day(date), text: seat.change(change, forum) };
}
