import type { SitePageName } from '../../messages/en/site.ts';
import { Html, type HtmlContent, html } from '../html.ts';
import { BESIDE, page } from '../page.ts';
import { aboutHtml } from './about.ts';
import { editionLinks } from './edition-links.ts';
import { PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';

/** Files beside the pages. */
export const STYLE_FILE = 'site.css';
export const SCRIPT_FILE = 'search.js';
export const INDEX_FILE = 'search-index.js';
export const CALENDAR_FILE = 'meetings.ics';
export const FEED_FILE = 'feed.atom';
export const CALENDAR_SCRIPT_FILE = 'calendar.js';
export const FIGURE_FILE = 'figure.svg';
export const ICON_FILE = 'icon.svg';

/** The one feed of all editions: what is new is told in the newest. */
export const feedAddress = ({ editions, at }: Site) =>
  editions.isNewest(at) ? FEED_FILE : `../${FEED_FILE}`;

/** The calendar of one body. */
export const calendarFile = (body: string) => `meetings-${encodeURIComponent(body)}.ics`;

/** One page of the site. */
export interface SitePage {
  /** Under which of the menu's entries it stands, if under one. */
  readonly name: SitePageName | undefined;
  readonly title: string;
  /** The file in which it stands. */
  readonly file: string;
  /** Whether it is that entry's own page, and no page below it. */
  readonly isEntry: boolean;
  /** Below the heading: what the page shows. */
  readonly lead?: HtmlContent;
  readonly content: HtmlContent;
}

/** What a search engine and a message with a link to the page show of it. */
function preview(
  { organisation, about, words, at, editions }: Site,
  { title, lead, file }: Pick<SitePage, 'title' | 'lead' | 'file'>,
): Html {
  const { site: texts } = words;
  const plan = organisation.file.plan.name;
  const description = [
    typeof lead === 'string' ? lead.replace(/\.?$/, '.') : `${title}, ${plan}.`,
    `${texts.asOf(texts.date(at))}.`,
  ].join(' ');
  const url = `${about.url}${editions.canonical(file)}`;
  const address =
    about.url === undefined
      ? ''
      : html`<link rel="canonical" href="${url}">
<meta property="og:url" content="${url}">
`;
  return html`<meta name="description" content="${description}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="${plan}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
${address}`;
}

/** So many parts have a list of what is on the page before them. */
const LISTED = 3;

/** The parts of a page that have a place, as links, where there are several. */
function contents(content: string, label: string): Html | string {
  const parts = [...content.matchAll(/<section id="([^"]*)">\n<h2>(.*?)<\/h2>/g)];
  if (parts.length < LISTED) return '';
  const items = parts.map(([, id = '', title = '']) => new Html(`<li><a href="#${id}">${title}</a></li>\n`));
  return html`<nav class="contents" aria-label="${label}"><h2>${label}</h2>
<ul>
${items}</ul></nav>
`;
}

/** What is the same on many pages of a site: the head of those below one entry of the menu, and the foot of all. */
class Frame {
  readonly #site: Site;
  readonly #heads = new Map<string, Html>();
  #foot: Html | undefined;

  constructor(site: Site) {
    this.#site = site;
  }

  head(name: SitePageName | undefined, isEntry: boolean): Html {
    const key = `${name} ${isEntry}`;
    let head = this.#heads.get(key);
    if (!head) this.#heads.set(key, (head = marked(this.#site, headOf(this.#site, name, isEntry))));
    return head;
  }

  get foot(): Html {
    this.#foot ??= marked(this.#site, aboutHtml(this.#site));
    return this.#foot;
  }
}

/** A part of a page in which the texts of a file in another language say so. */
const marked = ({ foreign }: Site, part: Html): Html => (foreign ? new Html(foreign.marked(part)) : part);

const frames = new WeakMap<Site, Frame>();

function frameOf(site: Site): Frame {
  let frame = frames.get(site);
  if (!frame) frames.set(site, (frame = new Frame(site)));
  return frame;
}

function headOf(site: Site, name: SitePageName | undefined, isEntry: boolean): Html {
  const { site: texts } = site.words;
  const shown = (Object.keys(PAGE_FILES) as SitePageName[]).filter(
    (entry) => entry !== 'charter' || site.charter,
  );
  const entries = shown.map((entry) => {
    const current = entry === name ? html` aria-current="${isEntry ? 'page' : 'true'}"` : '';
    return html`<li><a href="${PAGE_FILES[entry]}"${current}>${texts.pages[entry]}</a></li>
`;
  });
  return html`<a class="skip" href="#main">${texts.skip}</a>
<header>
<div class="bar">
<p class="site"><a href="${PAGE_FILES.overview}">${site.organisation.file.plan.name}</a></p>
${search(site)}
</div>
<nav aria-label="${texts.menu}"><ul>
${entries}</ul></nav>
</header>`;
}

/** A page with what all have: the menu, the search and the day as of which it tells. */
export function layout(site: Site, { name, title, file, isEntry, lead, content }: SitePage): string {
  const { organisation, at, words } = site;
  const { site: texts, catalog } = words;
  const plan = organisation.file.plan.name;
  const isOverview = name === 'overview';
  const frame = frameOf(site);
  const main = html`<h1>${title}</h1>
<p class="as-of">${texts.asOf(texts.date(at))}</p>
${editionLinks(site, file)}${
  lead === undefined
    ? ''
    : html`<p class="lead">${lead}</p>
`
}${isEntry ? contents(html`${content}`.toString(), texts.onThisPage) : ''}${content}`;
  return page({
    language: catalog.language,
    title: isOverview ? plan : `${title} – ${plan}`,
    stylesheet: STYLE_FILE,
    // The search and its list of what there is.
    allows: `script-src ${BESIDE}; base-uri 'none'; form-action 'none'`,
    head: html`${preview(site, { title, lead, file })}<link rel="icon" href="${ICON_FILE}" type="image/svg+xml">
<link rel="alternate" href="${feedAddress(site)}" type="application/atom+xml" title="${texts.pages.history}">
<script src="${SCRIPT_FILE}" defer></script>
`,
    body: html`${frame.head(name, isEntry)}
<main id="main" tabindex="-1">
${marked(site, main)}</main>
<footer>
${frame.foot}
</footer>`,
  });
}

/** The search shows itself where scripts run; without them every list is there to read. */
function search({ words }: Site): Html {
  const { label, none, one, many, more, kind } = words.site.search;
  const kinds = Object.values(kind);
  return html`<form role="search" id="search" hidden data-index="${INDEX_FILE}" data-none="${none}" data-one="${one}" data-many="${many}" data-more="${more}" data-kinds="${kinds.join('|')}">
<label for="query">${label}</label>
<input id="query" type="search" autocomplete="off" spellcheck="false" maxlength="200">
<div class="found">
<p role="status"></p>
<ul></ul>
</div>
</form>`;
}

/** A part of a page below a heading. */
export function part(heading: string, content: HtmlContent, id?: string): Html {
  const place = id === undefined ? '' : html` id="${id}"`;
  return html`<section${place}>
<h2>${heading}</h2>
${content}</section>
`;
}
