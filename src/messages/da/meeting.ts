import type { ClosedDay, MeetingArgs } from '../../facts/meeting.ts';
import type { FindingTexts } from '../catalog.ts';
import { clock, dato } from './grammar.ts';

export const CLOSED_DAYS: Record<ClosedDay, string> = {
  saturday: 'en lørdag',
  sunday: 'en søndag',
  'new-years-day': 'nytårsdag',
  'maundy-thursday': 'skærtorsdag',
  'good-friday': 'langfredag',
  'easter-sunday': 'påskedag',
  'easter-monday': '2. påskedag',
  'great-prayer-day': 'store bededag',
  'ascension-day': 'Kristi himmelfartsdag',
  'whit-sunday': 'pinsedag',
  'whit-monday': '2. pinsedag',
  'constitution-day': 'grundlovsdag',
  'christmas-eve': 'juleaftensdag',
  'christmas-day': 'juledag',
  'second-christmas-day': '2. juledag',
  'new-years-eve': 'nytårsaftensdag',
};

export const meeting: FindingTexts<MeetingArgs> = {
  'meeting-before-body': {
    message: ({ meeting, body, date, first }) =>
      `Mødet ${meeting} er sat til den ${dato(date)}, men ${body} findes først fra ${dato(first)}`,
    title: 'Et møde, før organet findes',
    reason: 'Et organ kan først mødes, når det findes.',
    fix: 'Ret mødets dato, eller ret organets første dag.',
  },
  'meeting-after-body': {
    message: ({ meeting, body, date, last }) =>
      `Mødet ${meeting} er sat til den ${dato(date)}, men ${body} findes kun til og med ${dato(last)}`,
    title: 'Et møde, efter at organet er nedlagt',
    reason: 'Et nedlagt organ mødes ikke. De møder, der var tilbage, aflyses, når det nedlægges.',
    fix: 'Aflys mødet, ret dets dato, eller ret datoen for nedlæggelsen.',
  },
  'meeting-on-closed-day': {
    message: ({ meeting, date, day }) =>
      `Mødet ${meeting} er sat til den ${dato(date)}, som er ${CLOSED_DAYS[day]}`,
    title: 'Et møde på en lukkedag',
    reason:
      'I weekender, på helligdage, grundlovsdag, juleaftensdag og nytårsaftensdag er regionens og kommunernes administration lukket, og deltagerne kan ikke forventes at komme.',
    fix: 'Flyt mødet til en arbejdsdag.',
  },
  'meeting-time-reversed': {
    message: ({ meeting, from, to }) => `Mødet ${meeting} slutter ${clock(to)}, men begynder ${clock(from)}`,
    title: 'Et møde, som slutter, før det begynder',
    reason: 'Et møde begynder og slutter samme dag, og det slutter senere, end det begynder.',
    fix: 'Ret tidspunktet, så begyndelsen står først.',
  },
  'meeting-held-and-cancelled': {
    message: ({ meeting, held, cancelled }) =>
      `Mødet ${meeting} er registreret både som afholdt den ${dato(held)} og som aflyst den ${dato(cancelled)}`,
    title: 'Et møde, som er både afholdt og aflyst',
    reason:
      'Et møde er enten afholdt eller aflyst. Er begge dele registreret, er det uklart, hvad der skete.',
    fix: 'Slet den af de to oplysninger, som er forkert.',
  },
  'meeting-held-in-future': {
    message: ({ meeting, date }) =>
      `Mødet ${meeting} er registreret som afholdt den ${dato(date)}, som ligger ude i fremtiden`,
    title: 'Et møde, som er registreret som afholdt i fremtiden',
    reason: 'Et møde er først afholdt, når dagen er gået.',
    fix: 'Ret datoen, eller slet oplysningen om, at mødet er afholdt.',
  },
  'meetings-same-day': {
    message: ({ meeting, other, body, date }) =>
      `${body} har to møder den ${dato(date)}: ${other} og ${meeting}`,
    title: 'To møder i samme organ samme dag',
    reason: 'To møder i samme organ samme dag er som regel det samme møde, registreret to gange.',
    fix: 'Slet det ene møde, saml dem i ét, eller ret datoen.',
  },
  'meeting-unrecorded': {
    message: ({ meeting, body, date }) =>
      `Mødet ${meeting} i ${body} skulle være holdt den ${dato(date)}, men det fremgår ikke, om det blev holdt`,
    title: 'Et overstået møde, som hverken er registreret som afholdt eller aflyst',
    reason: 'Når et mødes dag er gået, viser filen, om mødet blev holdt eller aflyst.',
    fix: 'Registrér, at mødet blev holdt eller aflyst.',
  },
};
