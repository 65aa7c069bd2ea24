import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import { isoWeek } from '../../organisation/days.ts';
import { type Column, tableOf } from '../blocks/block.ts';
import { tableMarkdown } from '../blocks/markdown.ts';
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

/** Where the papers of a meeting are; columns only where some meeting says so. */
const PAPERS = [
  ['agenda', ({ entry }: ScheduledMeeting) => entry.agenda],
  ['minutes', ({ entry }: ScheduledMeeting) => entry.held?.minutes],
] as const;

/** Meetings as a table of GitHub Flavored Markdown; deadlines and reasons in lists below it. */
export function meetingsMarkdown(view: MeetingsView, options: MeetingsOptions): string {
  const { texts } = options;
  const { meetings, unplanned } = view;
  if (meetings.length + unplanned.length === 0) return `${escape(emptyText(options))}\n`;
  const table = tableMarkdown(tableOf(meetings, columnsOf(meetings, texts)));
  const details = meetings.map((meeting) => detail(meeting, view, options));
  const without = unplanned.map((slot) => `${escape(unplannedText(slot, texts))}\n`);
  return [table, ...details, ...without].filter((part) => part !== '').join('\n');
}

function columnsOf(meetings: readonly ScheduledMeeting[], texts: MeetingTexts): Column<ScheduledMeeting>[] {
  const { column } = texts;
  const papers = PAPERS.filter(([, value]) => meetings.some((meeting) => value(meeting) !== undefined));
  return [
    [column.date, (meeting) => when(meeting, texts)],
    [column.week, ({ date }) => String(isoWeek(date).week)],
    [column.meeting, ({ body }) => body.name],
    [column.themes, ({ themes }) => names(themes)],
    [column.place, ({ place }) => place],
    [column.speakers, ({ speakers }) => speakers.map(speakerText).join('; ')],
    [column.state, ({ state }) => texts.state[state]],
    ...papers.map(([name, value]): Column<ScheduledMeeting> => [column[name], value]),
  ];
}

function detail(meeting: ScheduledMeeting, { schedule }: MeetingsView, options: MeetingsOptions): string {
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
  if (items.length === 0) return '';
  const list = items.map((item) => `- ${escape(item)}\n`).join('');
  return `**${escape(`${meeting.body.name}, ${texts.date(dateParts(meeting.date))}`)}**\n\n${list}`;
}

function when(meeting: ScheduledMeeting, texts: MeetingTexts): string {
  const time = timeOf(meeting);
  const date = texts.date(dateParts(meeting.date));
  return time ? `${date} ${texts.time(time.from, time.to)}` : date;
}
