import type { AvoidedDay, DateParts, DayReasonArgs, MeetingTexts, PassedOver } from '../meetings.ts';
import { CLOSED_DAYS } from './meeting.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const AVOIDED: Record<AvoidedDay, string> = {
  'winter-break': 'lies in the winter break (weeks 7 and 8)',
  'easter-week': 'lies in Easter week',
  'ascension-friday': 'is the Friday after Ascension Day',
  'summer-break': 'lies in the summer break (weeks 27–32)',
  'autumn-break': 'lies in the autumn break (week 42)',
  'election-week': 'lies in the week of the municipal and regional elections',
  christmas: 'lies at Christmas or New Year',
};

const MIDDLE: Record<DayReasonArgs['middleOf'], string> = {
  season: 'in the middle of the preferred part of the season',
  between: "in the middle between the group's meetings before and after",
  year: "in the middle of the year's seasons",
};

const dateOnly = ({ day, month, year }: DateParts) => `${day} ${MONTHS[month - 1]} ${year}`;

function passedOver(reason: PassedOver): string {
  switch (reason.why) {
    case 'closed':
      return `is ${CLOSED_DAYS[reason.day]}`;
    case 'avoided':
      return AVOIDED[reason.day];
    case 'too-close':
      return "lies too close to another of the body's meetings";
    case 'week-taken':
      return 'lies in the same week as another meeting';
    case 'weekday':
      return 'is not one of the preferred weekdays';
    case 'not-preferred':
      return 'lies outside the preferred part of the season';
    case 'outside':
      return 'lies outside the season';
  }
}

/** All that is said of meetings in English. */
export const meetings: MeetingTexts = {
  language: 'en',
  weekdays: WEEKDAYS,
  date: (date) => `${WEEKDAYS[date.weekday - 1]} ${dateOnly(date)}`,
  time: (from, to) => `${from}–${to}`,
  week: (week) => `week ${week}`,
  season: { spring: 'spring', autumn: 'autumn' },
  state: { proposed: 'proposed', pinned: 'pinned', held: 'held', cancelled: 'cancelled' },
  deadline: {
    themeReserved: 'theme and date reserved',
    speakersAsked: 'speakers asked',
    reportsRequested: 'forum reports requested',
    notice: 'notice sent',
    reportsIn: 'reports and papers in',
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
    reasons: 'Reasons',
  },
  calendarDeadline: (deadline, body, meeting) => `Deadline: ${deadline} (${body}, ${dateOnly(meeting)})`,
  cancelledBecause: (reason) => `Cancelled: ${reason}`,
  dayReason: ({ target, middleOf, passedOver: reason }) => {
    const middle = MIDDLE[middleOf];
    return reason
      ? `The day is the best one near ${dateOnly(target)}, which lies ${middle} but ${passedOver(reason)}.`
      : `The day lies ${middle}.`;
  },
  gaveWay: {
    'own-week': 'The meeting had to be put in the same week as another.',
    'not-avoided': 'The meeting had to be put in a period that is best avoided.',
    weekday: 'The meeting had to be put on another weekday than those preferred.',
    'preferred-part': 'The meeting had to be put outside the preferred part of the season.',
  },
  themeReason: (area, reason) => {
    if (reason.why === 'urgent') {
      return `Theme: ${area}, where the initiative ${reason.initiative} has the highest priority.`;
    }
    return reason.why === 'never-treated'
      ? `Theme: ${area}, which has not been treated yet.`
      : `Theme: ${area}, which was treated longest ago (${dateOnly(reason.since)}).`;
  },
  unplanned: ({ body, from, to, problem }) => {
    const head = `${body}: no day fits from ${dateOnly(from)} to ${dateOnly(to)}.`;
    if (problem.why === 'too-close') {
      return `${head} Every day lies less than ${weeks(problem.weeks)} from another of the body's meetings. Set the distance to at most ${weeks(problem.weeksThatFit)} (weeksBetween), or move a meeting.`;
    }
    return problem.why === 'closed'
      ? `${head} Every day is closed. Make the season longer (settings.seasons).`
      : `${head} No day of a season lies between two of the group's meetings. Move one of them, or make the seasons longer (settings.seasons).`;
  },
  noMeetings: 'There are no meetings to show.',
};

const weeks = (count: number) => (count === 1 ? '1 week' : `${count} weeks`);
