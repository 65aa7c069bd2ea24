/**
 * The form in which roles, names and titles are compared: composed letters (NFC), no capitals, single spaces and none
 * at the ends. Two texts with one normal form look alike to whoever reads them.
 */
export function normalForm(text: string): string {
  if (NORMAL.test(text)) return text;
  return text.toLowerCase().normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** What is in that form for certain, as nearly all roles are. */
const NORMAL = /^[a-z0-9\u00e6\u00f8\u00e5.,()/&-]+(?: [a-z0-9\u00e6\u00f8\u00e5.,()/&-]+)*$/;

/** Whether two texts say the same, however they are written. */
export const isSameText = (a: string | undefined, b: string | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && normalForm(a) === normalForm(b));
