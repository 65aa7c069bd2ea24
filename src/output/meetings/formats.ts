import type { MeetingsView } from '../../meetings/select.ts';
import type { MeetingsOptions } from './facts.ts';

/** The forms in which meetings can be shown. */
export const MEETING_FORMATS = ['table', 'json', 'csv', 'markdown', 'ics'] as const;

export type MeetingFormat = (typeof MEETING_FORMATS)[number];

/** Shows meetings in a form. The text ends with a line break. */
export async function renderMeetings(
  format: MeetingFormat,
  view: MeetingsView,
  options: MeetingsOptions,
): Promise<string> {
  // Each form is loaded only when it is asked for.
  switch (format) {
    case 'table':
      return (await import('./table.ts')).meetingsTable(view, options);
    case 'json':
      return (await import('./json.ts')).meetingsJson(view, options);
    case 'csv':
      return (await import('./csv.ts')).meetingsCsv(view, options);
    case 'markdown':
      return (await import('./markdown.ts')).meetingsMarkdown(view, options);
    case 'ics':
      return (await import('./ics.ts')).meetingsIcs(view, options);
  }
}
