import type { Language } from '../catalog.ts';

import { date as inWords } from './grammar.ts';

/** What the skeleton of a notice and an agenda says in English. */
export const agenda = {
  language: 'en' as Language,
  kicker: 'Notice and agenda (draft)',
  heading: { invited: 'Participants', deadlines: 'Deadlines' },
  /** Where and when: `day` is in words. */
  notice: ({
    body,
    isOne,
    day,
    place,
  }: {
    body: string;
    /** Whether the body is a meeting itself, as the status meeting is. */
    isOne: boolean;
    day: string;
    place: string | undefined;
  }) =>
    `Notice is given of ${isOne ? '' : 'a meeting of '}${body} on ${day}${place === undefined ? '' : `, ${place}`}.`,
  /** A day in words and a time in words. */
  when: (date: string, time: string | undefined) => (time === undefined ? date : `${date}, ${time}`),
  /** Of a meeting that is on no day yet. */
  proposed: 'The meeting is proposed and not yet scheduled.',
  noPlace: '[place]',
  /** One who is invited; without a name it is whoever has the role. */
  invited: (person: string | undefined, role: string, organisation: string | undefined) => {
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
  /** The item of the theme; undefined where it has none. */
  theme: (theme: string | undefined) => `Thematic discussion: ${theme ?? '[theme]'}`,
  /** The last meeting, and where its minutes are. */
  last: (date: string | undefined, minutes: string | undefined) => {
    if (date === undefined) return 'No earlier meeting is recorded.';
    return minutes === undefined
      ? `The meeting was held on ${inWords(date)}. Where its minutes are is not recorded.`
      : `The meeting was held on ${inWords(date)}. Minutes: ${minutes}`;
  },
  /** After a forum's name. */
  report: ({ last, isNew, due }: { last: string | undefined; isNew: boolean; due: string | undefined }) => {
    if (isNew && last !== undefined) {
      const again = due === undefined ? '' : ` The next is due by ${inWords(due)}.`;
      return ` reported on ${inWords(last)}.${again}`;
    }
    const before =
      last === undefined ? 'It has not reported before' : `The last one is from ${inWords(last)}`;
    return ` is due to report by ${inWords(due ?? '')}. ${before}.`;
  },
  /** The report for the political level is enclosed. */
  brief: '[The report for the political level (rup brief) is enclosed]',
  noReports: 'No reports have been received since the last meeting, and none is due for this one.',
  noInitiatives: 'No initiative is running.',
  toBeFollowedUp: 'Follow-up due',
  dueBy: (date: string) => `by ${inWords(date)}`,
  newPriority: 'New priority',
  /** The next meeting, its day in words. */
  next: (day: string, isProposed: boolean) => (isProposed ? `Proposed for ${day}.` : `Scheduled for ${day}.`),
  noNext: 'The next meeting has not been scheduled.',
  /** Where people are to write. */
  toFill: '[Presentation and recommendation]',
  /** In a cell where people are to write, and in one with nothing to tell. */
  blank: '[…]',
  none: '–',
};

export type AgendaTexts = typeof agenda;
