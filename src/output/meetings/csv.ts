import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import type { DeadlineKind, MeetingColumn, MeetingTexts } from '../../messages/meetings.ts';
import { isoWeek } from '../../organisation/days.ts';
import { csv } from '../csv.ts';
import { names } from '../names.ts';
import { dateParts, explanation, type MeetingsOptions, speakerText, timeOf } from './facts.ts';

type Cell = (meeting: ScheduledMeeting, texts: MeetingTexts) => string;

const COLUMNS: readonly (readonly [MeetingColumn, Cell])[] = [
  ['id', ({ id }) => id],
  ['date', ({ date }) => date],
  ['weekday', ({ date }, texts) => texts.weekdays[dateParts(date).weekday - 1] ?? ''],
  ['week', ({ date }) => String(isoWeek(date).week)],
  ['start', (meeting) => timeOf(meeting)?.from ?? ''],
  ['end', (meeting) => timeOf(meeting)?.to ?? ''],
  ['meeting', ({ body }) => body.name],
  ['themes', ({ themes }) => names(themes)],
  ['place', ({ place = '' }) => place],
  ['season', ({ season }, texts) => (season ? texts.season[season] : '')],
  ['speakers', ({ speakers }) => speakers.map(speakerText).join('; ')],
  ['state', ({ state }, texts) => texts.state[state]],
];

/** Meetings as CSV, one a row, with a column for each deadline where asked for. Dates are ISO 8601. */
export function meetingsCsv(view: MeetingsView, options: MeetingsOptions): string {
  const { texts, deadlines = false, explain = false, excel } = options;
  const kinds: DeadlineKind[] = deadlines ? [...view.schedule.deadlines.keys()] : [];
  const head = [
    ...COLUMNS.map(([column]) => texts.column[column]),
    ...kinds.map((kind) => texts.deadline[kind]),
    ...(explain ? [texts.column.reasons] : []),
  ];
  const rows = view.meetings.map((meeting) => {
    const dates = new Map(deadlinesFor(view.schedule, meeting).map(({ kind, date }) => [kind, date]));
    return [
      ...COLUMNS.map(([, cell]) => cell(meeting, texts)),
      ...kinds.map((kind) => dates.get(kind) ?? ''),
      ...(explain ? [explanation(meeting, texts).join(' ')] : []),
    ];
  });
  return csv([head, ...rows], { excel });
}
