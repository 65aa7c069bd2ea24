import type { HistoryEvent } from '../../views/history.ts';
import { type Html, html } from '../html.ts';
import { names } from '../names.ts';
import type { Site } from './source.ts';

/** What has happened day by day, the latest first. On the page of a thing its name is not said again. */
export function eventList(site: Site, events: readonly HistoryEvent[], isOfOne = false): Html {
  const days: { readonly date: string; readonly events: HistoryEvent[] }[] = [];
  for (const event of events) {
    const last = days.at(-1);
    if (last?.date === event.date) last.events.push(event);
    else days.push({ date: event.date, events: [event] });
  }
  const items = days.map(
    ({ date, events: own }) => html`<li><time datetime="${date}">${site.words.site.date(date)}</time>
<ul>
${own.map((event) => eventItem(site, event, isOfOne))}</ul></li>
`,
  );
  return html`<ol class="events">
${items}</ol>
`;
}

function eventItem(site: Site, event: HistoryEvent, isOfOne: boolean): Html {
  const told = eventDetail(event, site);
  const name = isOfOne ? '' : html` ${site.links.to(event.subject)}`;
  const more = told.length === 0 ? '' : html` <small>${told.join(SEPARATOR)}</small>`;
  return html`<li><b>${eventText(event, site)}</b>${name}${more}</li>
`;
}

/** What more is told of an event. */
export function eventDetail({ detail, themes = [] }: HistoryEvent, { words }: Site): readonly string[] {
  const theme = names(themes);
  return [...(theme === '' ? [] : [`${words.meetings.column.themes}: ${theme}`]), ...detail];
}

const SEPARATOR = ' \u00b7 ';

/** What happened, in a few words. */
export function eventText({ kind, rank = 0, status, moved }: HistoryEvent, { words }: Site): string {
  const { site, views } = words;
  switch (kind) {
    case 'prioritised':
      return site.prioritised(rank);
    case 'followed-up':
      return site.followedUp(status ? views.progress[status] : '');
    case 'meeting-moved':
      return site.moved(moved?.from ?? '', moved?.to ?? '');
    default:
      return site.event[kind];
  }
}
