import type { FactArgs, LabelledArgs, Shown, Subject, SubjectKind } from '../../facts/difference.ts';
import type { EntityKind, Named } from '../../facts/reference.ts';
import { markBetween } from '../list.ts';
import type { Sentences } from '../sentences.ts';
import { LABELS, WORDS } from './diff-labels.ts';
import { capital, date as day, listed, plural } from './grammar.ts';
import { definite, KINDS } from './kinds.ts';

/** What a thing is called; its name follows. */
const NOUNS: Readonly<Record<Exclude<SubjectKind, EntityKind>, string>> = {
  member: 'The membership',
  holder: 'The term of office',
  seatRule: 'The composition requirement',
  need: 'The link to',
  report: 'The report',
  priority: 'The priority',
  followUp: 'The follow-up',
  move: 'The move',
  speaker: 'The speaker',
  acceptedFinding: 'The waiver for',
  correction: 'The correction of',
  charter: 'The charter',
  avoidance: 'The days to avoid for',
  earlier: 'The earlier entry for',
  file: 'The file',
  plan: 'The plan',
  other: 'The entry',
};

const noun = (kind: SubjectKind) =>
  kind in KINDS ? capital(definite(kind as EntityKind)) : NOUNS[kind as keyof typeof NOUNS];

const COUNTED: Readonly<Partial<Record<SubjectKind, readonly [one: string, many: string]>>> = {
  area: ['area', 'areas'],
  goal: ['goal', 'goals'],
  initiative: ['initiative', 'initiatives'],
  organisation: ['organisation', 'organisations'],
  person: ['person', 'people'],
  office: ['office', 'offices'],
  forum: ['forum', 'forums'],
  formerGroup: ['former group', 'former groups'],
  effort: ['effort', 'efforts'],
  meeting: ['meeting', 'meetings'],
  member: ['membership', 'memberships'],
  holder: ['term of office', 'terms of office'],
  seatRule: ['composition requirement', 'composition requirements'],
  need: ['linked initiative', 'linked initiatives'],
  report: ['report', 'reports'],
  priority: ['priority', 'priorities'],
  followUp: ['follow-up', 'follow-ups'],
  move: ['move', 'moves'],
  speaker: ['speaker', 'speakers'],
  acceptedFinding: ['waiver', 'waivers'],
  correction: ['correction', 'corrections'],
  charter: ['charter', 'charters'],
  avoidance: ['set of days to avoid', 'sets of days to avoid'],
  earlier: ['earlier value', 'earlier values'],
};

/** A thing, for a sentence to begin with. */
function subject({ kind, name, id, date, role, area }: Subject): string {
  const of = date === undefined ? '' : ` of ${day(date)}`;
  switch (kind) {
    case 'member':
      return `${name === '' ? 'The vacant seat of' : `${name} as`} ${role}${inArea(area)}`;
    case 'holder':
      return `${name} as ${role}`;
    case 'seatRule': {
      const whose = name === '' ? '' : id === undefined ? ` (${WORDS[name] ?? name})` : ` from ${name}`;
      return `The composition requirement${role ? ` for ${role}` : ''}${whose}`;
    }
    case 'report':
      return `The report${of}`;
    case 'priority':
      return `The priority of ${name}${date === undefined ? '' : ` on ${day(date)}`}`;
    case 'followUp':
      return `The follow-up on ${name}${of}`;
    case 'move':
      return `The move of the meeting${of}`;
    case 'meeting':
      return `The meeting${of}`;
    case 'effort':
      return `The effort of ${name}`;
    case 'acceptedFinding':
      return `The waiver for ${name}`;
    case 'correction':
      return `The correction${of} of the history of ${name}`;
    case 'earlier':
      return `The earlier entry for ${name}${date === undefined ? '' : `, until ${day(date)},`}`;
    case 'avoidance':
      return `The entry of days to avoid (${name})`;
    case 'file':
      return 'The file';
    default:
      return `${noun(kind)} ${name}`;
  }
}

const inArea = (area: Named | undefined) => (area ? ` for the area ${area.name}` : '');
const from = (date: string | undefined) => (date === undefined ? '' : ` from ${day(date)}`);
const was = (date: string | undefined) => (date === undefined ? '' : ` (was: ${day(date)})`);
const clock = (time: string) => time.replace('-', '–');
const relation = (word: string) => WORDS[word] ?? word;

function shown(value: Shown): string {
  if ('date' in value) return day(value.date);
  if ('number' in value) return String(value.number);
  if ('word' in value) return WORDS[value.word] ?? value.word;
  if ('time' in value) return clock(value.time);
  if ('season' in value) return `${WORDS[value.season]} ${value.year}`;
  return 'text' in value ? `“${value.text}”` : value.name;
}

/** A correction names a field and a value as the file writes them. */
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
/** A value has the word of its kind, or the one that it has in all. */
const called = ({ label, path }: Pick<LabelledArgs, 'label' | 'path'>) =>
  LABELS[label] ?? LABELS[label.slice(label.indexOf('.') + 1)] ?? path;
const about = (about: Subject | undefined) => (about ? `${subject(about)}: ` : '');

const facts: Sentences<FactArgs> = {
  'file-created': () => 'The file was created.',
  'file-removed': () => 'The file was deleted.',
  'entry-added': ({ subject: added }) => `${subject(added)} was added.`,
  'entry-removed': ({ subject: removed }) => `${subject(removed)} was deleted from the file.`,
  renamed: ({ kind, from, to }) => `${noun(kind)} ${from} is now called ${to}.`,
  'id-changed': ({ subject: changed, from, to }) =>
    `${subject(changed)} now has the id ${to} instead of ${from}.`,
  anonymised: ({ subject: changed, date }) =>
    `A person's name was removed from the file on ${day(date)}: now ${changed.name}.`,
  'forum-planned': ({ forum }) => `${forum.name} is planned and not yet established.`,
  'forum-established': ({ forum, date, by }) =>
    `${forum.name} is established on ${day(date)}${by ? ` by ${by.name}` : ''}.`,
  'forum-continued': ({ forum }) => `${forum.name} is continued.`,
  'body-dissolved': ({ body, date }) => `${body.name} is dissolved. Last day: ${day(date)}.`,
  'body-revived': ({ body, date }) => `The dissolution of ${body.name} (last day: ${day(date)}) was deleted.`,
  'organisations-merged': ({ organisations, into, date }) =>
    organisations.length === 1
      ? `${organisations[0]?.name} becomes part of ${into.name} on ${day(date)}.`
      : `${listed(organisations.map(({ name }) => name))} are merged into ${into.name} on ${day(date)}.`,
  'plan-succeeded': ({ plan, before, from, to }) => `${plan} (${day(from)} – ${day(to)}) replaces ${before}.`,
  appointed: ({ holder, role, area, from }) =>
    from === undefined
      ? `${holder?.name} was recorded as ${role}${inArea(area)}.`
      : `${holder?.name} joins as ${role}${inArea(area)} on ${day(from)}.`,
  'seat-vacant': ({ role, area, from: date }) => `The seat of ${role}${inArea(area)} is vacant${from(date)}.`,
  'seat-filled': ({ holder, role, area, from: date }) =>
    `The vacant seat of ${role}${inArea(area)} is filled by ${holder?.name}${from(date)}.`,
  'term-ended': ({ holder, role, area, to, before }) =>
    holder
      ? `${holder.name} leaves (${role}${inArea(area)}). Last day: ${day(to)}${was(before)}.`
      : `The seat of ${role}${inArea(area)} is vacant until ${day(to)}${was(before)}.`,
  'office-taken': ({ person, office, from: date }) => `${person.name} is ${office.name}${from(date)}.`,
  'office-left': ({ person, office, to, before }) =>
    `${person.name} leaves office as ${office.name}. Last day: ${day(to)}${was(before)}.`,
  'need-added': ({ forum, initiative, relations }) =>
    `${forum.name} ${listed(relations.map(relation))} ${initiative.name}.`,
  'need-ended': ({ forum, initiative, until, before }) =>
    `${initiative.name} no longer needs ${forum.name} after ${day(until)}${was(before)}.`,
  'report-given': ({ forum, date }) => `${forum.name} reported on ${day(date)}.`,
  'initiative-started': ({ initiative, date }) => `${initiative.name} starts on ${day(date)}.`,
  'initiative-ended': ({ initiative, date }) => `${initiative.name} ends. Last day: ${day(date)}.`,
  prioritised: ({ initiative, date, rank }) =>
    `${initiative.name} is given priority ${rank} on ${day(date)}.`,
  'followed-up': ({ initiative, date, status }) =>
    `Follow-up on ${initiative.name}, ${day(date)}: ${WORDS[status] ?? status}.`,
  'meeting-added': ({ date, time }) =>
    `A meeting is scheduled for ${day(date)}${time ? `, ${clock(time)}` : ''}.`,
  'meeting-moved': ({ from, to }) => `The meeting of ${day(from)} is moved to ${day(to)}.`,
  'meeting-time-changed': ({ date, time }) =>
    time
      ? `The meeting of ${day(date)} is now held at ${clock(time)}.`
      : `The meeting of ${day(date)} no longer has a set time.`,
  'meeting-cancelled': ({ date, reason, decided }) =>
    `The meeting of ${day(date)} was cancelled on ${day(decided)}: ${reason}`,
  'meeting-held': ({ date, planned }) =>
    date === planned
      ? `The meeting of ${day(date)} was held.`
      : `The meeting scheduled for ${day(planned)} was held on ${day(date)}.`,
  'minutes-entered': ({ date, minutes }) =>
    `The minutes of the meeting held on ${day(date)} were recorded: ${minutes}`,
  'effort-added': ({ municipality, goal, effort }) =>
    `${municipality.name} contributes to the goal ${goal.name}: ${effort}`,
  'effort-assessed': ({ municipality, goal, assessment }) =>
    `The effort of ${municipality.name} towards the goal ${goal.name} was assessed: ${assessment}`,
  'finding-accepted': ({ code, entry, until, reason }) =>
    `The finding ${code}${entry ? ` for ${entry.name}` : ''} is waived until ${day(until)}: ${reason}`,
  corrected: ({ entry, date, reason }) =>
    `The history of ${entry.name} was corrected on ${day(date)}: ${reason}`,
  'value-dated': ({ subject, before, after, from, ...place }) =>
    `${about(subject)}${called(place)}: ${all(before)} → ${all(after)} (from ${day(from)})`,
  'value-was': ({ subject, value, until, ...place }) =>
    value.length === 0
      ? `${about(subject)}${called(place)}: different until ${day(until)}`
      : `${about(subject)}${called(place)}: ${all(value)} until ${day(until)}`,
  'value-set': ({ subject, value, ...place }) => `${about(subject)}${called(place)}: ${all(value)}`,
  'value-changed': ({ subject, before, after, ...place }) =>
    `${about(subject)}${called(place)}: ${all(before)} → ${all(after)}`,
  'value-removed': ({ subject, value, ...place }) =>
    `${about(subject)}${called(place)}: deleted (was: ${all(value)})`,
  'list-changed': ({ subject, added, removed, ...place }) => {
    const parts = [
      added.length > 0 && `added ${all(added)}`,
      removed.length > 0 && `deleted ${all(removed)}`,
    ].filter((part) => part !== false);
    return `${about(subject)}${called(place)}: ${parts.join('; ')}`;
  },
};

/** What `rup diff` says in English. */
export const diff = {
  facts,
  group: {
    plan: 'The plan',
    efforts: "The municipalities' efforts",
    people: 'Organisations and people',
    file: 'File',
  },
  /**
   * A value with what it is called: `Opgave: »…«`, and what it was where it was something else. Without a word for it,
   * its path is shown.
   */
  labelled: ({ before, after, ...place }: LabelledArgs) => {
    const read = (values: readonly Shown[]) => all(values.map((value) => inProse(value, place.label)));
    const sides = [before, after].filter((values) => values.length > 0).map(read);
    return `${called(place)}: ${sides.join(' → ')}`;
  },
  /** How many of some entries went with what they belonged to. */
  counted: (kind: SubjectKind, count: number) => {
    const [one, many] = COUNTED[kind] ?? ['entry', 'entries'];
    return `Also: ${plural(count, one, many)}`;
  },
  title: (before: string, after: string) => `Changes from ${before} to ${after}`,
  /** The name of a file as of a revision. */
  fileAt: (file: string, revision: string) => `${file} at ${revision}`,
  nothing: 'The organisation has not changed.',
  /** After what there is room for: how many changes are left out. */
  more: (changes: number) =>
    `… and ${changes === 1 ? 'one more change' : `${changes} more changes`}, which do not fit here. \`rup diff\` shows them all.`,
  count: (changes: number) => plural(changes, 'change'),
};

export type DiffTexts = typeof diff;
