import type { AgendaTexts } from '../en/agenda.ts';
import { dag, dato } from './grammar.ts';

/** Det, som et udkast til indkaldelse og dagsorden siger på dansk. */
export const agenda: AgendaTexts = {
  language: 'da',
  kicker: 'Indkaldelse og dagsorden (udkast)',
  heading: { invited: 'Deltagere', deadlines: 'Frister' },
  notice: ({ body, isOne, day, place }) =>
    `Der indkaldes til ${isOne ? '' : 'møde i '}${body} ${day}${place === undefined ? '' : `, ${place}`}.`,
  when: (date, time) => (time === undefined ? date : `${date} ${time}`),
  proposed: 'Mødet er foreslået og endnu ikke fastlagt.',
  noPlace: '[sted]',
  invited: (person, role, organisation) => {
    const from = organisation === undefined ? '' : `, ${organisation}`;
    return person === undefined ? `${role}${from}` : `${person} (${role}${from})`;
  },
  item: {
    approval: 'Godkendelse af dagsordenen',
    minutes: 'Referat af det seneste møde',
    brief: 'Orientering om udmøntningen',
    reports: 'Afrapportering fra samarbejdsforaene',
    followUps: 'Opfølgning på initiativerne',
    priorities: 'Prioritering af handlingsplanens indsatser',
    next: 'Næste møde',
    other: 'Eventuelt',
  },
  theme: (theme) => `Temadrøftelse: ${theme ?? '[tema]'}`,
  last: (date, minutes) => {
    if (date === undefined) return 'Der er ikke registreret et tidligere møde.';
    return minutes === undefined
      ? `Mødet blev holdt den ${dag(date)}. Det er ikke registreret, hvor referatet ligger.`
      : `Mødet blev holdt den ${dag(date)}. Referat: ${minutes}`;
  },
  report: ({ last, isNew, due }) => {
    if (isNew && last !== undefined) {
      const again = due === undefined ? '' : ` Den næste skal foreligge senest den ${dag(due)}.`;
      return ` har afrapporteret den ${dag(last)}.${again}`;
    }
    const before =
      last === undefined ? 'Forummet har ikke afrapporteret før' : `Den seneste er fra den ${dag(last)}`;
    return ` skal afrapportere senest den ${dag(due ?? '')}. ${before}.`;
  },
  brief: '[Orienteringen til det politiske niveau (rup brief) vedlægges]',
  noReports: 'Ingen afrapporteringer er modtaget siden det seneste møde, og ingen skal foreligge til mødet.',
  noInitiatives: 'Ingen initiativer er i gang.',
  toBeFollowedUp: 'Skal følges op',
  dueBy: (date) => `senest ${dato(date)}`,
  newPriority: 'Ny prioritet',
  next: (day, isProposed) => (isProposed ? `Foreslået til ${day}.` : `Fastlagt til ${day}.`),
  noNext: 'Det næste møde er ikke fastlagt.',
  toFill: '[Sagsfremstilling og indstilling]',
  blank: '[…]',
  none: '–',
};
