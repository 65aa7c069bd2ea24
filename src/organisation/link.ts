import { length } from './length.ts';

/** The longest an address may be, in characters; the schema says the same. */
const MOST = 2000;

/** Whether a text is an address as the schema takes them: of the web or of mail, in the characters of RFC 3986. */
export function isLink(text: string): boolean {
  return /^(?:https?:\/\/|mailto:)[!#-;=?-Z_a-z~[\]]+$/.test(text) && length(text) <= MOST;
}

/** Whether a text is a mail address as people write it. */
export const isMail = (text: string) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(text);

/** What stands behind `mailto:` in an address; undefined in one of the web. */
export const mailIn = (link: string): string | undefined => /^mailto:(.*)$/.exec(link)?.[1];

/** Where the file says that more is to be found, and who answers for it. */
export interface Linked {
  readonly url: string | undefined;
  /** The number of the case in the authority's records system. */
  readonly case: string | undefined;
  readonly contact: string | undefined;
}

/** What an entry says of that. */
export function linksOf(entry: object): Linked {
  const { url, case: number, contact } = entry as Partial<Linked>;
  return { url, case: number, contact };
}
