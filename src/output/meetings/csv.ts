import type { DeadlineKind } from '../../facts/meeting.ts';
import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import { DEADLINE_KINDS } from '../../meetings/settings.ts';
import type { MeetingColumn, MeetingTexts } from '../../messages/en/meetings.ts';
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
  ['minutes', ({ entry }) => entry.held?.minutes ?? ''],
  ['agenda', ({ entry }) => entry.agenda ?? ''],
];

/** Meetings as CSV, one a row, with a column for each deadline where asked for. Dates are ISO 8601. */
export function meetingsCsv(view: MeetingsView, options: MeetingsOptions): string {
  const { texts, deadlines, explain, excel } = options;
  const kinds = deadlines ? kindsOf(view) : [];
  const head = [
    ...COLUMNS.map(([column]) => texts.column[column]),
    ...kinds.map((kind) => texts.deadline[kind]),
    ...(explain ? [texts.column.reasons] : []),
    ...(options.alternatives ? [texts.column.alternatives] : []),
  ];
  const rows = view.meetings.map((meeting) => {
    const dates = new Map(deadlinesFor(view.schedule, meeting).map(({ kind, date }) => [kind, date]));
    return [
      ...COLUMNS.map(([, cell]) => cell(meeting, texts)),
      ...kinds.map((kind) => dates.get(kind) ?? ''),
      ...(explain ? [explanation(meeting, texts).join(' ')] : []),
      ...(options.alternatives ? [meeting.chosen?.day.alternatives.join(' ') ?? ''] : []),
    ];
  });
  return csv([head, ...rows], { excel });
}

/** The deadlines that any of the meetings has, in their order. */
function kindsOf({ schedule, meetings }: MeetingsView): readonly DeadlineKind[] {
  const bodies = new Set(meetings.map(({ body }) => body.id));
  const kinds = new Set([...bodies].flatMap((body) => [...schedule.deadlinesOf(body).keys()]));
  return DEADLINE_KINDS.filter((kind) => kinds.has(kind));
}
