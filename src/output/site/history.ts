import { html } from '../html.ts';
import { eventList } from './events.ts';
import { feedAddress, layout, part } from './layout.ts';
import { PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';

/** How many events stand on one page: a long one is slow to open on a phone. */
const PER_PAGE = 500;

/** The whole history by year, the latest first, on as many pages as it takes. */
export function historyPages(site: Site): { readonly name: string; readonly content: () => string }[] {
  const count = Math.max(1, Math.ceil(site.history.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => ({
    name: fileOf(index),
    content: () => historyPage(site, index, count),
  }));
}

const fileOf = (index: number) => (index === 0 ? PAGE_FILES.history : `history-${index + 1}.html`);

function historyPage(site: Site, index: number, count: number): string {
  const { site: texts } = site.words;
  const events = site.history.slice(index * PER_PAGE, (index + 1) * PER_PAGE);
  const years = new Set(events.map(({ date }) => date.slice(0, 4)));
  const sections = [...years].map((year) =>
    part(
      year,
      eventList(
        site,
        events.filter(({ date }) => date.startsWith(year)),
      ),
      `y${year}`,
    ),
  );
  const link = (to: number, rel: string, label: string) =>
    to < 0 || to >= count ? '' : html`<a href="${fileOf(to)}" rel="${rel}">${label}</a> `;
  const pager = html`<nav class="pager" aria-label="${texts.pages.history}"><p>${link(index - 1, 'prev', texts.newer)}<span>${texts.page(index + 1, count)}</span> ${link(index + 1, 'next', texts.older)}</p></nav>
`;
  const title = index === 0 ? texts.pages.history : `${texts.pages.history}, ${texts.page(index + 1, count)}`;
  return layout(site, {
    name: 'history',
    title,
    file: fileOf(index),
    isEntry: index === 0,
    lead: texts.lead.history,
    content: [
      events.length === 0
        ? html`<p class="none">${texts.noHistory}</p>
`
        : sections,
      count > 1 ? pager : '',
      html`<p><a href="${feedAddress(site)}" type="application/atom+xml">${texts.feed}</a></p>
`,
    ],
  });
}
