/** The forms in which lists are shown. */
export const LIST_FORMATS = ['table', 'json', 'csv', 'markdown'] as const;

export type ListFormat = (typeof LIST_FORMATS)[number];

/** The forms in which one thing is shown: it is more than one table, so CSV is not among them. */
export const SHOW_FORMATS = ['table', 'json', 'markdown'] as const;

/** The forms of the compliance sheet. */
export const CHARTER_FORMATS = ['table', 'markdown', 'html', 'json'] as const;

export type CharterFormat = (typeof CHARTER_FORMATS)[number];

/** The forms of what is ahead. */
export const AHEAD_FORMATS = ['table', 'markdown', 'ics', 'json'] as const;
