import { blockHtml } from '../blocks/html.ts';
import { type Html, type HtmlContent, html } from '../html.ts';
import { charterFigures, charterSheet } from '../views/shown/charter.ts';
import { partsOn } from './blocks.ts';
import { layout, part } from './layout.ts';
import { PAGE_FILES } from './links.ts';
import { meetingTitle } from './meeting.ts';
import type { Site, SiteCharter } from './source.ts';

/** How each statement of the charter is kept: the compliance sheet as a page of the site. */
export function charterPage(site: Site, { sheet, words }: SiteCharter): string {
  const { title, blocks } = charterSheet(sheet, words);
  const { by } = sheet.charter.file;
  return layout(site, {
    name: 'charter',
    title,
    file: PAGE_FILES.charter,
    isEntry: true,
    lead: site.words.site.lead.charter,
    content: [
      by === undefined
        ? ''
        : html`<p>${linked(site, by)}</p>
`,
      partsOn(site, blocks, (text, about) => linked(site, text, about)),
    ],
  });
}

/** On the overview: which charter governs, and how many of its statements are kept. */
export function charterPart({ words: { site } }: Site, { sheet, words }: SiteCharter): Html {
  const { title } = sheet.charter.file;
  const figures = blockHtml(charterFigures(sheet, words), html``);
  return part(
    site.heading.charter,
    html`<p><a href="${PAGE_FILES.charter}">${title}</a></p>
${figures}
`,
  );
}

/**
 * A text in which what has a page is a link to it, and a link to what it is about, where it does not name that: »gruppens
 * møde den 3. april«. A part in another language stays one text, to be told as such.
 */
function linked(site: Site, text: string, about?: string): HtmlContent {
  const { links, foreign } = site;
  const named = links.pieces(text).flatMap(({ id }) => id ?? []);
  const title = about === undefined || named.includes(about) ? undefined : titleOf(site, about);
  const more =
    about === undefined || title === undefined ? [] : [' · ', links.to({ id: about, name: title })];
  const withLinks = (part: string) =>
    links.pieces(part).map(({ id, text: name }) => (id === undefined ? name : links.to({ id, name })));
  if (named.length === 0 || !foreign) return [...withLinks(text), ...more];
  const parts = foreign.pieces(text).map((piece) => {
    const content = withLinks(piece.text);
    return piece.isKnown ? html`<span lang="${foreign.language}">${content}</span>` : content;
  });
  return [...parts, ...more];
}

/** What a thing that has a place is called. */
function titleOf({ links, organisation, meetings, words }: Site, id: string): string | undefined {
  const entity = organisation.entities.get(id);
  if (!entity || links.address(id) === undefined) return undefined;
  const meeting = meetings.find((one) => one.id === id);
  return meeting ? meetingTitle(meeting, words.meetings) : entity.name;
}
