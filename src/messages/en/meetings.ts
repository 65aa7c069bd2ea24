import type { Language } from '../catalog.ts';

import { date as inWords, WEEKDAYS } from './grammar.ts';
import { dayReason, gaveWay, noPlan, themeReason, unplanned } from './meeting-reasons.ts';

const two = (number: number) => String(number).padStart(2, '0');
const iso = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** All that is said of meetings in English. */
export const meetings = {
  /** BCP 47. */
  language: 'en' as Language,
  weekdays: WEEKDAYS,
  /** As an official writes it: `torsdag den 10. oktober 2013`. */
  date: (date: DateParts) => `${WEEKDAYS[date.weekday - 1]} ${inWords(iso(date))}`,
  /** Two times `HH:MM`: `kl. 09.00–12.00`. */
  time: (from: string, to: string) => `${from}–${to}`,
  week: (week: number) => `week ${week}`,
  season: { spring: 'spring', autumn: 'autumn' },
  state: { proposed: 'proposed', scheduled: 'scheduled', held: 'held', cancelled: 'cancelled' },
  deadline: {
    themeReserved: 'theme and date reserved',
    speakersAsked: 'speakers asked',
    reportsRequested: 'forum reports requested',
    notice: 'notice sent',
    reportsIn: 'reports and papers received',
    agenda: 'agenda sent',
    draftMinutes: 'draft minutes sent',
    finalMinutes: 'final minutes',
  },
  column: {
    id: 'Id',
    date: 'Date',
    weekday: 'Weekday',
    week: 'Week',
    start: 'Start',
    end: 'End',
    meeting: 'Meeting',
    themes: 'Theme',
    place: 'Place',
    season: 'Season',
    speakers: 'Speakers',
    state: 'State',
    agenda: 'Agenda',
    minutes: 'Minutes',
    reasons: 'Reasons',
    alternatives: 'Alternatives',
  },
  /** A deadline in a calendar: its name, the body, and the meeting's date. */
  calendarDeadline: (deadline: string, body: string, meeting: DateParts) =>
    `Deadline: ${deadline} (${body}, ${inWords(iso(meeting))})`,
  /** A calendar of the meetings of a body or a plan. */
  calendarName: (of: string) => `Meetings: ${of}`,
  /** What a cancelled event is called, by what it was called. */
  calendarCancelled: (summary: string) => `Cancelled: ${summary}`,
  /** Why a calendar cannot tell from the file's history how often its meetings have changed. */
  revisionsUnknown: (reason: string) =>
    `The history of the file cannot be read to its end, so the calendar may not show that meetings have changed. ${reason}`,
  /** From when a meeting was moved, and why. */
  movedFrom: (date: DateParts, time: string | undefined, reason: string | undefined) => {
    const from = `Moved from ${WEEKDAYS[date.weekday - 1]} ${inWords(iso(date))}${time === undefined ? '' : `, ${time}`}`;
    return reason === undefined ? from : `${from}: ${reason}`;
  },
  /** When something was decided, and on which case. */
  decided: (date: DateParts, number: string | undefined) =>
    `decided ${inWords(iso(date))}${number === undefined ? '' : `, case ${number}`}`,
  /** Why a meeting was cancelled. */
  cancelledBecause: (reason: string) => `Cancelled: ${reason}`,
  dayReason,
  gaveWay,
  themeReason,
  /** Other days for a meeting, the best first. */
  alternatives: (dates: readonly DateParts[]) =>
    dates.length === 0
      ? 'No other day fits.'
      : `Other days, best first: ${dates.map((date) => `${WEEKDAYS[date.weekday - 1]} ${inWords(iso(date))}`).join('; ')}.`,
  unplanned,
  /** Why there is nothing to show. */
  noPlan,
  noMeetings: 'There are no meetings to show.',
};

export type MeetingTexts = typeof meetings;

/** A date taken apart. `weekday`: 1 is Monday. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** The columns of the tables. */
export type MeetingColumn = keyof MeetingTexts['column'];
