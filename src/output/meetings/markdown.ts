import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import type { MeetingTexts } from '../../messages/meetings.ts';
import { isoWeek } from '../../organisation/days.ts';
import { markdownText as escape } from '../markdown.ts';
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

/** Meetings as a table of GitHub Flavored Markdown; deadlines and reasons in lists below it. */
export function meetingsMarkdown(view: MeetingsView, options: MeetingsOptions): string {
  const { texts } = options;
  if (view.meetings.length + view.unplanned.length === 0) return `${escape(emptyText(options))}\n`;
  const hasMinutes = view.meetings.some(({ entry }) => entry.held?.minutes !== undefined);
  const columns = [...COLUMNS, ...(hasMinutes ? (['minutes'] as const) : [])];
  const rows = [
    columns.map((column) => texts.column[column]),
    columns.map(() => '---'),
    ...view.meetings.map((meeting) => row(meeting, texts).slice(0, columns.length)),
  ];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
  const details = view.meetings.flatMap((meeting) => detail(meeting, view, options));
  const unplanned = view.unplanned.map((slot) => `\n${escape(unplannedText(slot, texts))}\n`);
  return [table, ...details, ...unplanned].join('');
}

function row(meeting: ScheduledMeeting, texts: MeetingTexts): string[] {
  const { body, themes, place = '', speakers, state, entry } = meeting;
  return [
    when(meeting, texts),
    String(isoWeek(meeting.date).week),
    body.name,
    names(themes),
    place,
    speakers.map(speakerText).join('; '),
    texts.state[state],
    entry.held?.minutes ?? '',
  ].map(escape);
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
