/** The forms of an agenda. */
export const AGENDA_FORMATS = ['markdown', 'html', 'json'] as const;

export type AgendaFormat = (typeof AGENDA_FORMATS)[number];
