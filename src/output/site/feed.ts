import { createHash } from 'node:crypto';
import { namespaceOf } from '../../organisation/namespace.ts';
import { plansOf } from '../../organisation/plan-time.ts';
import type { HistoryEvent } from '../../views/history.ts';
import { visible } from '../escape.ts';
import { beginOf } from '../export/time.ts';
import { DECLARATION, element, escapeXml } from '../xml.ts';
import { eventDetail, eventText } from './events.ts';
import { PAGE_FILES } from './links.ts';
import type { Site } from './source.ts';

/** A feed holds what is new: who follows it has read the rest, and the pages have all of it. */
const LATEST = 100;

/**
 * The latest of what has happened, for those who follow it (Atom, RFC 4287). An entry is dated by the day on which the
 * thing happened, and keeps its id as long as the file tells the same of it.
 */
export function feed(site: Site): string {
  const { organisation, history, at, words } = site;
  const { plan } = organisation.file;
  const { pages } = words.site;
  const tag = `tag:${namespaceOf(organisation)},${plansOf(organisation.written.file.plan)[0]?.from}:`;
  const [latest] = history;
  const entries = history.slice(0, LATEST).map((event) => entry(event, tag, site));
  return (
    DECLARATION +
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': organisation.file.language ?? 'da' },
      [
        '\n',
        text('id', `${tag}history`),
        text('title', `${plan.name}: ${pages.history}`),
        text('updated', beginOf(latest?.date ?? at)),
        element('author', {}, text('name', organisation.group.name).trimEnd()),
        element('link', { rel: 'alternate', href: PAGE_FILES.history, type: 'text/html' }),
        element('generator', {}, 'rup'),
        ...entries,
      ].join(''),
    )
  );
}

function entry(event: HistoryEvent, tag: string, site: Site): string {
  const { date, kind, subject } = event;
  const detail = eventDetail(event, site);
  const told = createHash('sha256')
    .update(JSON.stringify([event]))
    .digest('hex')
    .slice(0, 12);
  return element(
    'entry',
    {},
    [
      '\n',
      text('id', `${tag}${date}/${kind}/${subject.id}/${told}`),
      text('title', `${subject.name}: ${eventText(event, site)}`),
      text('updated', beginOf(date)),
      element('link', {
        rel: 'alternate',
        href: site.links.address(subject.id) ?? PAGE_FILES.history,
        type: 'text/html',
      }),
      ...(detail.length === 0 ? [] : [text('content', detail.join('\n'))]),
    ].join(''),
  );
}

const text = (name: string, content: string) => element(name, {}, escapeXml(visible(content)));
