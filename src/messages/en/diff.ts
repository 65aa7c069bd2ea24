import type { DiffTexts, LabelledArgs, Shown, Subject, SubjectKind } from '../diff.ts';
import type { Named } from '../reference.ts';
import { LABELS, WORDS } from './diff-labels.ts';
import { date as day } from './format.ts';

/** What a thing is called; its name follows. */
const NOUNS: Readonly<Record<SubjectKind, string>> = {
  area: 'The area',
  goal: 'The goal',
  initiative: 'The initiative',
  organisation: 'The organisation',
  person: 'The person',
  office: 'The office',
  administrativeGroup: 'The administrative group',
  statusMeeting: 'The status meeting',
  forum: 'The forum',
  formerGroup: 'The former group',
  effort: 'The effort',
  meeting: 'The meeting',
  member: 'The membership',
  holder: 'The term of office',
  seatRule: 'The rule on seats',
  need: 'The tie to',
  report: 'The report',
  priority: 'The priority',
  followUp: 'The follow-up',
  move: 'The move',
  speaker: 'The speaker',
  acceptedFinding: 'The acceptance of',
  correction: 'The correction of',
  avoidance: 'The days to avoid for',
  file: 'The file',
  plan: 'The plan',
  other: 'The entry',
};

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
  seatRule: ['rule on seats', 'rules on seats'],
  need: ['initiative tied to it', 'initiatives tied to it'],
  report: ['report', 'reports'],
  priority: ['priority', 'priorities'],
  followUp: ['follow-up', 'follow-ups'],
  move: ['move', 'moves'],
  speaker: ['speaker', 'speakers'],
  acceptedFinding: ['accepted finding', 'accepted findings'],
  correction: ['correction', 'corrections'],
  avoidance: ['set of days to avoid', 'sets of days to avoid'],
};

/** A thing, for a sentence to begin with. */
function subject({ kind, name, id, date, role, area }: Subject): string {
  const of = date === undefined ? '' : ` of ${day(date)}`;
  switch (kind) {
    case 'member':
      return `${name === '' ? 'The vacant seat' : name} as ${role}${inArea(area)}`;
    case 'holder':
      return `${name} as ${role}`;
    case 'seatRule': {
      const whose = name === '' ? '' : id === undefined ? ` (${WORDS[name] ?? name})` : ` from ${name}`;
      return `The rule on seats${role ? ` for ${role}` : ''}${whose}`;
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
      return `The acceptance of the finding ${name}`;
    case 'correction':
      return `The correction${of} of the history of ${name}`;
    case 'avoidance':
      return `The entry of days to avoid (${name})`;
    case 'file':
      return 'The file';
    default:
      return `${NOUNS[kind]} ${name}`;
  }
}

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
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

const all = (values: readonly Shown[]) => values.map(shown).join(', ');
/** A value has the word of its kind, or the one that it has in all. */
const called = ({ label, path }: Pick<LabelledArgs, 'label' | 'path'>) =>
  LABELS[label] ?? LABELS[label.slice(label.indexOf('.') + 1)] ?? path;
const about = (about: Subject | undefined) => (about ? `${subject(about)}: ` : '');

/** What `rup diff` says in English. */
export const diff: DiffTexts = {
  facts: {
    'file-created': () => 'The file was created.',
    'file-removed': () => 'The file was deleted.',
    'entry-added': ({ subject: added }) => `${subject(added)} was added.`,
    'entry-removed': ({ subject: removed }) => `${subject(removed)} was deleted from the file.`,
    renamed: ({ kind, from, to }) => `${NOUNS[kind]} ${from} is now called ${to}.`,
    'id-changed': ({ subject: changed, from, to }) =>
      `${subject(changed)} now has the id ${to} instead of ${from}.`,
    'forum-planned': ({ forum }) => `${forum.name} is planned and not yet established.`,
    'forum-established': ({ forum, date, by }) =>
      `${forum.name} is established as of ${day(date)}${by ? ` by ${by.name}` : ''}.`,
    'forum-continued': ({ forum }) => `${forum.name} is continued.`,
    'body-dissolved': ({ body, date }) => `${body.name} is dissolved, ${day(date)} being its last day.`,
    'body-revived': ({ body, date }) => `The dissolution of ${body.name} on ${day(date)} was deleted.`,
    appointed: ({ holder, role, area, from }) =>
      from === undefined
        ? `${holder?.name} was entered as ${role}${inArea(area)}.`
        : `${holder?.name} takes up a seat as ${role}${inArea(area)} on ${day(from)}.`,
    'seat-vacant': ({ role, area, from: date }) =>
      `The seat as ${role}${inArea(area)} is vacant${from(date)}.`,
    'seat-filled': ({ holder, role, area, from: date }) =>
      `The vacant seat as ${role}${inArea(area)} is filled by ${holder?.name}${from(date)}.`,
    'term-ended': ({ holder, role, area, to, before }) =>
      holder
        ? `${holder.name} leaves as ${role}${inArea(area)}, ${day(to)} being the last day${was(before)}.`
        : `The seat as ${role}${inArea(area)} is vacant up to and including ${day(to)}${was(before)}.`,
    'office-taken': ({ person, office, from: date }) => `${person.name} is ${office.name}${from(date)}.`,
    'office-left': ({ person, office, to, before }) =>
      `${person.name} leaves as ${office.name}, ${day(to)} being the last day${was(before)}.`,
    'need-added': ({ forum, initiative, relations }) =>
      `${forum.name} ${list(relations.map(relation))} ${initiative.name}.`,
    'need-ended': ({ forum, initiative, until, before }) =>
      `${initiative.name} no longer needs ${forum.name} after ${day(until)}${was(before)}.`,
    'report-given': ({ forum, date }) => `${forum.name} reported on ${day(date)}.`,
    'initiative-started': ({ initiative, date }) => `${initiative.name} is started as of ${day(date)}.`,
    'initiative-ended': ({ initiative, date }) =>
      `${initiative.name} is ended, ${day(date)} being its last day.`,
    prioritised: ({ initiative, date, rank }) =>
      `${initiative.name} is given priority ${rank} on ${day(date)}.`,
    'followed-up': ({ initiative, date, status }) =>
      `${initiative.name} was followed up on ${day(date)}: ${WORDS[status] ?? status}.`,
    'meeting-added': ({ date, time }) =>
      `A meeting is fixed for ${day(date)}${time ? `, ${clock(time)}` : ''}.`,
    'meeting-moved': ({ from, to }) => `The meeting of ${day(from)} is moved to ${day(to)}.`,
    'meeting-time-changed': ({ date, time }) =>
      time
        ? `The meeting of ${day(date)} is now held at ${clock(time)}.`
        : `The meeting of ${day(date)} no longer has a time of its own.`,
    'meeting-cancelled': ({ date, reason, decided }) =>
      `The meeting of ${day(date)} was cancelled on ${day(decided)}: ${reason}`,
    'meeting-held': ({ date, planned }) =>
      date === planned
        ? `The meeting of ${day(date)} was held.`
        : `The meeting fixed for ${day(planned)} was held on ${day(date)}.`,
    'minutes-entered': ({ date, minutes }) =>
      `The minutes of the meeting held on ${day(date)} were entered: ${minutes}`,
    'effort-added': ({ municipality, goal, effort }) =>
      `${municipality.name} contributes to the goal ${goal.name}: ${effort}`,
    'effort-assessed': ({ municipality, goal, assessment }) =>
      `The effort of ${municipality.name} towards the goal ${goal.name} was assessed: ${assessment}`,
    'finding-accepted': ({ code, entry, until, reason }) =>
      `The finding ${code}${entry ? ` for ${entry.name}` : ''} is accepted up to and including ${day(until)}: ${reason}`,
    corrected: ({ entry, date, reason }) =>
      `The history of ${entry.name} was corrected on ${day(date)}: ${reason}`,
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
  },
  group: {
    plan: 'The plan',
    efforts: "The municipalities' efforts",
    people: 'Organisations and people',
    file: 'The settings of the file',
  },
  labelled: ({ before, after, ...place }) => {
    const sides = [before, after].filter((values) => values.length > 0).map(all);
    return `${called(place)}: ${sides.join(' → ')}`;
  },
  counted: (kind, count) => {
    const [one, many] = COUNTED[kind] ?? ['entry', 'entries'];
    return `With it, ${count} ${count === 1 ? one : many}`;
  },
  title: (before, after) => `Changes from ${before} to ${after}`,
  fileAt: (file, revision) => `${file} at ${revision}`,
  nothing: 'Nothing has changed in the organisation.',
  more: (changes) =>
    `… and ${changes === 1 ? 'one more change' : `${changes} more changes`}, for which there is no room here. \`rup diff\` shows them all.`,
  count: (changes) => (changes === 1 ? '1 change' : `${changes} changes`),
};
