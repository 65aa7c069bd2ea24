import { visibleLine } from './escape.ts';

/** A piece of HTML in which every text is escaped; only `html` makes it. */
export class Html {
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  toString(): string {
    return this.#source;
  }
}

/** What may stand in a piece of HTML: text, which is escaped, other pieces, and lists of both. */
export type HtmlContent = string | number | undefined | Html | readonly HtmlContent[];

/**
 * A piece of HTML from a template. Text put into it stays text, in an element as in a quoted attribute, whatever
 * marks are in it; it is one line, and what would act or hide in it is shown as its code. Not for scripts, styles or
 * addresses.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly HtmlContent[]): Html {
  let whole = parts[0] ?? '';
  for (let at = 0; at < contents.length; at++) whole += source(contents[at]) + parts[at + 1];
  return new Html(whole);
}

function source(content: HtmlContent): string {
  if (content === undefined) return '';
  if (content instanceof Html) return content.toString();
  if (typeof content === 'object') {
    let whole = '';
    for (const one of content) whole += source(one);
    return whole;
  }
  if (typeof content === 'number' || HARMLESS.test(content)) return String(content);
  return escaped(visibleLine(content));
}

/** Most texts: one line in which nothing acts and nothing is a mark. */
const HARMLESS = /^[ !$%(-;=?-~\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027]*$/;

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string) => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? '');
