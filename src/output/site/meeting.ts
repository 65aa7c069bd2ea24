import { type Deadline, deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import type { Forum } from '../../organisation/generated/types.ts';
import { earlierDay } from '../../organisation/order.ts';
import { lastReport } from '../../organisation/reports.ts';
import { decisionView } from '../../views/decision.ts';
import { namedIf } from '../../views/named.ts';
import { type Html, html } from '../html.ts';
import { dateParts, timeOf } from '../meetings/facts.ts';
import type { Listing } from '../views/listing.ts';
import { fieldsHtml, listingHtml } from '../views/listing-html.ts';
import { decisionFields } from '../views/shown/shared.ts';
import { layout, part } from './layout.ts';
import { detailFile } from './links.ts';
import type { Site } from './source.ts';
import { meetingTag } from './tags.ts';

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
      forums.length === 0 ? '' : part(own.heading.reporting, forumTable(site, forums, date)),
      deadlines.length === 0 || meeting.state === 'cancelled'
        ? ''
        : part(own.heading.deadlines, deadlineTable(site, deadlines)),
      neighbours(site, meeting),
    ],
  });
}

function fields(site: Site, meeting: ScheduledMeeting): Html {
  const { words, links, organisation, at } = site;
  const { meetings: texts, site: own, views } = words;
  const { entry, body, date, themes, place, speakers } = meeting;
  const time = timeOf(meeting);
  const { held, cancelled, moved = [], note } = entry;
  const { column } = texts;
  return fieldsHtml(
    [
      [column.state, texts.state[meeting.state]],
      [
        column.date,
        [texts.date(dateParts(date)), time && texts.time(time.from, time.to)].filter(Boolean).join(', '),
      ],
      [views.label.body, body.name],
      [column.place, place],
      [column.themes, themes.map(({ name }) => name).join(', ')],
      [column.speakers, speakers.map(({ name }) => name).join('; ')],
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
    ],
    {
      [column.state]: meetingTag(meeting, texts),
      [views.label.body]: links.to(body),
      ...(speakers.length > 0 && { [column.speakers]: speakerList(site, meeting) }),
    },
  );
}

function speakerList({ organisation, links }: Site, { entry }: ScheduledMeeting): Html {
  const items = (entry.speakers ?? []).map(({ person, organisation: party, topic }) => {
    const who = [namedIf(organisation, person), namedIf(organisation, party)].filter(
      (one) => one !== undefined,
    );
    return html`<li>${links.list(who)}${topic === undefined ? '' : `: ${topic}`}</li>\n`;
  });
  return html`<ul>\n${items}</ul>`;
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

function forumTable({ words, links, at }: Site, forums: readonly Forum[], date: string): Html {
  const { views, site } = words;
  const until = earlierDay(date, at);
  const last = (forum: Forum) => lastReport(forum, until);
  const listing: Listing<Forum> = {
    rows: forums,
    columns: [
      { title: views.label.forum, cell: ({ name }) => name },
      { title: views.label.lastReport, cell: (forum) => last(forum)?.date ?? '' },
      { title: views.label.progress, cell: (forum) => last(forum)?.progress ?? '' },
    ],
    facts: [],
    none: '',
  };
  return listingHtml(listing, {
    caption: site.heading.reporting,
    cells: {
      [views.label.forum]: (forum) => links.to(forum),
      [views.label.lastReport]: (forum) => {
        const report = last(forum);
        return report === undefined ? views.noReport : views.date(report.date);
      },
    },
  });
}

function deadlineTable({ words }: Site, deadlines: readonly Deadline[]): Html {
  const { views, meetings, site } = words;
  const listing: Listing<Deadline> = {
    rows: deadlines,
    columns: [
      { title: views.label.date, cell: ({ date }) => views.date(date) },
      { title: views.label.deadline, cell: ({ kind }) => meetings.deadline[kind] },
    ],
    facts: [],
    none: '',
  };
  return listingHtml(listing, { caption: site.heading.deadlines });
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
