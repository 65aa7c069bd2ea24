import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import { isoWeek } from '../../organisation/days.ts';
import { visible } from '../escape.ts';
import { names } from '../names.ts';
import { fold } from '../table.ts';
import { columnsFor, displayWidth, wrap } from '../text.ts';
import {
  alternatives,
  dateParts,
  emptyText,
  explanation,
  givenUp,
  type MeetingsOptions,
  speakerText,
  timeOf,
  unplannedText,
} from './facts.ts';

/** The cells of one row; each is a list of lines. */
type Row = readonly [date: string[], week: string[], meeting: string[], state: string[]];

type Widths = readonly [date: number, week: number, meeting: number, state: number];

const GAP = '  ';

/** Where less than this is left for the meeting, the columns do not stand side by side. */
const LEAST = 20;

/**
 * Meetings as a table for a terminal. Long texts are wrapped in the column of the meeting, which takes what is left; in a
 * narrow terminal what would stand beside a date stands below it.
 */
export function meetingsTable(view: MeetingsView, options: MeetingsOptions): string {
  const { texts, explain } = options;
  const width = columnsFor(options.width);
  const { column } = texts;
  const notes = view.unplanned.map(
    (slot) => `${wrap(visible(unplannedText(slot, texts)), width).join('\n')}\n`,
  );
  if (view.meetings.length === 0)
    return notes.length > 0 ? notes.join('\n') : `${wrap(visible(emptyText(options)), width).join('\n')}\n`;
  const entries = view.meetings.map((meeting) => ({
    meeting,
    row: meetingRow(meeting, options),
    deadlines: deadlineRows(meeting, view, options),
  }));
  const rows = entries.flatMap(({ row, deadlines }) => [row, ...deadlines]);
  const head: Row = [[column.date], [column.week], [column.meeting], [column.state]];
  const widths = columnWidths([head, ...rows], width);
  const blocks = entries.map(({ meeting, row, deadlines }) => {
    const below = [
      ...givenUp(meeting, texts),
      ...(explain ? explanation(meeting, texts) : []),
      ...alternatives(meeting, options),
    ];
    const sentences = below.flatMap((text) => wrap(visible(text), width - 2)).map((line) => `  ${line}\n`);
    const own = widths
      ? [row, ...deadlines].map((one) => drawn(one, widths))
      : [stacked(row, head, width), ...deadlines.map((one) => inLine(one, width))];
    return [...own, ...sentences].join('');
  });
  const isTall = blocks.some((block) => block.split('\n').length > 2);
  const body = blocks.join(isTall ? '\n' : '');
  const top = widths ? drawn(head, widths) + (isTall ? '\n' : '') : '';
  return [top + body, ...notes].join('\n');
}

function meetingRow(meeting: ScheduledMeeting, { texts, ids }: MeetingsOptions): Row {
  const { id, date, body, season, themes, place, speakers, state, entry } = meeting;
  const time = timeOf(meeting);
  const second = [time && texts.time(time.from, time.to), season && texts.season[season]];
  const line = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  return [
    [texts.date(dateParts(date)), second.filter((part) => part !== undefined).join(', ')],
    [String(isoWeek(date).week)],
    [
      body.name,
      ...line(texts.column.themes, names(themes)),
      ...line(texts.column.place, place ?? ''),
      ...line(texts.column.speakers, speakers.map(speakerText).join('; ')),
      ...line(texts.column.agenda, entry.agenda ?? ''),
      ...line(texts.column.minutes, entry.held?.minutes ?? ''),
      ...(ids ? line(texts.column.id, id) : []),
      ...(entry.cancelled ? [texts.cancelledBecause(entry.cancelled.reason)] : []),
    ].map(visible),
    [texts.state[state]],
  ];
}

function deadlineRows(meeting: ScheduledMeeting, view: MeetingsView, options: MeetingsOptions): Row[] {
  if (!options.deadlines) return [];
  const { texts } = options;
  return deadlinesFor(view.schedule, meeting).map(({ kind, date }) => [
    [`  ${texts.date(dateParts(date))}`],
    [String(isoWeek(date).week)],
    [texts.deadline[kind]],
    [],
  ]);
}

function columnWidths(rows: readonly Row[], width: number): Widths | undefined {
  const widest = (column: 0 | 1 | 3) =>
    rows.flatMap((row) => row[column]).reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  const [date, week, state] = [widest(0), widest(1), widest(3)];
  const left = width - date - week - state - 3 * GAP.length;
  return left < LEAST ? undefined : [date, week, left, state];
}

function drawn(row: Row, widths: Widths): string {
  const cells = row.map((lines, column) =>
    column === 2 ? lines.flatMap((line) => wrap(line, widths[2])) : lines.filter((line) => line !== ''),
  );
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, index) => {
    const parts = cells.map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0, column === 1));
    return `${parts.join(GAP).trimEnd()}\n`;
  }).join('');
}

/** A meeting, each thing that is told of it in a line of its own. */
function stacked(
  [date, [week], meeting, [state]]: Row,
  [, [weekly], , [stately]]: Row,
  width: number,
): string {
  const [day = '', ...second] = date.filter((line) => line !== '');
  const below = [...second, ...meeting, `${weekly}: ${week}`, `${stately}: ${state}`];
  return [...fold(day, width), ...below.flatMap((line) => hanging(line, width))]
    .map((line) => `${line}\n`)
    .join('');
}

/** A deadline, in one line or as few as it takes. */
const inLine = ([[date = ''], , [deadline]]: Row, width: number) =>
  hanging(`${date.trim()}: ${deadline}`, width)
    .map((line) => `${line}\n`)
    .join('');

/** A text below a date, with what does not fit one line in those below, further in. */
const hanging = (text: string, width: number) =>
  fold(text, width - 4).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`);

function pad(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return isNumber ? space + text : text + space;
}
