import { type Html, html } from '../html.ts';
import { oneLine } from '../markdown.ts';
import type { HistoryEvent } from '../views/data/history.ts';
import type { Site } from './source.ts';

/** What has happened, the latest first. On the page of a thing its name is not said again. */
export function eventList(site: Site, events: readonly HistoryEvent[], isOfOne = false): Html {
  const { words, links } = site;
  const items = events.map((event) => {
    const { date, subject, detail } = event;
    const name = isOfOne ? '' : html` <span class="subject">${links.to(subject)}</span>`;
    const more =
      detail.length === 0 ? '' : html`<br><span class="more">${oneLine(detail.join(' · '))}</span>`;
    return html`<li><time datetime="${date}">${words.site.date(date)}</time>
<span><b>${eventText(event, site)}</b>${name}${more}</span></li>
`;
  });
  return html`<ol class="events">
${items}</ol>
`;
}

function eventText({ kind, rank = 0, status, moved }: HistoryEvent, { words }: Site): string {
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
