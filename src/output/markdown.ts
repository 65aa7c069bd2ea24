import { isMail } from '../organisation/link.ts';
import { labelledLink } from './address.ts';
import { visibleLine } from './escape.ts';

/** Text of the file as text, whatever marks of Markdown or HTML are in it; it is one line. */
export function markdownText(text: string): string {
  return visibleLine(text).replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
}

/** The same, where an address alone or behind a word is a link: nothing that could end it stands in one. */
export function markdownLinked(text: string): string {
  const found = labelledLink(text);
  if (found) return `${markdownText(found.label)}<${found.link}>`;
  return isMail(text) ? `<${text}>` : markdownText(text);
}

/** The same where a line begins with it: no item of a list, no heading, no code and no command to a build server. */
export function markdownParagraph(text: string): string {
  return markdownText(text.trimStart()).replace(/^(?=[-+=:])|(?<=^\d{1,9})(?=[.)])/, '\\');
}

/**
 * What a comment would notify, refer to or link to of itself: people, issues, addresses. The text stays as it is
 * read; only its marks are written so that nothing is made of them.
 */
export function inert(markdown: string): string {
  return markdown
    .replace(/@(?=\w)/g, '@&#8203;')
    .replace(/\\#(?=\d)/g, '\\#&#8203;')
    .replace(/GH-(?=\d)/gi, 'GH-&#8203;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}
