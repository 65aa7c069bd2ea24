import type { ScheduledMeeting } from '../../../meetings/schedule.ts';
import type { Words } from '../../../messages/catalog.ts';
import type { AheadTexts } from '../../../messages/en/ahead.ts';
import type { MeetingTexts } from '../../../messages/en/meetings.ts';
import type { ViewTexts } from '../../../messages/en/views.ts';
import { grouped } from '../../../organisation/grouped.ts';
import type { ForumView } from '../../../views/forums.ts';
import type { InitiativeView } from '../../../views/initiatives.ts';
import type { GroupStatus, NextDeadline, Status, Vacancy } from '../../../views/status.ts';
import { jsonText } from '../../json-text.ts';
import { dateParts, timeOf } from '../../meetings/facts.ts';
import { names } from '../../names.ts';
import type { Counts } from '../../report.ts';
import { alarmIf, type Listing } from '../listing.ts';
import { type Section, type Sheet, section } from '../sheet.ts';
import { aheadListing } from './ahead.ts';
import { reportOf, stateOf } from './forums.ts';
import { followUpOf, isTroubled } from './initiatives.ts';
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
  const { heading } = texts;
  const { group, meetings, deadlines, ahead, forums, initiatives } = status;
  const hasFindings = counts.error + counts.warning + counts.note > 0;
  const summary = catalog.report.summary(counts);
  const optional = <Row>(title: string, listing: Listing<Row>, otherwise: string): Section =>
    listing.rows.length > 0 ? section(title, listing) : { title, lines: [otherwise], listing: undefined };
  const seats = group.isStanding ? texts.status.seats(group.held, group.needed) : texts.status.notStanding;
  const vacancies = openSeatListing(group, texts);
  return {
    title: texts.status.title(status.at),
    fields: [],
    sections: [
      ...(status.planEnded === undefined
        ? []
        : [{ title: heading.plan, lines: [texts.status.planEnded(status.planEnded)], listing: undefined }]),
      group.isStanding
        ? section(heading.group, vacancies, [`${group.name}: ${seats}`])
        : { title: heading.group, lines: [`${group.name}: ${seats}`], listing: undefined },
      {
        title: heading.nextMeeting,
        lines:
          meetings.length > 0
            ? meetings.map((meeting) => meetingLine(meeting, words))
            : [texts.status.noMeeting],
        listing: undefined,
      },
      optional(heading.deadlines, deadlineListing(deadlines, words), texts.status.noDeadlines),
      ...(ahead.length > 0 ? [section(heading.ahead, aheadListing(ahead, '', words.aheadTexts))] : []),
      optional(heading.forums, forumRows(forums, texts), texts.status.noForums),
      optional(heading.initiatives, initiativeRows(initiatives, texts), texts.status.noInitiatives),
      {
        title: heading.findings,
        lines: [hasFindings ? `${summary}. ${words.seeFindings}` : summary],
        listing: undefined,
      },
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
export function openSeatListing(
  { vacancies, unfilled }: Pick<GroupStatus, 'vacancies' | 'unfilled'>,
  texts: ViewTexts,
): Listing<OpenSeats> {
  const keyOf = ({ area, selectedBy }: Vacancy) => JSON.stringify([area?.id, selectedBy?.id]);
  const rows = [...grouped([...vacancies, ...unfilled], keyOf).values()].map((own) => ({
    vacant: own.filter((seats) => vacancies.includes(seats)),
    unfilled: own.filter((seats) => unfilled.includes(seats)),
  }));
  const roleOf = ({ roles, count, isNeeded }: Vacancy) => {
    const name = roles.join('/') + (count > 1 ? ` × ${count}` : '');
    return isNeeded ? name : `${name} (${texts.status.optional})`;
  };
  const firstOf = ({ vacant, unfilled }: OpenSeats) => vacant[0] ?? unfilled[0];
  const columns = columnsOf<OpenSeats>(texts, [
    ['area', (row) => firstOf(row)?.area?.name ?? ''],
    ['vacant', ({ vacant }) => alarmIf(true, vacant.map(roleOf).join(', '))],
    ...(unfilled.length > 0
      ? [['unfilled', (row: OpenSeats) => row.unfilled.map(roleOf).join(', ')] as const]
      : []),
    ['selectedBy', (row) => firstOf(row)?.selectedBy?.name ?? ''],
  ]);
  return { rows, columns, facts: columns, none: texts.status.noVacancies };
}

export function deadlineListing(
  rows: readonly NextDeadline[],
  { texts, meetingTexts }: StatusWords,
): Listing<NextDeadline> {
  const columns = columnsOf<NextDeadline>(texts, [
    ['date', ({ date }) => texts.date(date)],
    ['deadline', ({ kind }) => meetingTexts.deadline[kind]],
    ['meeting', ({ meeting }) => `${texts.date(meeting.date)}, ${meeting.body.name}`],
  ]);
  return { rows, columns, facts: columns, none: texts.status.noDeadlines };
}

function forumRows(rows: readonly ForumView[], texts: ViewTexts): Listing<ForumView> {
  const columns = columnsOf<ForumView>(texts, [
    ['forum', ({ name }) => name],
    ['state', (forum) => stateOf(forum, texts).join('; ')],
    ['report', (forum) => alarmIf(forum.isReportLate === true, reportOf(forum, texts).join('; '))],
  ]);
  return { rows, columns, facts: columns, none: texts.none.forums };
}

function initiativeRows(rows: readonly InitiativeView[], texts: ViewTexts): Listing<InitiativeView> {
  const columns = columnsOf<InitiativeView>(texts, [
    ['initiative', ({ name }) => name],
    ['priority', ({ priority }) => (priority ? String(priority.rank) : '')],
    ['state', ({ state }) => texts.initiativeState[state]],
    ['followUp', (initiative) => alarmIf(isTroubled(initiative), followUpOf(initiative, texts).join(', '))],
  ]);
  return { rows, columns, facts: columns, none: texts.none.initiatives };
}
