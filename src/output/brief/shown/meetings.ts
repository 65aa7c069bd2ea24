import type { MeetingsInBrief, PastMeeting, PlannedMeeting } from '../../../views/brief/meetings.ts';
import { type Block, type Cell, cell, heading, listCell, paragraph, table } from '../../blocks/block.ts';
import { dateParts, speakerText, timeOf } from '../../meetings/facts.ts';
import { names } from '../../names.ts';
import type { BriefWords } from './words.ts';

/** The meetings of the period, and those to come. */
export function meetingBlocks({ past, planned }: MeetingsInBrief, words: BriefWords): Block[] {
  const { heading: title, meeting, column } = words.texts;
  const hasSpeakers = past.some(({ speakers }) => speakers.length > 0);
  const pastHeader = [column.date, column.meeting, column.themes, ...(hasSpeakers ? [column.speakers] : [])];
  const plannedHeader = [column.date, column.meeting, column.themes, column.state];
  return [
    heading(3, title.pastMeetings),
    past.length > 0
      ? table(
          pastHeader,
          past.map((row) => pastRow(row, hasSpeakers, words)),
          hasSpeakers ? [15, 35, 20, 30] : [15, 50, 35],
        )
      : paragraph(meeting.noPast),
    heading(3, title.plannedMeetings),
    planned.length > 0
      ? table(
          plannedHeader,
          planned.map((row) => plannedRow(row, words)),
          [32, 31, 25, 12],
        )
      : paragraph(meeting.noPlanned),
  ];
}

function pastRow(row: PastMeeting, hasSpeakers: boolean, { texts }: BriefWords): Cell[] {
  const { date, body, speakers } = row;
  const talks = speakers.map(speakerText);
  return [
    cell(texts.date(date)),
    cell(body.name, remarkOn(row, texts), agendaOf(row, texts)),
    themesCell(row, texts.nothing),
    ...(hasSpeakers ? [talks.length > 0 ? listCell(talks) : cell(texts.nothing)] : []),
  ];
}

function remarkOn(
  { state, minutes, cancelled }: PastMeeting,
  { meeting }: BriefWords['texts'],
): string | undefined {
  if (state === 'unrecorded') return meeting.unrecorded;
  if (cancelled) return meeting.cancelled(cancelled.date, cancelled.reason);
  return minutes === undefined ? undefined : meeting.minutes(minutes);
}

const agendaOf = ({ agenda }: PastMeeting | PlannedMeeting, { meeting }: BriefWords['texts']) =>
  agenda && meeting.agenda(agenda);

function plannedRow(row: PlannedMeeting, { texts, meetingTexts }: BriefWords): Cell[] {
  const time = timeOf(row);
  return [
    cell(meetingTexts.date(dateParts(row.date)), time && meetingTexts.time(time.from, time.to)),
    cell(row.body.name, row.place, agendaOf(row, texts)),
    themesCell(row, texts.nothing),
    cell(texts.meeting.state[row.state]),
  ];
}

function themesCell({ themes }: PastMeeting | PlannedMeeting, nothing: string): Cell {
  return cell(names(themes) || nothing);
}
