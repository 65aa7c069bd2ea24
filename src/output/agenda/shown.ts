import type { AgendaTexts } from '../../messages/en/agenda.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import type { ViewTexts } from '../../messages/en/views.ts';
import type { Agenda, ReportOnAgenda } from '../../views/agenda.ts';
import { type Block, cell, heading, list, paragraph, type Sheet, table } from '../blocks/block.ts';
import { sheetMarkdown } from '../blocks/markdown.ts';
import { sheetPage } from '../blocks/page.ts';
import { jsonText } from '../json-text.ts';
import { dateParts, speakerText, timeOf } from '../meetings/facts.ts';
import { names } from '../names.ts';
import { capacityOf, roleAs } from '../views/shown/members.ts';
import type { AgendaFormat } from './formats.ts';

/** What an agenda is said with. */
export interface AgendaWords {
  readonly texts: AgendaTexts;
  readonly meetings: MeetingTexts;
  readonly views: ViewTexts;
}

/** An agenda in a form. */
export function renderAgenda(format: AgendaFormat, agenda: Agenda, words: AgendaWords): string {
  if (format === 'json') return jsonText(agenda);
  const sheet = agendaSheet(agenda, words);
  return format === 'html' ? sheetPage(sheet, words.texts.language) : sheetMarkdown(sheet);
}

/** The notice, then the items: what the file knows of each, and where people are to write. */
function agendaSheet(agenda: Agenda, words: AgendaWords): Sheet {
  const { texts, meetings } = words;
  const { meeting } = agenda;
  const items = itemsOf(agenda, words).map(({ title, blocks }, index): Block[] => [
    heading(2, `${index + 1}. ${title}`),
    ...blocks,
  ]);
  return {
    title: meeting.body.name,
    kicker: meeting.cancelled === undefined ? texts.kicker : meetings.state.cancelled,
    byline: whenAndWhere(agenda, words),
    blocks: [...noticeBlocks(agenda, words), ...items.flat()],
  };
}

function whenAndWhere({ meeting }: Agenda, words: AgendaWords): string {
  const { texts } = words;
  return [day(meeting, words), meeting.place ?? texts.noPlace].join(', ');
}

function day(
  meeting: { readonly date: string; readonly time: string | undefined },
  { texts, meetings }: AgendaWords,
): string {
  const time = timeOf(meeting);
  const date = meetings.date(dateParts(meeting.date));
  return texts.when(date, time && meetings.time(time.from, time.to));
}

function noticeBlocks(agenda: Agenda, words: AgendaWords): Block[] {
  const { meeting, members, deadlines } = agenda;
  const { texts, meetings } = words;
  const invited = members.map(({ role, person, organisation, ...member }) => ({
    text: texts.invited(person?.name, roleAs(role, capacityOf(member, words.views)), organisation?.name),
  }));
  return [
    ...(meeting.cancelled === undefined ? [] : [paragraph(meetings.cancelledBecause(meeting.cancelled))]),
    ...(meeting.state === 'proposed' ? [paragraph(texts.proposed)] : []),
    paragraph(
      texts.notice({
        body: meeting.body.name,
        isOne: meeting.body.kind === 'statusMeeting',
        day: day(meeting, words),
        place: meeting.place,
      }),
    ),
    ...(invited.length === 0 ? [] : [heading(3, texts.heading.invited), list(invited)]),
    ...(deadlines.length === 0
      ? []
      : [
          heading(3, texts.heading.deadlines),
          list(
            deadlines.map(({ kind, date }) => ({
              text: `${meetings.date(dateParts(date))}: ${meetings.deadline[kind]}`,
            })),
          ),
        ]),
  ];
}

/** An item of the agenda. */
interface AgendaItem {
  readonly title: string;
  readonly blocks: readonly Block[];
}

function itemsOf(agenda: Agenda, words: AgendaWords): AgendaItem[] {
  const { texts } = words;
  const { meeting, last, reports, initiatives, next } = agenda;
  const { item, toFill } = texts;
  const open = paragraph(toFill);
  const isGroup = meeting.body.kind === 'administrativeGroup';
  return [
    { title: item.approval, blocks: [open] },
    { title: item.minutes, blocks: [paragraph(texts.last(last?.date, last?.minutes)), open] },
    ...(isGroup || meeting.themes.length > 0 ? [themeItem(agenda, words)] : []),
    ...(isGroup
      ? [
          {
            title: item.reports,
            blocks: [
              reports.length === 0
                ? paragraph(texts.noReports)
                : list(reports.map((report) => reportItem(report, words))),
              open,
            ],
          },
        ]
      : []),
    ...(meeting.body.kind === 'statusMeeting'
      ? [{ title: item.brief, blocks: [paragraph(texts.brief)] }]
      : []),
    {
      title: item.followUps,
      blocks: [
        initiatives.length === 0 ? paragraph(texts.noInitiatives) : initiativeTable(agenda, words),
        open,
      ],
    },
    ...(isGroup && initiatives.length > 0 ? [priorityItem(agenda, words)] : []),
    {
      title: item.next,
      blocks: [paragraph(next ? texts.next(day(next, words), next.state === 'proposed') : texts.noNext)],
    },
    { title: item.other, blocks: [paragraph(texts.blank)] },
  ];
}

function themeItem({ meeting }: Agenda, { texts }: AgendaWords): AgendaItem {
  const speakers = meeting.speakers.map((speaker) => ({ text: speakerText(speaker) }));
  return {
    title: texts.theme(names(meeting.themes) || undefined),
    blocks: [...(speakers.length === 0 ? [] : [list(speakers)]), paragraph(texts.toFill)],
  };
}

function reportItem({ forum, last, isNew, due }: ReportOnAgenda, { texts }: AgendaWords) {
  return { lead: forum.name, text: texts.report({ last, isNew, due }) };
}

function initiativeTable({ initiatives }: Agenda, { texts, views }: AgendaWords): Block {
  const { label } = views;
  return table(
    [label.initiative, label.followUp, texts.toBeFollowedUp],
    initiatives.map(({ name, followUp, followUpDue }) => [
      cell(name),
      followUp ? cell(views.progress[followUp.status], views.date(followUp.date)) : cell(texts.none),
      cell(followUpDue === undefined ? texts.none : texts.dueBy(followUpDue)),
    ]),
  );
}

function priorityItem({ initiatives }: Agenda, { texts, views }: AgendaWords): AgendaItem {
  const { label } = views;
  const rows = initiatives.map(({ name, rank }) => [
    cell(name),
    cell(rank === undefined ? texts.none : String(rank)),
    cell(texts.blank),
  ]);
  return {
    title: texts.item.priorities,
    blocks: [table([label.initiative, label.priority, texts.newPriority], rows), paragraph(texts.toFill)],
  };
}
