import type { OpenState } from '../../facts/group.ts';
import type { BriefFigure, BriefTexts, OpenSeats } from '../brief.ts';
import { namedOrCounted } from '../list.ts';
import { summary } from './brief-summary.ts';
import { cifre, langDato, saetning, stort, tal } from './brief-words.ts';
import { CAPACITIES, deputyFor } from './capacities.ts';
import { dato, listed } from './format.ts';
import { STATUSES } from './statuses.ts';

const FIGURES: Readonly<Record<BriefFigure, readonly [one: string, many: string]>> = {
  running: ['initiativ i gang', 'initiativer i gang'],
  ended: ['initiativ afsluttet i perioden', 'initiativer afsluttet i perioden'],
  forums: ['aktivt samarbejdsforum', 'aktive samarbejdsfora'],
  reports: ['afrapportering i perioden', 'afrapporteringer i perioden'],
  seats: ['besat plads i gruppen', 'besatte pladser i gruppen'],
  decisions: ['sag til beslutning', 'sager til beslutning'],
};

/** `kommunaldirektør og fagdirektør for hvert af områderne Erhverv og Trafik`, for de roller, der mangler samme sted. */
function pladser(seats: readonly OpenSeats[]): string {
  const byAreas = new Map<string, { roles: string[]; areas: readonly string[] }>();
  for (const { roles, count, areas } of seats) {
    const key = JSON.stringify(areas);
    const entry = byAreas.get(key) ?? { roles: [], areas };
    const role = roles.join(' eller ') || 'medlem';
    entry.roles.push(count > 1 ? `${role} (${tal(count)} pladser)` : role);
    byAreas.set(key, entry);
  }
  return [...byAreas.values()]
    .map(({ roles, areas }) => {
      if (areas.length === 0) return listed(roles);
      const where = areas.length === 1 ? `på området ${areas[0]}` : `for hvert af områderne ${listed(areas)}`;
      return `${listed(roles)} ${where}`;
    })
    .join('; ');
}

const antal = (seats: readonly OpenSeats[]) =>
  seats.reduce((sum, { count, areas }) => sum + count * Math.max(1, areas.length), 0);

const OPEN: Record<OpenState, readonly [one: string, many: string]> = {
  vacant: ['ledig', 'ledige'],
  unfilled: ['ubesat', 'ubesatte'],
};

const openSeats = (count: number, state: OpenState) => {
  const [one, many] = OPEN[state];
  return count === 1 ? `en ${one} plads` : `${tal(count)} ${many} pladser`;
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
        return `Orienteringen dækker tiden, fra dagsordenen til det seneste statusmøde den ${langDato(statusMeeting ?? from)} blev sendt, altså ${days}. ${built}`;
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
    candidates: 'Mulige tættere samarbejder',
    forums: 'Samarbejdsfora',
    reports: 'Afrapporteringer i perioden',
    forumChanges: 'Nedsat og nedlagt i perioden',
    organisations: 'Organisationer, der ophører',
    seats: 'Den administrative gruppe',
    seatChanges: 'Ændringer i medlemskredsen og på hvervene i perioden',
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
  matter: {
    select: (body, seats, state, isNeeded) => {
      const count = antal(seats);
      const members = count === 1 ? 'et medlem' : 'medlemmer';
      return isNeeded
        ? ` skal udvælge ${members} til ${openSeats(count, state)} i ${body}: ${saetning(pladser(seats))}`
        : ` kan udvælge ${members} til ${openSeats(count, state)} i ${body}, som ikke behøver at være besat: ${saetning(pladser(seats))}`;
    },
    open: (seats, state, isNeeded) =>
      ` har ${openSeats(antal(seats), state)}, som ${isNeeded ? 'skal' : 'kan'} besættes: ${saetning(pladser(seats))}`,
    dissolve: (initiative, ended) =>
      ` skal nedlægges: Intet initiativ har længere brug for forummet. Det sidste behov, for ${initiative}, ophørte den ${langDato(ended)}.`,
    establish: (wantedBy) => {
      const wanted =
        wantedBy.length === 0
          ? ''
          : ` Det er ønsket af ${wantedBy.length === 1 ? 'initiativet' : 'initiativerne'} ${listed(wantedBy)}.`;
      return ` er planlagt, men ikke nedsat.${wanted} Der skal tages stilling til, om og hvornår det skal nedsættes.`;
    },
    progress: (status, date, note) => {
      const how = `er ${STATUSES[status]}`;
      const head = ` ${how} ifølge opfølgningen den ${langDato(date)}`;
      return note === undefined ? `${head}.` : `${head}: ${saetning(note)}`;
    },
    reportLate: (due, last) =>
      ` mangler at afrapportere. Fristen var den ${langDato(due)}, og ${
        last === undefined
          ? 'forummet har ikke afrapporteret før'
          : `den seneste afrapportering er fra den ${langDato(last)}`
      }.`,
    followUpLate: (last) =>
      last === undefined
        ? ' mangler opfølgning. Der er endnu ikke fulgt op på initiativet.'
        : ` mangler opfølgning. Der er senest fulgt op den ${langDato(last)}.`,
    notPrioritised: ' er i gang, men endnu ikke prioriteret.',
    many: {
      forums: (count) => `${count} samarbejdsfora`,
      initiatives: (count) => `${count} initiativer`,
      reportsLate: (due) =>
        ` mangler at afrapportere. Den ældste frist var den ${langDato(due)}; fristen for hvert forum står under Samarbejdsfora.`,
      followUpsLate:
        ' mangler opfølgning. Den seneste opfølgning på hvert initiativ står under Fremdrift på områderne.',
      notPrioritised:
        ' er i gang, men endnu ikke prioriteret. Prioriteten af hvert initiativ står under Fremdrift på områderne.',
    },
    efforts: 'Kommunernes indsatser:',
    notAssessed: (efforts) =>
      efforts
        .map(({ goal, municipalities }) => {
          const contribution = municipalities.length === 1 ? 'Bidraget' : 'Bidragene';
          return ` ${contribution} fra ${namedOrCounted(municipalities, 'kommuner', listed)} til målet »${goal}« er endnu ikke vurderet.`;
        })
        .join(''),
    deviation: 'Afvigelse fra organiseringen:',
    deviates: (message, phrases) => {
      const source = phrases.length === 0 ? '' : ` (jf. ${listed(phrases.map((phrase) => `»${phrase}«`))})`;
      return ` ${saetning(`${message}${source}`)}`;
    },
    faults: (count) =>
      `De registrerede oplysninger indeholder desuden ${count === 1 ? 'én fejl' : `${tal(count)} fejl`}, som sekretariatet skal rette.`,
  },
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
      vacant === 0 ? `${held}` : `${held} (${vacant} ${vacant === 1 ? 'ledig plads' : 'ledige pladser'})`,
    reportDue: (date, isLate) => (isLate ? `fristen var ${dato(date)}` : `næste senest ${dato(date)}`),
    noReport: 'ingen endnu',
    case: (number) => `sag ${number}`,
    decided: ({ date, by, number }) =>
      `Det er besluttet den ${langDato(date)}${by === undefined ? '' : ` af ${by}`}${number === undefined ? '' : ` (sag ${number})`}.`,
    established: ({ date, origin, by, task, goal }) => {
      const verb = origin === 'continued' ? 'er videreført fra' : 'er nedsat';
      return [
        ` ${verb} den ${langDato(date)}${by === undefined ? '' : ` af ${by}`}.`,
        task === undefined ? '' : `Opgave: ${saetning(task)}`,
        goal === undefined ? '' : `Mål: ${saetning(goal)}`,
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
    dissolved: ({ date, reason, decidedBy, successor }) => {
      const by = decidedBy === undefined ? '' : `, besluttet af ${decidedBy}`;
      const head = ` er nedlagt med udgangen af den ${langDato(date)}${by}`;
      const why =
        reason === undefined ? '. Begrundelsen er ikke oplyst.' : `. Begrundelse: ${saetning(reason)}`;
      return `${head}${why}${successor === undefined ? '' : ` Arbejdet er overtaget af ${successor}.`}`;
    },
  },
  organisationEnds: ({ date, isComing, reason, successors }) => {
    const after = successors.length === 0 ? '' : ` og videreføres af ${listed(successors)}`;
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
      const role = roles.join(' eller ') || 'medlem';
      const several = count > 1 ? ` (${count} pladser)` : '';
      return `${stort(role)}${several}${isNeeded ? '' : ' (kan besættes)'}`;
    },
    change: ({ kind, person, organisation, role, area, forum }) => {
      const seat = `${role}${area === undefined ? '' : ` på området ${area}`}${forum === undefined ? '' : ` i ${forum}`}`;
      if (person === undefined)
        return ` ${kind === 'joined' ? 'fik' : 'afgav'} ${organisation} pladsen som ${seat}.`;
      const from = organisation === undefined ? '' : ` (${organisation})`;
      return ` ${kind === 'joined' ? 'indtrådte' : 'udtrådte'} ${person}${from} som ${seat}.`;
    },
    office: (kind, person, office) =>
      ` ${kind === 'took-office' ? 'tiltrådte' : 'fratrådte'} ${person} som ${office}.`,
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
