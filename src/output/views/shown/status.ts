import type { ScheduledMeeting } from '../../../meetings/schedule.ts';
import type { Words } from '../../../messages/catalog.ts';
import type { AheadTexts } from '../../../messages/en/ahead.ts';
import type { MeetingTexts } from '../../../messages/en/meetings.ts';
import type { ViewTexts } from '../../../messages/en/views.ts';
import { grouped } from '../../../organisation/grouped.ts';
import type { ForumView } from '../../../views/forums.ts';
import type { InitiativeView } from '../../../views/initiatives.ts';
import type { GroupStatus, NextDeadline, Status, Vacancy } from '../../../views/status.ts';
import {
  type Block,
  heading,
  paragraph,
  type Sheet,
  type Table,
  tableOf,
  toned,
} from '../../blocks/block.ts';
import { jsonText } from '../../json-text.ts';
import { dateParts, timeOf } from '../../meetings/facts.ts';
import { names } from '../../names.ts';
import type { Counts } from '../../report.ts';
import { aheadTable } from './ahead.ts';
import { reportOf, stateOf } from './forums.ts';
import { followUpOf, toneOf } from './initiatives.ts';
import { columnsOf } from './shared.ts';

/** What the status is said with. */
export interface StatusWords {
  readonly catalog: Words;
  readonly texts: ViewTexts;
  readonly meetingTexts: MeetingTexts;
}

/** The same, and what only the whole of it takes. */
interface SheetWords extends StatusWords {
  readonly aheadTexts: AheadTexts;
  /** Which command shows what is wrong. */
  readonly seeFindings: string;
}

/** The status as one screen. `counts` are the findings of the file. */
export function statusSheet(status: Status, counts: Counts, words: SheetWords): Sheet {
  const { texts, catalog } = words;
  const { heading: title } = texts;
  const { group, meetings, deadlines, ahead, forums, initiatives } = status;
  const hasFindings = counts.error + counts.warning + counts.note > 0;
  const summary = catalog.report.summary(counts);
  const told = (name: string, table: Table): Block[] => [
    heading(2, name),
    table.rows.length > 0 ? table : paragraph(table.none),
  ];
  const seats = group.isStanding ? texts.status.seats(group.held, group.needed) : texts.status.notStanding;
  return {
    title: texts.status.title(status.at),
    blocks: [
      ...(status.planEnded === undefined
        ? []
        : [heading(2, title.plan), paragraph(texts.status.planEnded(status.planEnded))]),
      heading(2, title.group),
      paragraph(`${group.name}: ${seats}`),
      ...(group.isStanding ? [openSeatTable(group, texts)] : []),
      heading(2, title.nextMeeting),
      ...(meetings.length > 0
        ? meetings.map((meeting) => paragraph(meetingLine(meeting, words)))
        : [paragraph(texts.status.noMeeting)]),
      ...told(title.deadlines, deadlineTable(deadlines, words)),
      ...(ahead.length > 0 ? [heading(2, title.ahead), aheadTable(ahead, '', words.aheadTexts)] : []),
      ...told(title.forums, forumRows(forums, texts)),
      ...told(title.initiatives, initiativeRows(initiatives, texts)),
      heading(2, title.findings),
      paragraph(hasFindings ? `${summary}. ${words.seeFindings}` : summary),
    ],
  };
}

/** The status for programs. */
export function statusJson({ meetings, deadlines, ...status }: Status, counts: Counts): string {
  const { files: _, ...findings } = counts;
  return jsonText({
    ...status,
    meetings: meetings.map(({ id, body, state, date, time, place, themes }) => ({
      id,
      body: { id: body.id, name: body.name },
      state,
      date,
      time,
      place,
      themes,
    })),
    deadlines: deadlines.map(({ kind, date, meeting }) => ({
      kind,
      date,
      meeting: { id: meeting.id, date: meeting.date, body: meeting.body.id },
    })),
    findings,
  });
}

function meetingLine(meeting: ScheduledMeeting, { texts, meetingTexts }: StatusWords): string {
  const { body, date, state, themes } = meeting;
  const time = timeOf(meeting);
  const isGroup = body.kind === 'administrativeGroup';
  const theme = names(themes) || (isGroup ? texts.status.noTheme : '');
  const when = [meetingTexts.date(dateParts(date)), time && meetingTexts.time(time.from, time.to)];
  const what = [body.name, theme].filter((part) => part !== '').join(', ');
  return `${when.filter(Boolean).join(' ')}: ${what} (${meetingTexts.state[state]})`;
}

/** The seats of one area for which the same body selects, nobody holding them. */
export interface OpenSeats {
  readonly vacant: readonly Vacancy[];
  readonly unfilled: readonly Vacancy[];
}

/** Open seats of one area that the same body fills stand in one row: the whole group is then a few lines. */
export function openSeatTable(
  { vacancies, unfilled }: Pick<GroupStatus, 'vacancies' | 'unfilled'>,
  texts: ViewTexts,
): Table {
  const keyOf = ({ area, selectedBy }: Vacancy) => JSON.stringify([area?.id, selectedBy?.id]);
  const rows = [...grouped([...vacancies, ...unfilled], keyOf).values()].map((own) => ({
    vacant: own.filter((seats) => vacancies.includes(seats)),
    unfilled: own.filter((seats) => unfilled.includes(seats)),
  }));
  const roleOf = ({ roles, count, isNeeded }: Vacancy) => {
    const name = roles.join('/') + (count > 1 ? ` × ${count}` : '');
    return isNeeded ? name : `${name} (${texts.status.optional})`;
  };
  // Seats that may stay empty need nobody.
  const rolesOf = (seats: readonly Vacancy[]) =>
    toned(seats.some(({ isNeeded }) => isNeeded) ? 'warn' : undefined, seats.map(roleOf).join(', '));
  const firstOf = ({ vacant, unfilled }: OpenSeats) => vacant[0] ?? unfilled[0];
  const columns = columnsOf<OpenSeats>(texts, [
    ['area', (row) => firstOf(row)?.area?.name ?? ''],
    ['vacant', ({ vacant }) => rolesOf(vacant)],
    ...(unfilled.length > 0 ? [['unfilled', (row: OpenSeats) => rolesOf(row.unfilled)] as const] : []),
    ['selectedBy', (row) => firstOf(row)?.selectedBy?.name ?? ''],
  ]);
  return tableOf(rows, columns, texts.status.noVacancies);
}

export function deadlineTable(rows: readonly NextDeadline[], { texts, meetingTexts }: StatusWords): Table {
  const columns = columnsOf<NextDeadline>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['deadline', ({ kind }) => meetingTexts.deadline[kind]],
    ['meeting', ({ meeting }) => `${texts.date(meeting.date)}, ${meeting.body.name}`],
  ]);
  return tableOf(rows, columns, texts.status.noDeadlines);
}

function forumRows(rows: readonly ForumView[], texts: ViewTexts): Table {
  const columns = columnsOf<ForumView>(texts, [
    ['forum', ({ name }) => name],
    ['state', (forum) => stateOf(forum, texts).join('; ')],
    ['report', (forum) => toned(forum.isReportLate ? 'warn' : undefined, reportOf(forum, texts).join('; '))],
  ]);
  return tableOf(rows, columns, texts.status.noForums);
}

function initiativeRows(rows: readonly InitiativeView[], texts: ViewTexts): Table {
  const columns = columnsOf<InitiativeView>(texts, [
    ['initiative', ({ name }) => name],
    ['priority', ({ priority }) => (priority ? String(priority.rank) : '')],
    ['state', ({ state }) => texts.initiativeState[state]],
    ['followUp', (initiative) => toned(toneOf(initiative), followUpOf(initiative, texts).join(', '))],
  ]);
  return tableOf(rows, columns, texts.status.noInitiatives);
}
