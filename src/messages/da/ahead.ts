import type { AheadHelp, AheadTexts } from '../en/ahead.ts';
import { dato, listed } from './grammar.ts';

export const ahead: AheadTexts = {
  date: dato,
  label: { date: 'Dato', what: 'Hvad', command: 'Kommando' },
  facts: {
    'seat-ends': ({ holder, role, area, body }) =>
      `${holder} udtræder af ${body.name} som ${role}${area ? ` på området ${area}` : ''}`,
    'office-ends': ({ holder, office }) => `${holder} fratræder som ${office.name}`,
    'organisation-ends': ({ organisation, successors }) =>
      `${organisation.name} ophører${successors.length === 0 ? '' : ` og videreføres af ${listed(successors.map(({ name }) => name))}`}`,
    'term-begins': ({ office, election }) =>
      `Nye råd efter valget den ${dato(election)}: hvem er ${office.name}?`,
    'report-due': ({ forum }) => `${forum.name} skal afrapportere`,
    'follow-up-due': ({ initiative }) => `${initiative.name} skal følges op`,
    'meeting-to-schedule': ({ body }) => `${body.name}: et møde skal fastlægges`,
    'acceptance-ends': ({ rule, id }) =>
      `Afvigelsen ${rule} er ikke længere godkendt${id ? ` for ${id}` : ''}`,
    'plan-ends': ({ plan }) => `${plan} udløber`,
    'plan-begins': ({ plan, before }) => `${plan} afløser ${before}`,
  },
  calendarName: 'Det, der kommer',
  late: 'forsinket',
  none: (until) => `Intet udløber eller forfalder til og med ${dato(until)}.`,
};

export const aheadHelp: AheadHelp = {
  description:
    'Viser, hvad der snart udløber eller forfalder: pladser og hverv, der udløber, organisationer, der ophører, hverv, som nye råd besætter efter et valg, afrapporteringer og opfølgninger, der forfalder, møder, der skal fastlægges, og godkendelser af afvigelser, der udløber. Det forsinkede vises først.',
  examples: [
    ['rup ahead', 'de næste tre måneder'],
    ['rup ahead --until 2014-12-31', 'resten af året'],
    ['rup ahead --format markdown', 'til en e-mail eller en sag, fx hver uge i CI'],
    ['rup ahead --format ics > ahead.ics', 'til en kalender'],
  ],
  arguments: {},
  options: { until: 'den sidste dag, der vises (ellers om tre måneder)', format: 'formatet' },
  values: { date: 'dato', format: 'format' },
};
