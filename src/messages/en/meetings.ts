import type { MeetingTexts } from '../meetings.ts';
import { date as inWords } from './format.ts';
import { dayReason, gaveWay, noPlan, themeReason, unplanned } from './meeting-reasons.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const two = (number: number) => String(number).padStart(2, '0');
const iso = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** All that is said of meetings in English. */
export const meetings: MeetingTexts = {
  language: 'en',
  weekdays: WEEKDAYS,
  date: (date) => `${WEEKDAYS[date.weekday - 1]} ${inWords(iso(date))}`,
  time: (from, to) => `${from}–${to}`,
  week: (week) => `week ${week}`,
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
  calendarDeadline: (deadline, body, meeting) => `Deadline: ${deadline} (${body}, ${inWords(iso(meeting))})`,
  calendarName: (of) => `Meetings: ${of}`,
  calendarCancelled: (summary) => `Cancelled: ${summary}`,
  revisionsUnknown: (reason) =>
    `The history of the file cannot be read to its end, so the calendar may not tell that meetings have changed. ${reason}`,
  movedFrom: (date, time, reason) => {
    const from = `Moved from ${WEEKDAYS[date.weekday - 1]} ${inWords(iso(date))}${time === undefined ? '' : `, ${time}`}`;
    return reason === undefined ? from : `${from}: ${reason}`;
  },
  decided: (date, number) => `decided ${inWords(iso(date))}${number === undefined ? '' : `, case ${number}`}`,
  cancelledBecause: (reason) => `Cancelled: ${reason}`,
  dayReason,
  gaveWay,
  themeReason,
  alternatives: (dates) =>
    dates.length === 0
      ? 'No other day fits.'
      : `Other days, best first: ${dates.map((date) => `${WEEKDAYS[date.weekday - 1]} ${inWords(iso(date))}`).join('; ')}.`,
  unplanned,
  noPlan,
  noMeetings: 'There are no meetings to show.',
};
