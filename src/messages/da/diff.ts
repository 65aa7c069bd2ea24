import type { LabelledArgs, Shown, Subject, SubjectKind } from '../../facts/difference.ts';
import type { EntityKind, Named } from '../../facts/reference.ts';
import type { DiffTexts } from '../en/diff.ts';
import { markBetween } from '../list.ts';
import { LABELS, WORDS } from './diff-labels.ts';
import { dag, listed, plural, stort } from './grammar.ts';
import { DEFINITE } from './kinds.ts';

/** Det, en ting kaldes i bestemt form; `name` står efter. */
const NOUNS: Readonly<Record<Exclude<SubjectKind, EntityKind>, string>> = {
  member: 'Medlemskabet',
  holder: 'Perioden i hvervet',
  seatRule: 'Kravet til sammensætningen',
  need: 'Tilknytningen til',
  report: 'Afrapporteringen',
  priority: 'Prioriteringen',
  followUp: 'Opfølgningen',
  move: 'Flytningen',
  speaker: 'Oplægsholderen',
  acceptedFinding: 'Godkendelsen af afvigelsen',
  correction: 'Rettelsen af',
  charter: 'Kommissoriet',
  avoidance: 'Dagene, der skal undgås på grund af',
  earlier: 'Den tidligere oplysning om',
  file: 'Filen',
  plan: 'Planen',
  other: 'Oplysningen',
};

const noun = (kind: SubjectKind) =>
  kind in DEFINITE ? stort(DEFINITE[kind as EntityKind]) : NOUNS[kind as keyof typeof NOUNS];

const COUNTED: Readonly<Partial<Record<SubjectKind, readonly [one: string, many: string]>>> = {
  area: ['område', 'områder'],
  goal: ['mål', 'mål'],
  initiative: ['initiativ', 'initiativer'],
  organisation: ['organisation', 'organisationer'],
  person: ['person', 'personer'],
  office: ['hverv', 'hverv'],
  forum: ['forum', 'fora'],
  formerGroup: ['tidligere gruppe', 'tidligere grupper'],
  effort: ['indsats', 'indsatser'],
  meeting: ['møde', 'møder'],
  member: ['medlemskab', 'medlemskaber'],
  holder: ['periode i et hverv', 'perioder i et hverv'],
  seatRule: ['krav til sammensætningen', 'krav til sammensætningen'],
  need: ['tilknyttet initiativ', 'tilknyttede initiativer'],
  report: ['afrapportering', 'afrapporteringer'],
  priority: ['prioritering', 'prioriteringer'],
  followUp: ['opfølgning', 'opfølgninger'],
  move: ['flytning', 'flytninger'],
  speaker: ['oplægsholder', 'oplægsholdere'],
  acceptedFinding: ['godkendt afvigelse', 'godkendte afvigelser'],
  correction: ['rettelse', 'rettelser'],
  charter: ['kommissorium', 'kommissorier'],
  avoidance: ['angivelse af dage, der skal undgås', 'angivelser af dage, der skal undgås'],
  earlier: ['tidligere værdi', 'tidligere værdier'],
};

/** En ting, som en sætning kan begynde med. */
function subject({ kind, name, id, date, role, area }: Subject): string {
  const on = date === undefined ? '' : ` den ${dag(date)}`;
  switch (kind) {
    case 'member':
      return `${name === '' ? 'Den ledige plads' : name} som ${role}${inArea(area)}`;
    case 'holder':
      return `${name} som ${role}`;
    case 'seatRule': {
      const whose = name === '' ? '' : id === undefined ? ` (${WORDS[name] ?? name})` : ` fra ${name}`;
      return `Kravet til sammensætningen${role ? ` om ${role}` : ''}${whose}`;
    }
    case 'report':
      return `Afrapporteringen${on}`;
    case 'priority':
    case 'followUp':
      return `${noun(kind)} af ${name}${on}`.replace('Opfølgningen af', 'Opfølgningen på');
    case 'move':
      return `Flytningen af mødet${on}`;
    case 'meeting':
      return `Mødet${on}`;
    case 'effort':
      return `Indsatsen fra ${name}`;
    case 'acceptedFinding':
      return `Godkendelsen af afvigelsen ${name}`;
    case 'correction':
      return `Rettelsen af historikken for ${name}${on}`;
    case 'earlier':
      return `Den tidligere oplysning om ${name}${date === undefined ? '' : ` til og med den ${dag(date)}`}`;
    case 'avoidance':
      return `Angivelsen af dage, der skal undgås (${name}),`;
    case 'file':
      return 'Filen';
    default:
      return `${noun(kind)} ${name}`;
  }
}

const inArea = (area: Named | undefined) => (area ? ` på området ${area.name}` : '');
const from = (date: string | undefined) => (date === undefined ? '' : ` fra den ${dag(date)}`);
const was = (date: string | undefined) => (date === undefined ? '' : `; før: ${dag(date)}`);
const wasSo = (date: string | undefined) => (date === undefined ? '' : ` (før: ${dag(date)})`);
const clock = (time: string) => `kl. ${time.replaceAll(':', '.').replace('-', '–')}`;
const relation = (word: string) => WORDS[word] ?? word;

function shown(value: Shown): string {
  if ('date' in value) return dag(value.date);
  if ('number' in value) return String(value.number);
  if ('word' in value) return WORDS[value.word] ?? value.word;
  if ('time' in value) return clock(value.time);
  if ('season' in value) return `${WORDS[value.season]} ${value.year}`;
  return 'text' in value ? `»${value.text}«` : value.name;
}

/** En rettelse nævner et felt og en værdi, som filen skriver dem. */
function inProse(value: Shown, label: string): Shown {
  if (!('text' in value) || !/^correction\.(?:field|was)$/.test(label)) return value;
  const { text } = value;
  if (label.endsWith('field')) return { word: LABELS[text] ?? text };
  return /^\d{4}-\d\d-\d\d$/.test(text) ? { date: text } : value;
}

const all = (values: readonly Shown[]) => {
  const texts = values.map(shown);
  return texts.join(`${markBetween(texts)} `);
};
/** En værdi kaldes det, den kaldes i sin slags, eller det, den kaldes i alle. */
const called = ({ label, path }: Pick<LabelledArgs, 'label' | 'path'>) =>
  LABELS[label] ?? LABELS[label.slice(label.indexOf('.') + 1)] ?? path;
const about = (about: Subject | undefined) => (about ? `${subject(about)}: ` : '');

/** Det, `rup diff` siger på dansk. */
export const diff: DiffTexts = {
  facts: {
    'file-created': () => 'Filen er oprettet.',
    'file-removed': () => 'Filen er slettet.',
    'entry-added': ({ subject: added }) => `${subject(added)} er tilføjet.`,
    'entry-removed': ({ subject: removed }) => `${subject(removed)} er slettet fra filen.`,
    renamed: ({ kind, from, to }) => `${noun(kind)} ${from} hedder nu ${to}.`,
    'id-changed': ({ subject: changed, from, to }) =>
      `${subject(changed)} har fået id’et ${to} i stedet for ${from}.`,
    anonymised: ({ subject: changed, date }) =>
      `En persons navn blev taget ud af filen den ${dag(date)}; personen hedder nu ${changed.name}.`,
    'forum-planned': ({ forum }) => `${forum.name} er planlagt og endnu ikke nedsat.`,
    'forum-established': ({ forum, date, by }) =>
      `${forum.name} nedsættes den ${dag(date)}${by ? ` af ${by.name}` : ''}.`,
    'forum-continued': ({ forum }) => `${forum.name} er videreført.`,
    'body-dissolved': ({ body, date }) => `${body.name} nedlægges (sidste dag: ${dag(date)}).`,
    'body-revived': ({ body, date }) => `Nedlæggelsen af ${body.name} (sidste dag: ${dag(date)}) er slettet.`,
    'organisations-merged': ({ organisations, into, date }) =>
      organisations.length === 1
        ? `${organisations[0]?.name} indgår i ${into.name} fra den ${dag(date)}.`
        : `${listed(organisations.map(({ name }) => name))} lægges sammen til ${into.name} den ${dag(date)}.`,
    'plan-succeeded': ({ plan, before, from, to }) =>
      `${plan} (${dag(from)} – ${dag(to)}) afløser ${before}.`,
    appointed: ({ holder, role, area, from }) =>
      from === undefined
        ? `${holder?.name} er registreret som ${role}${inArea(area)}.`
        : `${holder?.name} indtræder som ${role}${inArea(area)} den ${dag(from)}.`,
    'seat-vacant': ({ role, area, from: date }) =>
      `Pladsen som ${role}${inArea(area)} er ledig${from(date)}.`,
    'seat-filled': ({ holder, role, area, from: date }) =>
      `Den ledige plads som ${role}${inArea(area)} besættes af ${holder?.name}${from(date)}.`,
    'term-ended': ({ holder, role, area, to, before }) =>
      holder
        ? `${holder.name} udtræder som ${role}${inArea(area)} (sidste dag: ${dag(to)}${was(before)}).`
        : `Pladsen som ${role}${inArea(area)} er ledig til og med den ${dag(to)}${wasSo(before)}.`,
    'office-taken': ({ person, office, from: date }) => `${person.name} er ${office.name}${from(date)}.`,
    'office-left': ({ person, office, to, before }) =>
      `${person.name} fratræder som ${office.name} (sidste dag: ${dag(to)}${was(before)}).`,
    'need-added': ({ forum, initiative, relations }) =>
      `${forum.name} ${listed(relations.map(relation))} ${initiative.name}.`,
    'need-ended': ({ forum, initiative, until, before }) =>
      `${initiative.name} har ikke længere brug for ${forum.name} efter den ${dag(until)}${wasSo(before)}.`,
    'report-given': ({ forum, date }) => `${forum.name} har afrapporteret den ${dag(date)}.`,
    'initiative-started': ({ initiative, date }) => `${initiative.name} sættes i gang den ${dag(date)}.`,
    'initiative-ended': ({ initiative, date }) => `${initiative.name} afsluttes (sidste dag: ${dag(date)}).`,
    prioritised: ({ initiative, date, rank }) =>
      `${initiative.name} er prioriteret som nr. ${rank} den ${dag(date)}.`,
    'followed-up': ({ initiative, date, status }) =>
      `Der er fulgt op på ${initiative.name} den ${dag(date)}: ${WORDS[status] ?? status}.`,
    'meeting-added': ({ date, time }) =>
      `Et møde er fastlagt til den ${dag(date)}${time ? ` ${clock(time)}` : ''}.`,
    'meeting-moved': ({ from, to }) => `Mødet den ${dag(from)} er flyttet til den ${dag(to)}.`,
    'meeting-time-changed': ({ date, time }) =>
      time
        ? `Mødet den ${dag(date)} holdes nu ${clock(time)}.`
        : `Mødet den ${dag(date)} har ikke længere et fast tidspunkt.`,
    'meeting-cancelled': ({ date, reason, decided }) =>
      `Mødet den ${dag(date)} er aflyst den ${dag(decided)}: ${reason}`,
    'meeting-held': ({ date, planned }) =>
      date === planned
        ? `Mødet den ${dag(date)} er afholdt.`
        : `Mødet, der var fastlagt til den ${dag(planned)}, er afholdt den ${dag(date)}.`,
    'minutes-entered': ({ date, minutes }) =>
      `Referatet af mødet, der blev holdt den ${dag(date)}, er registreret: ${minutes}`,
    'effort-added': ({ municipality, goal, effort }) =>
      `${municipality.name} bidrager til målet ${goal.name}: ${effort}`,
    'effort-assessed': ({ municipality, goal, assessment }) =>
      `Indsatsen fra ${municipality.name} for målet ${goal.name} er vurderet: ${assessment}`,
    'finding-accepted': ({ code, entry, until, reason }) =>
      `Afvigelsen ${code}${entry ? ` for ${entry.name}` : ''} er godkendt til og med den ${dag(until)}: ${reason}`,
    corrected: ({ entry, date, reason }) =>
      `Historikken for ${entry.name} er rettet den ${dag(date)}: ${reason}`,
    'value-dated': ({ subject, before, after, from, ...place }) =>
      `${about(subject)}${called(place)}: ${all(before)} → ${all(after)} (fra den ${dag(from)})`,
    'value-was': ({ subject, value, until, ...place }) =>
      value.length === 0
        ? `${about(subject)}${called(place)}: anderledes til og med den ${dag(until)}`
        : `${about(subject)}${called(place)}: ${all(value)} til og med den ${dag(until)}`,
    'value-set': ({ subject, value, ...place }) => `${about(subject)}${called(place)}: ${all(value)}`,
    'value-changed': ({ subject, before, after, ...place }) =>
      `${about(subject)}${called(place)}: ${all(before)} → ${all(after)}`,
    'value-removed': ({ subject, value, ...place }) =>
      `${about(subject)}${called(place)}: slettet (før: ${all(value)})`,
    'list-changed': ({ subject, added, removed, ...place }) => {
      const parts = [
        added.length > 0 && `tilføjet ${all(added)}`,
        removed.length > 0 && `slettet ${all(removed)}`,
      ].filter((part) => part !== false);
      return `${about(subject)}${called(place)}: ${parts.join('; ')}`;
    },
  },
  group: {
    plan: 'Planen',
    efforts: 'Kommunernes indsatser',
    people: 'Organisationer og personer',
    file: 'Filen',
  },
  labelled: ({ before, after, ...place }) => {
    const read = (values: readonly Shown[]) => all(values.map((value) => inProse(value, place.label)));
    const sides = [before, after].filter((values) => values.length > 0).map(read);
    return `${called(place)}: ${sides.join(' → ')}`;
  },
  counted: (kind, count) => {
    const [one, many] = COUNTED[kind] ?? ['oplysning', 'oplysninger'];
    return `Dermed også ${plural(count, one, many)}`;
  },
  title: (before, after) => `Ændringer fra ${before} til ${after}`,
  fileAt: (file, revision) => `${file} i ${revision}`,
  nothing: 'Organisationen er ikke ændret.',
  more: (changes) =>
    `… og ${changes === 1 ? 'én ændring' : `${changes} ændringer`} mere, som der ikke er plads til her. \`rup diff\` viser dem alle.`,
  count: (changes) => plural(changes, 'ændring', 'ændringer'),
};
