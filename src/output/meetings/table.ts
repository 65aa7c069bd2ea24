import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import { isoWeek } from '../../organisation/days.ts';
import { visible } from '../escape.ts';
import { names } from '../names.ts';
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

const GAP = '  ';

/** Meetings as a table for a terminal. Long texts are wrapped in the column of the meeting, which takes what is left. */
export function meetingsTable(view: MeetingsView, options: MeetingsOptions): string {
  const { texts, explain } = options;
  const width = columnsFor(options.width);
  const { column } = texts;
  const notes = view.unplanned.map(
    (slot) => `${wrap(visible(unplannedText(slot, texts)), width).join('\n')}\n`,
  );
  if (view.meetings.length === 0)
    return notes.length > 0 ? notes.join('\n') : `${wrap(visible(emptyText(options)), width).join('\n')}\n`;
  const rows = view.meetings.map((meeting) => [
    meetingRow(meeting, options),
    ...deadlineRows(meeting, view, options),
  ]);
  const head: Row = [[column.date], [column.week], [column.meeting], [column.state]];
  const widths = columnWidths([head, ...rows.flat()], width);
  const blocks = view.meetings.map((meeting, index) => {
    const below = [
      ...givenUp(meeting, texts),
      ...(explain ? explanation(meeting, texts) : []),
      ...alternatives(meeting, options),
    ];
    const sentences = below.flatMap((text) => wrap(visible(text), width - 2)).map((line) => `  ${line}\n`);
    return [...(rows[index] ?? []).map((row) => drawn(row, widths)), ...sentences].join('');
  });
  const isTall = blocks.some((block) => block.split('\n').length > 2);
  const body = isTall ? `\n${blocks.join('\n')}` : blocks.join('');
  return [drawn(head, widths) + body, ...notes].join('\n');
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

function columnWidths(rows: readonly Row[], width: number): [number, number, number, number] {
  const widest = (column: 0 | 1 | 3) =>
    rows.flatMap((row) => row[column]).reduce((most, line) => Math.max(most, displayWidth(line)), 0);
  const [date, week, state] = [widest(0), widest(1), widest(3)];
  const left = width - date - week - state - 3 * GAP.length;
  return [date, week, Math.max(20, left), state];
}

function drawn(row: Row, widths: readonly number[]): string {
  const cells = row.map((lines, column) =>
    column === 2 ? lines.flatMap((line) => wrap(line, widths[2] ?? 0)) : lines.filter((line) => line !== ''),
  );
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0);
  return Array.from({ length: height }, (_, index) => {
    const parts = cells.map((lines, column) => pad(lines[index] ?? '', widths[column] ?? 0, column === 1));
    return `${parts.join(GAP).trimEnd()}\n`;
  }).join('');
}

function pad(text: string, width: number, isNumber: boolean): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return isNumber ? space + text : text + space;
}
