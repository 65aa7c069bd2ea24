import { type Deadline, deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import type { Forum } from '../../organisation/generated/types.ts';
import { earlierDay } from '../../organisation/order.ts';
import { lastReport } from '../../organisation/reports.ts';
import { decisionView } from '../../views/decision.ts';
import { namedIf } from '../../views/named.ts';
import { type Line, nameLine, namesLine, tableOf, toned } from '../blocks/block.ts';
import { type Html, html } from '../html.ts';
import { dateParts, timeOf } from '../meetings/facts.ts';
import { MEETING_TONES } from '../tones.ts';
import { decisionFields } from '../views/shown/shared.ts';
import { fieldsOn, tableOn } from './blocks.ts';
import { layout, part } from './layout.ts';
import { detailFile } from './links.ts';
import type { Site } from './source.ts';

/** What a meeting is called where nothing around says whose it is. */
export const meetingTitle = ({ body, date }: ScheduledMeeting, texts: MeetingTexts) =>
  `${body.name}, ${texts.date(dateParts(date))}`;

/** A meeting: when, where and about what, who reports to it, and its deadlines. */
export function meetingPage(site: Site, meeting: ScheduledMeeting): string {
  const { words, schedule } = site;
  const { meetings: texts, site: own } = words;
  const { date } = meeting;
  const deadlines = deadlinesFor(schedule, meeting);
  const forums = reporting(site, meeting);
  return layout(site, {
    name: 'meetings',
    title: meetingTitle(meeting, texts),
    file: detailFile('meeting', meeting.id),
    isEntry: false,
    content: [
      fields(site, meeting),
      forums.length === 0 ? '' : part(own.heading.reporting, reportTable(site, forums, date)),
      deadlines.length === 0 || meeting.state === 'cancelled'
        ? ''
        : part(own.heading.deadlines, deadlineTable(site, deadlines)),
      neighbours(site, meeting),
    ],
  });
}

function fields(site: Site, meeting: ScheduledMeeting): Html {
  const { words, organisation, at } = site;
  const { meetings: texts, site: own, views } = words;
  const { entry, body, date, themes, place, state } = meeting;
  const time = timeOf(meeting);
  const { held, cancelled, moved = [], note } = entry;
  const { column } = texts;
  return fieldsOn(site, [
    [column.state, toned(MEETING_TONES[state], texts.state[state])],
    [
      column.date,
      [texts.date(dateParts(date)), time && texts.time(time.from, time.to)].filter(Boolean).join(', '),
    ],
    [views.label.body, nameLine(body)],
    [column.place, place],
    [column.themes, themes.map(({ name }) => name).join(', ')],
    [column.speakers, speakerLines(site, meeting)],
    [column.agenda, entry.agenda],
    [own.minutes, held?.minutes],
    [
      own.movedFrom,
      moved.map(({ from, reason }) => [own.date(from), reason].filter(Boolean).join(': ')).join('; '),
    ],
    ...moved.flatMap(({ decision }) =>
      decisionFields(views.label.decision, decisionView(organisation, decision, at), views),
    ),
    [views.label.reason, cancelled?.reason],
    [views.label.note, note],
  ]);
}

function speakerLines({ organisation }: Site, { entry }: ScheduledMeeting): Line[] {
  return (entry.speakers ?? []).map(({ person, organisation: party, topic }) => {
    const who = [namedIf(organisation, person), namedIf(organisation, party)];
    return namesLine(
      who.filter((one) => one !== undefined),
      '',
      topic === undefined ? '' : `: ${topic}`,
    );
  });
}

/** The forums that report to the body and stand on the day. */
function reporting({ reportingTo }: Site, { body, date, state }: ScheduledMeeting): Forum[] {
  if (state === 'cancelled') return [];
  return (reportingTo.get(body.id) ?? []).filter(
    ({ established, dissolved, origin }) =>
      (origin === 'continued' || (established !== undefined && established <= date)) &&
      (dissolved === undefined || dissolved.date >= date),
  );
}

function reportTable(site: Site, forums: readonly Forum[], date: string): Html {
  const { words, at } = site;
  const { views } = words;
  const { label } = views;
  const until = earlierDay(date, at);
  const caption = words.site.heading.reporting;
  const rows = forums.map((forum) => ({ forum, last: lastReport(forum, until) }));
  const table = tableOf(rows, [
    [label.forum, ({ forum }) => nameLine(forum)],
    [label.lastReport, ({ last }) => (last ? views.date(last.date) : views.noReport)],
    [label.progress, ({ last }) => last?.progress],
  ]);
  return tableOn(site, table, caption);
}

function deadlineTable(site: Site, deadlines: readonly Deadline[]): Html {
  const { views, meetings, site: texts } = site.words;
  const table = tableOf(deadlines, [
    [views.label.date, ({ date }) => views.date(date)],
    [views.label.deadline, ({ kind }) => meetings.deadline[kind]],
  ]);
  return tableOn(site, table, texts.heading.deadlines);
}

/** The body's meetings before and after, of those that are told of. */
function neighbours({ words, meetingsByBody }: Site, { id, body }: ScheduledMeeting): Html {
  const own = meetingsByBody.get(body.id) ?? [];
  const at = own.findIndex((each) => each.id === id);
  const { site, meetings } = words;
  const link = (to: ScheduledMeeting | undefined, rel: string, label: string) =>
    to === undefined
      ? ''
      : html`<a href="${detailFile('meeting', to.id)}" rel="${rel}">${label}: ${meetings.date(dateParts(to.date))}</a> `;
  return html`<nav class="pager" aria-label="${site.heading.meetings}"><p>${link(own[at - 1], 'prev', site.previousMeeting)}${link(own[at + 1], 'next', site.heading.nextMeeting)}</p></nav>
`;
}
