/** The forms of the compliance sheet. */
export const CHARTER_FORMATS = ['table', 'markdown', 'html', 'json'] as const;

export type CharterFormat = (typeof CHARTER_FORMATS)[number];
