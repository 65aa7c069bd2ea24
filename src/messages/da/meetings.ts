import type { AvoidedDay, DateParts, DayReasonArgs, MeetingTexts, PassedOver } from '../meetings.ts';
import { CLOSED_DAYS } from './meeting.ts';

const WEEKDAYS = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'];
const MONTHS = [
  'januar',
  'februar',
  'marts',
  'april',
  'maj',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
];

const AVOIDED: Record<AvoidedDay, string> = {
  'winter-break': 'ligger i vinterferien (uge 7 og 8)',
  'easter-week': 'ligger i påskeugen',
  'ascension-friday': 'er fredagen efter Kristi himmelfartsdag',
  'summer-break': 'ligger i sommerferien (uge 27-32)',
  'autumn-break': 'ligger i efterårsferien (uge 42)',
  'election-week': 'ligger i ugen med kommunal- og regionsrådsvalg',
  christmas: 'ligger ved jul og nytår',
};

const MIDDLE: Record<DayReasonArgs['middleOf'], string> = {
  season: 'midt i den foretrukne del af sæsonen',
  between: 'midt mellem gruppens møder før og efter',
  year: 'midt i årets mødesæsoner',
};

const dayAndMonth = ({ day, month }: DateParts) => `${day}. ${MONTHS[month - 1]}`;
const fullDate = (date: DateParts) => `${WEEKDAYS[date.weekday - 1]} den ${dayAndMonth(date)} ${date.year}`;
const dateOnly = (date: DateParts) => `${dayAndMonth(date)} ${date.year}`;

function passedOver(reason: PassedOver): string {
  switch (reason.why) {
    case 'closed':
      return `er ${CLOSED_DAYS[reason.day]}`;
    case 'avoided':
      return AVOIDED[reason.day];
    case 'too-close':
      return 'ligger for tæt på et andet af organets møder';
    case 'week-taken':
      return 'ligger i samme uge som et andet møde';
    case 'weekday':
      return 'er ikke en af de foretrukne ugedage';
    case 'not-preferred':
      return 'ligger uden for den foretrukne del af sæsonen';
    case 'outside':
      return 'ligger uden for mødesæsonen';
  }
}

/** Alt, hvad der siges om møder på dansk. */
export const meetings: MeetingTexts = {
  language: 'da',
  weekdays: WEEKDAYS,
  date: fullDate,
  time: (from, to) => `kl. ${from.replace(':', '.')}–${to.replace(':', '.')}`,
  week: (week) => `uge ${week}`,
  season: { spring: 'forår', autumn: 'efterår' },
  state: { proposed: 'foreslået', pinned: 'fastlagt', held: 'afholdt', cancelled: 'aflyst' },
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
    reasons: 'Begrundelse',
  },
  calendarDeadline: (deadline, body, meeting) => `Frist: ${deadline} (${body}, ${dateOnly(meeting)})`,
  cancelledBecause: (reason) => `Aflyst: ${reason}`,
  dayReason: ({ target, middleOf, passedOver: reason }) => {
    const middle = MIDDLE[middleOf];
    return reason
      ? `Dagen er den bedste nær den ${dateOnly(target)}, som ligger ${middle}, men ${passedOver(reason)}.`
      : `Dagen ligger ${middle}.`;
  },
  gaveWay: {
    'own-week': 'Mødet måtte lægges i samme uge som et andet møde.',
    'not-avoided': 'Mødet måtte lægges i en periode, som helst undgås.',
    weekday: 'Mødet måtte lægges på en anden ugedag end de foretrukne.',
    'preferred-part': 'Mødet måtte lægges uden for den foretrukne del af sæsonen.',
  },
  themeReason: (area, reason) => {
    if (reason.why === 'urgent') {
      return `Tema: ${area}, hvor initiativet ${reason.initiative} er prioriteret højest.`;
    }
    return reason.why === 'never-treated'
      ? `Tema: ${area}, som endnu ikke har været drøftet.`
      : `Tema: ${area}, som det er længst siden at have drøftet (${dateOnly(reason.since)}).`;
  },
  unplanned: ({ body, from, to, problem }) => {
    const head = `${body}: Ingen dag passer fra den ${dateOnly(from)} til den ${dateOnly(to)}.`;
    if (problem.why === 'too-close') {
      return `${head} Alle dage ligger mindre end ${weeks(problem.weeks)} fra et andet af organets møder. Sæt afstanden til højst ${weeks(problem.weeksThatFit)} (weeksBetween), eller flyt et møde.`;
    }
    return problem.why === 'closed'
      ? `${head} Alle dage er lukkedage. Gør sæsonen længere (settings.seasons).`
      : `${head} Ingen af sæsonernes dage ligger mellem to af gruppens møder. Flyt et af dem, eller gør sæsonerne længere (settings.seasons).`;
  },
  noMeetings: 'Der er ingen møder at vise.',
};

const weeks = (count: number) => (count === 1 ? '1 uge' : `${count} uger`);
