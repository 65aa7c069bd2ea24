import { initiativeDetails } from '../../views/initiatives.ts';
import { READING_STYLE } from '../blocks/page.ts';
import { STYLE as CHART_STYLE } from '../chart/style.ts';
import { svgFile } from '../chart/svg.ts';
import { PAGE_STYLE } from '../page-style.ts';
import { DECLARATION, element, escapeXml } from '../xml.ts';
import calendarScript from './calendar.js?raw';
import { charterPage } from './charter.ts';
import { dataFiles, type SiteFile } from './data.ts';
import { Editions } from './editions.ts';
import { effortsPage } from './efforts.ts';
import { feed } from './feed.ts';
import filterScript from './filter.js?raw';
import { FILTER_FILE } from './filter.ts';
import { forumPage, forumsPage } from './forums.ts';
import { historyPages } from './history.ts';
import icon from './icon.svg?raw';
import { initiativePage, initiativesPage } from './initiatives.ts';
import {
  CALENDAR_FILE,
  CALENDAR_SCRIPT_FILE,
  calendarFile,
  FEED_FILE,
  FIGURE_FILE,
  ICON_FILE,
  INDEX_FILE,
  SCRIPT_FILE,
  STYLE_FILE,
} from './layout.ts';
import { detailFile, PAGE_FILES } from './links.ts';
import { meetingPage } from './meeting.ts';
import { calendar, meetingsPage } from './meetings.ts';
import { organisationPage, organisationsPage } from './organisations.ts';
import { overviewPage } from './overview.ts';
import script from './search.js?raw';
import { searchIndex } from './search-index.ts';
import { personPage, seatsPage } from './seats.ts';
import style from './site.css?raw';
import { type Site, type SiteSource, siteOf } from './source.ts';
import { wheels } from './wheels.ts';

const SITEMAP_FILE = 'sitemap.xml';

/** The pages for search engines (sitemaps.org, 0.9). */
function sitemap(url: string, pages: readonly string[]): string {
  const entries = pages.map((name) => element('url', {}, element('loc', {}, escapeXml(url + name)).trim()));
  const list = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' };
  return DECLARATION + element('urlset', list, `\n${entries.join('')}`);
}

/**
 * The whole organisation as of one day or several, as files that need no server and ask for nothing beyond their folder.
 * The same sources give the same bytes.
 */
export function siteFiles(sources: readonly SiteSource[]): SiteFile[] {
  const editions = new Editions(sources.map(({ at }) => at));
  const files = editions.days.flatMap((day) => {
    const own = sources
      .filter(({ at }) => at === day)
      .slice(0, 1)
      .flatMap((source) => editionFiles(siteOf(source, editions)));
    editions.add(
      day,
      own.map(({ name }) => name),
    );
    return own.map(({ name, content }) => ({ name: editions.path(day, name), content }));
  });
  const url = sources[0]?.about.url;
  if (url === undefined) return files;
  const pages = files.map(({ name }) => name).filter((name) => name.endsWith('.html'));
  const known = pages.filter((name) => editions.canonical(name.replace(/^.*\//, '')) === name);
  return [...files, { name: SITEMAP_FILE, content: () => sitemap(url, known) }];
}

/** The files of one edition. Feed and calendars, which are followed, are the newest one's. */
function editionFiles(site: Site): SiteFile[] {
  const { organisation, at, editions, charter } = site;
  const initiatives = initiativeDetails(organisation, at);
  const { people = [] } = organisation.file;
  const files: SiteFile[] = [
    { name: PAGE_FILES.overview, content: () => overviewPage(site) },
    { name: PAGE_FILES.forums, content: () => forumsPage(site) },
    ...organisation.forums.map((forum) => ({
      name: detailFile('forum', forum.id),
      content: () => forumPage(site, forum),
    })),
    { name: PAGE_FILES.initiatives, content: () => initiativesPage(site, initiatives) },
    ...initiatives.map((initiative) => ({
      name: detailFile('initiative', initiative.id),
      content: () => initiativePage(site, initiative),
    })),
    { name: PAGE_FILES.seats, content: () => seatsPage(site) },
    ...people.map((person) => ({
      name: detailFile('person', person.id),
      content: () => personPage(site, person),
    })),
    { name: PAGE_FILES.organisations, content: () => organisationsPage(site) },
    ...organisation.file.organisations.map((party) => ({
      name: detailFile('organisation', party.id),
      content: () => organisationPage(site, party),
    })),
    { name: PAGE_FILES.meetings, content: () => meetingsPage(site) },
    ...site.meetings.map((meeting) => ({
      name: detailFile('meeting', meeting.id),
      content: () => meetingPage(site, meeting),
    })),
    { name: PAGE_FILES.efforts, content: () => effortsPage(site) },
    ...(charter ? [{ name: PAGE_FILES.charter, content: () => charterPage(site, charter) }] : []),
    ...wheels(site),
    ...historyPages(site),
    ...(editions.isNewest(at) ? followed(site) : []),
    ...dataFiles(site),
    { name: INDEX_FILE, content: () => searchIndex(site, initiatives) },
    { name: SCRIPT_FILE, content: () => script },
    { name: FILTER_FILE, content: () => filterScript },
    { name: STYLE_FILE, content: () => PAGE_STYLE + READING_STYLE + CHART_STYLE + style },
    { name: FIGURE_FILE, content: () => svgFile(site.figure) },
    { name: ICON_FILE, content: () => icon },
  ];
  // Where an id is defined twice, which is a finding of its own, links lead to the first.
  return [...new Map([...files].reverse().map((file) => [file.name, file])).values()].reverse();
}

/** What is fetched again and again. */
function followed(site: Site): SiteFile[] {
  return [
    { name: CALENDAR_FILE, content: () => calendar(site) },
    ...[...site.meetingsByBody.keys()].map((body) => ({
      name: calendarFile(body),
      content: () => calendar(site, body),
    })),
    { name: CALENDAR_SCRIPT_FILE, content: () => calendarScript },
    { name: FEED_FILE, content: () => feed(site) },
  ];
}
