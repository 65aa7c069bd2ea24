import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import type { MeetingColumn, MeetingTexts } from '../../messages/en/meetings.ts';
import { isoWeek } from '../../organisation/days.ts';
import { markdownText as escape, markdownLinked } from '../markdown.ts';
import { names } from '../names.ts';
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

const COLUMNS = ['date', 'week', 'meeting', 'themes', 'place', 'speakers', 'state'] as const;

/** Where the papers of a meeting are; columns only where some meeting says so. */
const PAPERS = [
  ['agenda', ({ entry }: ScheduledMeeting) => entry.agenda],
  ['minutes', ({ entry }: ScheduledMeeting) => entry.held?.minutes],
] as const;

/** Meetings as a table of GitHub Flavored Markdown; deadlines and reasons in lists below it. */
export function meetingsMarkdown(view: MeetingsView, options: MeetingsOptions): string {
  const { texts } = options;
  if (view.meetings.length + view.unplanned.length === 0) return `${escape(emptyText(options))}\n`;
  const has = (value: (meeting: ScheduledMeeting) => string | undefined) =>
    view.meetings.some((meeting) => value(meeting) !== undefined);
  const columns = [...COLUMNS, ...PAPERS.filter(([, value]) => has(value)).map(([column]) => column)];
  const rows = [
    columns.map((column) => texts.column[column]),
    columns.map(() => '---'),
    ...view.meetings.map((meeting) => row(meeting, texts, columns)),
  ];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const details = view.meetings.flatMap((meeting) => detail(meeting, view, options));
  const unplanned = view.unplanned.map((slot) => `\n${escape(unplannedText(slot, texts))}\n`);
  return [table, ...details, ...unplanned].join('');
}

function row(meeting: ScheduledMeeting, texts: MeetingTexts, columns: readonly MeetingColumn[]): string[] {
  const { body, themes, place = '', speakers, state } = meeting;
  const papers = PAPERS.filter(([column]) => columns.includes(column));
  return [
    when(meeting, texts),
    String(isoWeek(meeting.date).week),
    body.name,
    names(themes),
    place,
    speakers.map(speakerText).join('; '),
    texts.state[state],
    ...papers.map(([, value]) => value(meeting) ?? ''),
  ].map(markdownLinked);
}

function detail(meeting: ScheduledMeeting, { schedule }: MeetingsView, options: MeetingsOptions): string[] {
  const { texts, deadlines, explain } = options;
  const items = [
    ...givenUp(meeting, texts),
    ...(explain ? explanation(meeting, texts) : []),
    ...alternatives(meeting, options),
    ...(deadlines
      ? deadlinesFor(schedule, meeting).map(
          ({ kind, date }) => `${texts.date(dateParts(date))}: ${texts.deadline[kind]}`,
        )
      : []),
  ];
  if (items.length === 0) return [];
  const list = items.map((item) => `- ${escape(item)}\n`).join('');
  return [`\n**${escape(`${meeting.body.name}, ${texts.date(dateParts(meeting.date))}`)}**\n\n${list}`];
}

function when(meeting: ScheduledMeeting, texts: MeetingTexts): string {
  const time = timeOf(meeting);
  const date = texts.date(dateParts(meeting.date));
  return time ? `${date} ${texts.time(time.from, time.to)}` : date;
}
