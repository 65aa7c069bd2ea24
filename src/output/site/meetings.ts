import type { ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import { comingDeadlines } from '../../views/status.ts';
import { webAddress } from '../address.ts';
import { type Cell, type Column, type Line, linesOf, nameLine, tableOf, toned } from '../blocks/block.ts';
import { type Html, html } from '../html.ts';
import { dateParts, speakerText, timeOf } from '../meetings/facts.ts';
import { meetingsIcs } from '../meetings/ics.ts';
import { names } from '../names.ts';
import { MEETING_TONES } from '../tones.ts';
import { deadlineTable } from '../views/shown/status.ts';
import { tableOn } from './blocks.ts';
import { CALENDAR_FILE, CALENDAR_SCRIPT_FILE, calendarFile, layout, part } from './layout.ts';
import { detailFile, PAGE_FILES, placeOf } from './links.ts';
import type { Site } from './source.ts';
import { wheelPart } from './wheels.ts';

/** The upcoming meetings and those that were, the deadlines, and the calendar. */
export function meetingsPage(site: Site): string {
  const { at, words, meetings, schedule } = site;
  const { site: texts } = words;
  const { heading } = texts;
  // A meeting that is cancelled is told of on its day as well.
  const isComing = ({ state, date }: (typeof meetings)[number]) => date >= at && state !== 'held';
  const coming = meetings.filter(isComing);
  const past = meetings.filter((meeting) => !isComing(meeting)).reverse();
  const deadlines = comingDeadlines(schedule, meetings, at);
  const deadlineWords = { catalog: words.catalog, texts: words.views, meetingTexts: words.meetings };
  const wheel = wheelPart(site);
  return layout(site, {
    name: 'meetings',
    title: texts.pages.meetings,
    file: PAGE_FILES.meetings,
    isEntry: true,
    lead: texts.lead.meetings,
    content: [
      site.editions.isNewest(at) ? part(heading.calendar, calendarLinks(site), 'calendar') : '',
      part(
        heading.coming,
        [
          meetingTable(site, coming, heading.coming, { hasPlaces: true }),
          coming.some(({ state }) => state === 'proposed')
            ? html`<p class="note">${texts.proposals}</p>
`
            : '',
        ],
        'coming',
      ),
      wheel === undefined
        ? ''
        : html`<div class="sheet">
${part(heading.wheel, wheel, 'wheel')}</div>
`,
      deadlines.length === 0
        ? ''
        : part(
            heading.deadlines,
            tableOn(site, deadlineTable(deadlines, deadlineWords), heading.deadlines),
            'deadlines',
          ),
      past.length === 0
        ? ''
        : part(heading.past, meetingTable(site, past, heading.past, { hasPlaces: true }), 'past'),
    ],
  });
}

/** Meetings, each with a place of its own on the page where all stand. */
export function meetingTable(
  site: Site,
  meetings: readonly ScheduledMeeting[],
  caption: string,
  options: { readonly isOneBody?: boolean; readonly hasPlaces?: boolean } = {},
): Html {
  const { meetings: texts, site: own } = site.words;
  const { column } = texts;
  const columns: Column<ScheduledMeeting>[] = [
    [column.date, (meeting) => dateCell(meeting, texts, options.hasPlaces)],
    ...(options.isOneBody
      ? []
      : [[column.meeting, ({ body }) => nameLine(body)] as Column<ScheduledMeeting>]),
    [column.themes, ({ themes }) => names(themes)],
    [column.speakers, ({ speakers }) => speakers.map(speakerText).join('; ')],
    [column.place, ({ place }) => place],
    [
      column.state,
      ({ state, entry }) => [
        toned(MEETING_TONES[state], texts.state[state]),
        entry.cancelled?.reason,
        paperLine(entry.agenda, column.agenda),
        paperLine(entry.held?.minutes, column.minutes),
      ],
    ],
  ];
  return tableOn(site, tableOf(meetings, columns, own.noMeetings), caption);
}

function dateCell(meeting: ScheduledMeeting, texts: MeetingTexts, hasPlace = false): Cell {
  const { id, date } = meeting;
  const time = timeOf(meeting);
  return {
    lines: linesOf([
      // A meeting that is proposed has a page, too.
      { text: texts.date(dateParts(date)), address: detailFile('meeting', id), date },
      time && texts.time(time.from, time.to),
    ]),
    place: hasPlace ? placeOf(id) : undefined,
  };
}

/** Where the agenda or the minutes of a meeting are: a link, where that is an address. */
function paperLine(text: string | undefined, name: string): Line | undefined {
  if (text === undefined) return undefined;
  const address = webAddress(text);
  return address === undefined ? `${name}: ${text}` : { text: name, address };
}

/** Where the calendars are. A script shows the address, which only a web server gives them. */
function calendarLinks({ words, meetingsByBody, organisation }: Site): Html {
  const { site: texts } = words;
  const bodies = [...organisation.bodies.values()].filter(({ body }) => meetingsByBody.has(body.id));
  return html`<p><a class="button" href="${CALENDAR_FILE}" type="text/calendar">${texts.calendar}</a></p>
<p id="calendar-address" data-file="${CALENDAR_FILE}" hidden><label for="calendar-url">${texts.calendarAddress}</label>
<input id="calendar-url" type="text" readonly>
<a href="${CALENDAR_FILE}">${texts.calendarSubscribe}</a></p>
<p class="note">${texts.calendarHow}</p>
${
  bodies.length < 2
    ? ''
    : html`<details><summary>${texts.calendarsByBody}</summary>
<ul>${bodies.map(
        ({ body }) => html`<li><a href="${calendarFile(body.id)}" type="text/calendar">${body.name}</a></li>
`,
      )}</ul>
</details>
`
}<script src="${CALENDAR_SCRIPT_FILE}" defer></script>
`;
}

/** The same meetings as a calendar, or those of one body; who has one that is cancelled must be told so. */
export function calendar({ schedule, meetings, words, revisions }: Site, body?: string): string {
  const shown = body === undefined ? meetings : meetings.filter((meeting) => meeting.body.id === body);
  const view = { schedule, meetings: shown, unplanned: [] };
  return meetingsIcs(view, { texts: words.meetings, body, revisions });
}
