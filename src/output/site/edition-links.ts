import type { CalendarDate } from '../../organisation/date.ts';
import { type Html, html } from '../html.ts';
import type { Site } from './source.ts';

/** The links from a page to the other editions; nothing where there is one. */
export function editionLinks({ editions, at, words }: Site, file: string): Html | string {
  const { editions: texts, date } = words.site;
  const [newest = at] = editions.days;
  const earlier = editions.days.filter((day) => day !== newest && day !== at);
  const link = (day: CalendarDate, label: string) =>
    html`<a href="${editions.address(at, day, file)}">${label}</a>`;
  const toNewest =
    at === newest
      ? ''
      : html`<strong>${texts.isEarlier}</strong> ${link(newest, texts.newest(date(newest)))}.`;
  const intro = at === newest ? texts.earlier : html` ${texts.otherEarlier}`;
  const toEarlier = earlier.map(
    (day, index) => html`${index === 0 ? html`${intro} ` : ', '}${link(day, date(day))}`,
  );
  if (editions.days.length < 2) return '';
  return html`<nav class="editions" aria-label="${texts.label}"><p>${toNewest}${toEarlier}</p></nav>
`;
}
