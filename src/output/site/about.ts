import { linkIf } from '../blocks/html.ts';
import { type Html, type HtmlContent, html } from '../html.ts';
import { DATA_FILE } from './links.ts';
import type { Site } from './source.ts';

/** The foot of each page. */
export function aboutHtml({ about, words, at, organisation, revisions }: Site): Html {
  const { site: texts } = words;
  const { publisher, contact, licence, accessibility } = about;
  const last = revisions?.last;
  const facts: readonly (readonly [label: string, content: HtmlContent | undefined])[] = [
    [texts.about.publisher, publisher],
    [texts.about.contact, contact && linkIf(contact)],
    [texts.about.licence, licence && linkIf(licence)],
    [texts.about.source, last && texts.about.revision(last)],
  ];
  const told = facts.flatMap(([label, content]) =>
    content === undefined ? [] : [html`<div><dt>${label}</dt><dd>${content}</dd></div>\n`],
  );
  const list = told.length === 0 ? '' : html`<dl>\n${told}</dl>\n`;
  const statement =
    accessibility && html`<p><a href="${accessibility}">${texts.about.accessibility}</a></p>\n`;
  return html`<p>${organisation.file.plan.name}. ${texts.asOf(texts.date(at))}.</p>
${list}${statement}<p class="made"><a href="${DATA_FILE}">${texts.data.title}</a>. ${texts.madeWith}</p>`;
}
