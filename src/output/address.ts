import { isLink, isMail } from '../organisation/link.ts';

/** A text as an address on the web that can be followed from anywhere; undefined where it is none. */
export function webAddress(text: string): string | undefined {
  const isAddress = /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
  return isAddress ? new URL(text).href : undefined;
}

/** The address that a text is, or the one that writes to it where it is that of mail; undefined where it is neither. */
export function addressOf(text: string): string | undefined {
  const web = webAddress(text);
  if (web !== undefined) return web;
  if (text.startsWith('mailto:') && isLink(text)) return text;
  return isMail(text) ? `mailto:${text}` : undefined;
}

/** A text that is an address alone, or one behind a word that says what it leads to; undefined where it is neither. */
export function labelledLink(text: string): { readonly label: string; readonly link: string } | undefined {
  const [, label = '', link = ''] = /^(\p{L}+: )?(\S+)$/u.exec(text) ?? [];
  return isLink(link) ? { label, link } : undefined;
}

/** An address as people read it: that of mail without what says so. */
export const addressShown = (text: string) => (isLink(text) ? text.replace(/^mailto:/, '') : text);
