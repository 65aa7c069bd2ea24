import type { MeetingTexts } from '../en/meetings.ts';
import { clock, dag, WEEKDAYS } from './grammar.ts';
import { dayReason, gaveWay, noPlan, themeReason, unplanned } from './meeting-reasons.ts';

const two = (number: number) => String(number).padStart(2, '0');
const iso = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;

/** Alt, hvad der siges om møder på dansk. */
export const meetings: MeetingTexts = {
  language: 'da',
  weekdays: WEEKDAYS,
  date: (date) => `${WEEKDAYS[date.weekday - 1]} den ${dag(iso(date))}`,
  time: (from, to) => `${clock(from)}–${to.replace(':', '.')}`,
  week: (week) => `uge ${week}`,
  season: { spring: 'forår', autumn: 'efterår' },
  state: { proposed: 'foreslået', scheduled: 'fastlagt', held: 'afholdt', cancelled: 'aflyst' },
  deadline: {
    themeReserved: 'tema og dato reserveret',
    speakersAsked: 'oplægsholdere spurgt',
    reportsRequested: 'afrapporteringer bestilt',
    notice: 'indkaldelse sendt',
    reportsIn: 'afrapporteringer og bilag modtaget',
    agenda: 'dagsorden sendt',
    draftMinutes: 'udkast til referat sendt',
    finalMinutes: 'endeligt referat',
  },
  column: {
    id: 'Id',
    date: 'Dato',
    weekday: 'Ugedag',
    week: 'Uge',
    start: 'Start',
    end: 'Slut',
    meeting: 'Møde',
    themes: 'Tema',
    place: 'Sted',
    season: 'Sæson',
    speakers: 'Oplæg',
    state: 'Status',
    agenda: 'Dagsorden',
    minutes: 'Referat',
    reasons: 'Begrundelse',
    alternatives: 'Andre dage',
  },
  calendarDeadline: (deadline, body, meeting) => `Frist: ${deadline} (${body}, ${dag(iso(meeting))})`,
  calendarName: (of) => `Møder: ${of}`,
  calendarCancelled: (summary) => `Aflyst: ${summary}`,
  revisionsUnknown: (reason) =>
    `Filens historik kan ikke læses til ende, så kalenderen viser måske ikke, at møder er ændret. ${reason}`,
  movedFrom: (date, time, reason) => {
    const from = `Flyttet fra ${WEEKDAYS[date.weekday - 1]} den ${dag(iso(date))}${time === undefined ? '' : ` ${time}`}`;
    return reason === undefined ? from : `${from}: ${reason}`;
  },
  decided: (date, number) => `besluttet ${dag(iso(date))}${number === undefined ? '' : `, sag ${number}`}`,
  cancelledBecause: (reason) => `Aflyst: ${reason}`,
  dayReason,
  gaveWay,
  themeReason,
  alternatives: (dates) =>
    dates.length === 0
      ? 'Ingen andre dage passer.'
      : `Andre dage, den bedste først: ${dates.map((date) => `${WEEKDAYS[date.weekday - 1]} den ${dag(iso(date))}`).join('; ')}.`,
  unplanned,
  noPlan,
  noMeetings: 'Der er ingen møder at vise.',
};
