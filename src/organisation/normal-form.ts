/**
 * A text as it is best written: composed letters (NFC), plain hyphens, no characters that nobody sees, single spaces
 * and none at the ends. To whoever reads it, it is the same text.
 */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return spaced(lettered(text));
}

const lettered = (text: string) => text.replace(UNSEEN, '').normalize('NFC').replace(HYPHENS, '-');
const spaced = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * The form in which roles, names and titles are compared, here and nowhere else: tidy, and without capitals. Two texts
 * with one normal form say the same.
 */
export function normalForm(text: string): string {
  return LOWER.test(text) ? text : tidy(text.toLowerCase());
}

/** Whether two texts say the same, however they are written. */
export const isSameText = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && normalForm(a) === normalForm(b));

/** Whether a text says the same as one of several. */
export const isAmong = (texts: readonly string[], text: string): boolean =>
  texts.includes(text) || texts.some((other) => isSameText(other, text));

/** Whether a title says a role, and what else it may say: `konstitueret kommunaldirektør`, `kommunaldirektør i Herlev`. */
export const saysRole = (title: string, role: string): boolean =>
  ` ${normalForm(title).replace(/[,()/]/g, ' ')} `.includes(` ${normalForm(role)} `);

/** In what two texts differ that say the same. */
export type Difference = 'capitals' | 'spaces' | 'letters';

/** How two texts that say the same are written otherwise. */
export function differences(a: string, b: string): Difference[] {
  const differs: Record<Difference, (text: string) => string> = {
    capitals: tidy,
    spaces: (text) => lettered(text.toLowerCase()),
    letters: (text) => spaced(text.toLowerCase()),
  };
  const ways = Object.keys(differs) as Difference[];
  return ways.filter((way) => differs[way](a) !== differs[way](b));
}

/** What is in those forms for certain, as nearly all roles are, and most names. */
const LOWER = /^[a-z0-9\u00e6\u00f8\u00e5.,()/&-]+(?: [a-z0-9\u00e6\u00f8\u00e5.,()/&-]+)*$/;
const PLAIN = /^[!-~\u00c0-\u00ff]+(?: [!-~\u00c0-\u00ff]+)*$/;

/** Soft hyphens, and marks of places where a line may or may not be broken. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
/** Hyphens that look like the one on the keyboard. */
const HYPHENS = /[\u2010\u2011]/g;
