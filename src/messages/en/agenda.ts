import type { AgendaTexts } from '../agenda.ts';
import { date as inWords } from './format.ts';

/** What the skeleton of a notice and an agenda says in English. */
export const agenda: AgendaTexts = {
  language: 'en',
  kicker: 'Notice and agenda (draft)',
  heading: { invited: 'Participants', deadlines: 'Deadlines' },
  notice: ({ body, isOne, day, place }) =>
    `Notice is given of ${isOne ? '' : 'a meeting of '}${body} on ${day}${place === undefined ? '' : `, ${place}`}.`,
  when: (date, time) => (time === undefined ? date : `${date}, ${time}`),
  proposed: 'The meeting is proposed and not yet scheduled.',
  noPlace: '[place]',
  invited: (person, role, organisation) => {
    const from = organisation === undefined ? '' : `, ${organisation}`;
    return person === undefined ? `${role}${from}` : `${person} (${role}${from})`;
  },
  item: {
    approval: 'Approval of the agenda',
    minutes: 'Minutes of the last meeting',
    brief: 'Report on the implementation',
    reports: 'Reports from the cooperation forums',
    followUps: 'Follow-up on the initiatives',
    priorities: "Priorities among the action plan's efforts",
    next: 'Next meeting',
    other: 'Any other business',
  },
  theme: (theme) => `Thematic discussion: ${theme ?? '[theme]'}`,
  last: (date, minutes) => {
    if (date === undefined) return 'No earlier meeting is recorded.';
    return minutes === undefined
      ? `The meeting was held on ${inWords(date)}. Where its minutes are is not recorded.`
      : `The meeting was held on ${inWords(date)}. Minutes: ${minutes}`;
  },
  report: ({ last, isNew, due }) => {
    if (isNew && last !== undefined) {
      const again = due === undefined ? '' : ` The next is due by ${inWords(due)}.`;
      return ` reported on ${inWords(last)}.${again}`;
    }
    const before =
      last === undefined ? 'It has not reported before' : `The last one is from ${inWords(last)}`;
    return ` is to report by ${inWords(due ?? '')}. ${before}.`;
  },
  brief: '[The report for the political level (rup brief) is enclosed]',
  noReports: 'No report has come since the last meeting, and none is due for this one.',
  noInitiatives: 'No initiative is running.',
  toBeFollowedUp: 'Follow-up due',
  dueBy: (date) => `by ${inWords(date)}`,
  newPriority: 'New priority',
  next: (day, isProposed) => (isProposed ? `Proposed for ${day}.` : `Scheduled for ${day}.`),
  noNext: 'The next meeting has not been scheduled.',
  toFill: '[Presentation and recommendation]',
  blank: '[…]',
  none: '–',
};
