import type { ChartTexts } from '../en/chart.ts';
import { dato, gange, listed, plural, stort } from './grammar.ts';

/** Det, som figuren siger på dansk. */
export const chart: ChartTexts = {
  language: 'da',
  lost: {
    title: 'Fig. 1: Organisering af udmøntning af den regionale udviklingsplan',
    note: 'Rekonstruktion ud fra filens oplysninger. Kildens egen figur er gået tabt.',
  },
  drawn: (group) => ({ title: `Organisationsdiagram: ${group}`, note: 'Tegnet ud fra filens oplysninger.' }),
  subtitle: (plan, date) => `${plan}, pr. ${dato(date)}`,
  level: {
    political: 'Politisk niveau',
    administrative: 'Administrativt niveau',
    forums: 'Samarbejdsfora',
  },
  kind: {
    council: 'Regionsrådet',
    kkr: 'Kommunekontaktrådet',
    statusMeeting: 'Politisk koordination',
  },
  relation: {
    meets: 'deltager i statusmødet',
    selects: 'udvælger de kommunale medlemmer',
    informs: 'orienterer det politiske niveau',
    reports: 'afrapporterer',
    establishes: 'nedsætter samarbejdsfora',
  },
  receives: 'modtager afrapporteringer fra samarbejdsfora',
  office: (office, holder) => `${office}: ${holder ?? 'ubesat'}`,
  heldPerYear: (times) => (times === 0 ? NO_MEETINGS : `Holdes ${gange(times)} om året`),
  meetsPerYear: (times) => (times === 0 ? NO_MEETINGS : `Mødes ${gange(times)} om året`),
  standsFrom: (date) => `Nedsættes den ${dato(date)}`,
  stoodUntil: (date) => `Nedlagt med udgangen af ${dato(date)}`,
  seats: ({ roles, organisation, isPerArea, selectedBy, held, vacant, unfilled }) => {
    const who = [
      roles.join('/') || 'medlemmer',
      organisation && `fra ${organisation}`,
      isPerArea && 'for hvert område',
      selectedBy && `udvalgt af ${selectedBy}`,
    ];
    const open = [
      vacant > 0 && plural(vacant, 'ledig', 'ledige'),
      unfilled > 0 && plural(unfilled, 'ubesat', 'ubesatte'),
    ];
    return `${stort(who.filter(Boolean).join(' '))}: ${[`${held} besat`, ...open].filter(Boolean).join(', ')}`;
  },
  continued: 'Videreført',
  established: (date, by) => ['Nedsat', date && dato(date), by && `af ${by}`].filter(Boolean).join(' '),
  planned: (date) => (date === undefined ? 'Planlagt' : `Planlagt til ${dato(date)}`),
  toBeDissolved: (date) =>
    date === undefined
      ? 'Skal nedlægges: intet initiativ har behov for det'
      : `Nedlægges med udgangen af ${dato(date)}`,
  dissolved: (date) => `Nedlagt med udgangen af ${dato(date)}`,
  reportsTo: (body) => (body === undefined ? 'Ingen afrapportering angivet' : `Afrapporterer til ${body}`),
  noArea: 'Uden område',
  noForums: 'Der er ingen samarbejdsfora.',
  words: {
    meet: (meeting, bodies) => `${listed(bodies)} deltager i »${meeting}«.`,
    selects: (kkr, group) => `${kkr} udvælger de kommunale medlemmer af ${group}.`,
    informs: (group) => `${group} orienterer det politiske niveau.`,
    report: (forums, group) => `${listed(forums)} afrapporterer til ${group}.`,
    establishes: (council, forums) => `${council} nedsætter samarbejdsfora, her ${listed(forums)}.`,
    thing: (name, lines) => `${name}: ${lines.join('; ')}.`,
  },
};

/** Hvor ofte om året. */
const NO_MEETINGS = 'Ingen faste møder';
