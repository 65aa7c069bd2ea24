import { html } from '../html.ts';
import { meetingsIcs } from '../meetings/ics.ts';
import { comingDeadlines } from '../views/data/status.ts';
import { listingHtml } from '../views/listing-html.ts';
import { deadlineListing } from '../views/shown/status.ts';
import { CALENDAR_FILE, layout, part } from './layout.ts';
import { PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';
import { meetingTable } from './tables.ts';

/** The meetings to come and those that were, the deadlines, and the calendar. */
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
  return layout(site, {
    name: 'meetings',
    title: texts.pages.meetings,
    file: PAGE_FILES.meetings,
    isEntry: true,
    lead: texts.lead.meetings,
    content: [
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
      part(
        heading.calendar,
        html`<p><a class="button" href="${CALENDAR_FILE}" type="text/calendar">${texts.calendar}</a></p>
<p class="note">${texts.calendarHow}</p>
`,
        'calendar',
      ),
      deadlines.length === 0
        ? ''
        : part(
            heading.deadlines,
            listingHtml(deadlineListing(deadlines, deadlineWords), { caption: heading.deadlines }),
            'deadlines',
          ),
      past.length === 0
        ? ''
        : part(heading.past, meetingTable(site, past, heading.past, { hasPlaces: true }), 'past'),
    ],
  });
}

/** The same meetings as a calendar; who has one that is cancelled must be told so. */
export function calendar({ schedule, meetings, words }: Site): string {
  return meetingsIcs({ schedule, meetings, unplanned: [] }, { texts: words.meetings });
}
