import { visibleLine } from './escape.ts';

/** Text of the file as text, whatever marks of Markdown or HTML are in it; it is one line. */
export function markdownText(text: string): string {
  return visibleLine(text).replace(/[\\`*_[\]<>|~#&]/g, '\\$&');
}

/** The same where a line begins with it: no item of a list, no heading, no code and no command to a build server. */
export function markdownParagraph(text: string): string {
  return markdownText(text.trimStart()).replace(/^(?=[-+=:])|(?<=^\d{1,9})(?=[.)])/, '\\');
}
