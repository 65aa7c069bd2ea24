import type { BriefTexts } from '../en/brief.ts';
import { matter } from './brief-matters.ts';
import { summary } from './brief-summary.ts';
import { CAPACITIES, deputyFor } from './capacities.ts';
import { cifre, dato, langDato, listed, plural, roleOf, saetning, stort } from './grammar.ts';
import { STATUSES } from './statuses.ts';

type Figure = Parameters<BriefTexts['figure']>[0];

const FIGURES: Readonly<Record<Figure, readonly [one: string, many: string]>> = {
  running: ['initiativ i gang', 'initiativer i gang'],
  ended: ['initiativ afsluttet i perioden', 'initiativer afsluttet i perioden'],
  forums: ['aktivt samarbejdsforum', 'aktive samarbejdsfora'],
  reports: ['afrapportering i perioden', 'afrapporteringer i perioden'],
  seats: ['besat plads i gruppen', 'besatte pladser i gruppen'],
  decisions: ['sag til beslutning', 'sager til beslutning'],
};

/** Det, som orienteringen til det politiske niveau siger på dansk. */
export const brief: BriefTexts = {
  kicker: 'Orientering til det politiske niveau',
  title: (plan) => `Udmøntningen af ${plan}`,
  byline: (group, at) => `${group}, den ${langDato(at)}`,
  period: ({ from, to, basis, statusMeeting }) => {
    const days = `fra den ${langDato(from)} til og med den ${langDato(to)}`;
    const built = 'Den bygger på det, der var besluttet og registreret ved periodens udgang.';
    switch (basis) {
      case 'status-meeting':
        return `Orienteringen dækker tiden, siden dagsordenen til det seneste statusmøde den ${langDato(statusMeeting ?? from)} blev sendt, altså ${days}. ${built}`;
      case 'year':
        return `Orienteringen dækker de seneste tolv måneder, ${days}. ${built}`;
      case 'plan':
        return `Orienteringen dækker tiden siden planperiodens begyndelse, ${days}. ${built}`;
      case 'given':
        return `Orienteringen dækker perioden ${days}. ${built}`;
    }
  },
  heading: {
    summary: 'Sammenfatning',
    decisions: 'Til beslutning',
    concerns: 'Opmærksomhedspunkter',
    progress: 'Fremdrift på områderne',
    efforts: 'Kommunernes indsatser',
    candidates: 'Muligheder for tættere samarbejde',
    forums: 'Samarbejdsfora',
    reports: 'Afrapporteringer i perioden',
    forumChanges: 'Nedsat og nedlagt i perioden',
    organisations: 'Organisationer, der ophører',
    seats: 'Den administrative gruppe',
    seatChanges: 'Ændringer i medlemskredsen og i hvervene i perioden',
    meetings: 'Møder',
    pastMeetings: 'I perioden',
    plannedMeetings: 'De kommende tolv måneder',
  },
  otherAreas: 'Øvrige initiativer',
  column: {
    initiative: 'Initiativ',
    priority: 'Prioritet',
    status: 'Seneste opfølgning',
    inPeriod: 'I perioden',
    forum: 'Forum',
    worksFor: 'Arbejder for',
    members: 'Medlemmer',
    lastReport: 'Seneste afrapportering',
    progress: 'Fremdrift',
    interdisciplinarity: 'Tværfaglighed',
    goal: 'Mål',
    municipality: 'Kommune',
    effort: 'Indsats',
    assessment: 'Vurdering',
    area: 'Område',
    held: 'Besatte pladser',
    vacant: 'Ledige pladser',
    unfilled: 'Ubesatte pladser',
    selectedBy: 'Udvælges af',
    date: 'Dato',
    meeting: 'Møde',
    themes: 'Tema',
    speakers: 'Oplæg',
    state: 'Status',
  },
  amount: cifre,
  figure: (name, count) => FIGURES[name][count === 1 ? 0 : 1],
  summary,
  matter,
  progress: {
    noInitiatives: 'Området har ingen initiativer.',
    elsewhere: (initiative, area) => `${initiative} hører også til området og er omtalt under ${area}.`,
    state: (state, started, ended) => {
      if (state === 'planned') return 'ikke sat i gang';
      if (state === 'ended') return ended === undefined ? 'afsluttet' : `afsluttet ${dato(ended)}`;
      return started === undefined ? 'i gang' : `i gang siden ${dato(started)}`;
    },
    status: STATUSES,
    noFollowUp: 'ingen opfølgning',
    started: 'sat i gang',
    ended: 'afsluttet',
    prioritised: (rank, before) => {
      if (before === undefined) return `prioriteret som nr. ${rank}`;
      return before === rank ? `prioritet ${rank} fastholdt` : `prioritet ændret fra ${before} til ${rank}`;
    },
    followedUp: (status, before) =>
      before === undefined || before === status
        ? STATUSES[status]
        : `${STATUSES[status]} (før: ${STATUSES[before]})`,
    change: (date, texts, notes) => {
      const head = `${dato(date)}: ${listed(texts)}`;
      return notes.length === 0 ? head : `${head}. ${notes.map(saetning).join(' ')}`;
    },
    unchanged: 'ingen ændringer',
  },
  forum: {
    noForums: 'Der er ingen aktive eller planlagte samarbejdsfora.',
    noReports: 'Ingen samarbejdsfora har afrapporteret i perioden.',
    silentMany: (count) => `${count} samarbejdsfora har ikke afrapporteret i perioden:`,
    silent: (forums) => `${listed(forums)} har ikke afrapporteret i perioden.`,
    unchanged: 'Ingen samarbejdsfora er nedsat eller nedlagt i perioden.',
    planned: 'planlagt',
    members: (held, vacant) =>
      vacant === 0 ? `${held}` : `${held} (${plural(vacant, 'ledig plads', 'ledige pladser')})`,
    reportDue: (date, isLate) => (isLate ? `fristen var ${dato(date)}` : `næste senest ${dato(date)}`),
    noReport: 'ingen endnu',
    case: (number) => `sag ${number}`,
    decided: ({ date, by, case: number }) =>
      `Det er besluttet den ${langDato(date)}${by ? ` af ${by.name}` : ''}${number === undefined ? '' : ` (sag ${number})`}.`,
    established: ({ date, origin, by, task, goal }) => {
      const verb = origin === 'continued' ? 'er videreført fra' : 'er nedsat';
      return [
        ` ${verb} den ${langDato(date)}${by ? ` af ${by.name}` : ''}.`,
        task === undefined ? '' : `Opgave: ${saetning(task)}`,
        goal === undefined ? '' : `Mål: ${saetning(goal)}`,
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
    dissolved: ({ date, reason, decidedBy, successor }) => {
      const by = decidedBy ? `, besluttet af ${decidedBy.name}` : '';
      const head = ` er nedlagt med udgangen af den ${langDato(date)}${by}`;
      const why =
        reason === undefined ? '. Begrundelsen er ikke oplyst.' : `. Begrundelse: ${saetning(reason)}`;
      return `${head}${why}${successor ? ` Arbejdet er overtaget af ${successor.name}.` : ''}`;
    },
  },
  organisationEnds: ({ date, isComing, reason, successors }) => {
    const after =
      successors.length === 0 ? '' : ` og videreføres af ${listed(successors.map(({ name }) => name))}`;
    const why = reason === undefined ? '' : ` Begrundelse: ${saetning(reason)}`;
    return ` ${isComing ? 'ophører' : 'ophørte'} med udgangen af den ${langDato(date)}${after}.${why}`;
  },
  effort: {
    none: 'Der er ikke indsamlet indsatser i perioden.',
    notAssessed: 'ikke vurderet',
    candidate: (municipalities) => `: ${listed(municipalities)} arbejder for målet hver for sig.`,
  },
  seat: {
    established: (date) => `Gruppen er nedsat den ${langDato(date)}.`,
    across: 'På tværs af områderne',
    as: CAPACITIES,
    deputyFor,
    holder: (role, person, organisation) =>
      `${stort(role)}: ${[person, organisation].filter(Boolean).join(', ')}`,
    vacancy: (roles, count, isNeeded) => {
      const several = count > 1 ? ` (${count} pladser)` : '';
      return `${stort(roleOf(roles))}${several}${isNeeded ? '' : ' (kan besættes)'}`;
    },
    change: ({ kind, person, organisation, role, area }, forum) => {
      const seat = `${role}${area ? ` på området ${area.name}` : ''}${forum === undefined ? '' : ` i ${forum}`}`;
      if (!person)
        return ` ${kind === 'joined' ? 'fik' : 'afgav'} ${organisation?.name} pladsen som ${seat}.`;
      const from = organisation ? ` (${organisation.name})` : '';
      return ` ${kind === 'joined' ? 'indtrådte' : 'udtrådte'} ${person.name}${from} som ${seat}.`;
    },
    office: ({ kind, person, office }) =>
      ` ${kind === 'took-office' ? 'tiltrådte' : 'fratrådte'} ${person.name} som ${office.name}.`,
    day: (date) => `Den ${langDato(date)}`,
    unchanged: 'Ingen medlemmer er indtrådt eller udtrådt i perioden, og ingen hverv har skiftet hænder.',
  },
  meeting: {
    noPast: 'Der er ikke holdt møder i perioden.',
    noPlanned: 'Der er ikke planlagt møder.',
    cancelled: (date, reason) => `aflyst ${dato(date)}: ${reason}`,
    minutes: (reference) => `referat: ${reference}`,
    agenda: (reference) => `dagsorden: ${reference}`,
    unrecorded: 'ikke registreret som afholdt',
    state: { scheduled: 'fastlagt', proposed: 'foreslået' },
  },
  date: dato,
  nothing: '–',
};
