import type { Language } from '../messages/catalog.ts';
import type { ForeignTexts } from './foreign.ts';
import { Html, html } from './html.ts';
import { PAGE_STYLE } from './page-style.ts';

/** What stands on a page. */
export interface Page {
  readonly language: Language;
  /** What the browser's tab, a bookmark and a printed page's properties are called. */
  readonly title: string;
  /** All that is read: landmarks (`header`, `main`, `footer`), one of which holds the `h1`. */
  readonly body: Html;
  /** Texts in it that are in another language than the page. */
  readonly foreign?: ForeignTexts | undefined;
  /** CSS of this page's own, after the shared one. Written by us: no text of the file may be in it. */
  readonly style?: string;
  /** A file beside the page that holds all styles, the shared ones too; without one, the page carries them. */
  readonly stylesheet?: string;
  /** What stands in `head` after the title. */
  readonly head?: Html;
  /**
   * What the page may load or run beside inline styles and `data:` images, as Content Security Policy directives
   * (CSP 3). Nothing where it is absent: neither a script nor a request.
   */
  readonly allows?: string;
}

/**
 * Files beside the page, in a Content Security Policy. A page that is opened from a folder has an origin of its own,
 * which `'self'` alone need not match.
 */
export const BESIDE = "'self' file:";

/**
 * A complete HTML document that stands alone: it carries its styles, asks no other host for anything and, unless
 * `allows` says otherwise, runs no script, which the browser is told to enforce.
 */
export function page({ language, title, body, foreign, style = '', stylesheet, head, allows }: Page): string {
  const loads =
    stylesheet === undefined
      ? ["style-src 'unsafe-inline'", 'img-src data:']
      : [`style-src ${BESIDE}`, `img-src ${BESIDE} data:`];
  const policy = ["default-src 'none'", ...loads, allows]
    .filter((directive) => directive !== undefined)
    .join('; ');
  const document = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Html(policy)}">
<meta name="generator" content="rup">
<title>${title}</title>
${head}${
  stylesheet === undefined
    ? inline(style)
    : html`<link rel="stylesheet" href="${stylesheet}">
`
}</head>
<body>
${foreign === undefined ? body : new Html(foreign.marked(body))}
</body>
</html>
`;
  return document.toString();
}

const inline = (style: string) => html`<style>
${new Html(PAGE_STYLE + style)}</style>
`;
