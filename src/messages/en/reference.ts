import type {
  EntityKind,
  FaultInFile,
  ReferenceArgs,
  TextDifference,
  TieKind,
  UnreadFile,
} from '../../facts/reference.ts';
import type { FindingText, FindingTexts } from '../catalog.ts';
import { charter } from './charter.ts';
import { either, date as inWords, listed, plural } from './grammar.ts';
import { agreeing, FIELDS } from './history-fields.ts';
import { input } from './input.ts';
import { INDEFINITE } from './kinds.ts';

function anyOf(kinds: readonly EntityKind[]): string {
  return either(kinds.map((kind) => INDEFINITE[kind]));
}

const SELF: Record<ReferenceArgs['reference-circle']['relation'], string> = {
  partOf: 'is recorded as a part of itself',
  reportsTo: 'reports to itself',
  successor: 'is recorded as its own successor',
};

const TIES: Record<TieKind, (name: string) => string> = {
  part: (name) => `has ${name} as a part`,
  employer: (name) => `is recorded as the employer of ${name}`,
  office: (name) => `has the office ${name}`,
  seat: (name) => `has a seat in ${name}`,
  deputy: (name) => `has a deputy in ${name}`,
  selector: (name) => `is recorded as having selected for ${name}`,
  composition: (name) => `is named in the composition of ${name}`,
  establisher: (name) => `is recorded as having established ${name}`,
  decider: (name) => `is recorded as having decided the end of ${name}`,
  effort: (name) => `is recorded with the effort “${name}”`,
  speaker: (name) => `is to speak at a meeting of ${name}`,
};

const WAYS: Record<TextDifference, string> = {
  capitals: 'capitals',
  spaces: 'spaces',
  letters: 'how the letters are stored',
};

const UNREAD: Readonly<Record<UnreadFile, (file: string) => string>> = {
  missing: (file) => `There is no file ${file}`,
  outside: (file) =>
    `${file} is outside the repository; a charter must be in the same repository as this file`,
  'not-yaml': (file) => `${file} does not have a name that ends in .yaml or .yml`,
  'not-regular': (file) => `${file} is not a file`,
  unreadable: (file) => `${file} cannot be read`,
};

/** The first thing that is wrong in another file, in the words of its own finding. */
function inFile(file: string, { code, args, line, column }: FaultInFile, more: number): string {
  const { message } = { ...input, ...charter }[code] as FindingText<object>;
  const others = more === 0 ? '' : ` (and ${plural(more, 'more mistake')})`;
  return `${file}:${line}:${column}: ${message(args)}${others}`;
}

export const reference: FindingTexts<ReferenceArgs> = {
  'id-duplicate': {
    message: ({ id, first }) => `The id ${id} is already taken by ${INDEFINITE[first]}`,
    title: 'An id used twice',
    reason: 'An id may be used only once in a file, so that it is always clear what is meant.',
    fix: 'Give one of the two another id, and correct the references to it.',
  },
  'charter-unknown': {
    message: ({ id }) => `No charter with the name ${id} comes with rup`,
    title: 'A charter that rup does not have',
    reason: 'Until the charter that governs is known, nothing that it requires is checked.',
    fix: 'Correct the name, or remove the charter: then only the general rules apply.',
  },
  'charter-faulty': {
    message: ({ file, fault, more }) =>
      typeof fault === 'string' ? UNREAD[fault](file) : inFile(file, fault, more),
    title: 'A charter file that cannot be read or contains a mistake',
    reason: 'What the charter requires is checked only when its file is beside this one and has no errors.',
    fix: 'Correct the charter file; `rup charter check` lists everything that is wrong with it.',
  },
  'reference-unknown': {
    message: ({ id, expected }) => `Nothing has the id ${id}; the id of ${anyOf(expected)} belongs here`,
    title: 'A reference to something that does not exist',
    reason:
      'A reference gives the id of something in the file. Otherwise it is unclear who or what is meant.',
    fix: 'Correct the id, or add what it refers to.',
  },
  'reference-wrong-kind': {
    message: ({ id, expected, actual }) =>
      `${id} is ${INDEFINITE[actual]}; the id of ${anyOf(expected)} belongs here`,
    title: 'A reference to another kind of thing',
    reason:
      'Each place in the file takes certain kinds of thing: a person cannot be given as an organisation.',
    fix: 'Refer to something of the right kind.',
  },
  'reference-circle': {
    message: ({ relation, name, through }) => `${name} ${SELF[relation]}${through && ` through ${through}`}`,
    title: 'References that go in a circle',
    reason:
      'Reporting lines, parts and successors lead from one to the next. In a circle, there is no last one.',
    fix: 'Break the circle where the reference is wrong.',
  },
  'organisation-outside-life': {
    message: ({ organisation, tie, name, fault, date, limit }) => {
      const bound = fault === 'before' ? 'before its first day' : 'after its last day';
      const day = date === undefined ? '' : ` on ${inWords(date)},`;
      return `${organisation} ${TIES[tie](name)}${day} ${bound}, ${inWords(limit)}`;
    },
    title: 'An organisation named on days when it did not exist',
    reason:
      'An organisation can have seats, employ, select and decide only from its first day to its last. When it is dissolved, its successors take over from the day after.',
    fix: 'Give the organisation that existed on that day, with what was before under `earlier`, or end it on the last day. `rup organisation merge` carries everything over at once.',
  },
  'end-before-start': {
    message: ({ start, end }) => `The end date, ${inWords(end)}, is before the first day, ${inWords(start)}`,
    title: 'An end date before the start',
    reason: 'An end date is the last day on which something applies, so it cannot come before the first.',
    fix: 'Correct whichever of the two is wrong.',
  },
  'earlier-misplaced': {
    message: ({ name, until, fault, date }) =>
      fault === 'order'
        ? `${name}: the earlier value until ${inWords(until)} is listed after the one until ${inWords(date)}`
        : fault === 'before-start'
          ? `${name}: an earlier value cannot end on ${inWords(until)}, before the first day, ${inWords(date)}`
          : `${name}: an earlier value cannot end on ${inWords(until)}, after the last day, ${inWords(date)}`,
    title: 'An earlier value out of order, or before the first or after the last day',
    reason:
      'Under `earlier`, the oldest comes first. `until` is the last day on which it was so, and must be between the first and the last day of what it is about; otherwise it is unclear what applied when.',
    fix: 'Correct `until`, or put the oldest first.',
  },
  'earlier-repeated': {
    message: ({ name, field, until }) =>
      `${name}: ${FIELDS[field]} until ${inWords(until)} ${agreeing(field, 'is', 'are')} no different from the day after`,
    title: 'An earlier value that is no different from the next one',
    reason:
      'Only what was different belongs under `earlier`. A value that is the same as the next one applied already then.',
    fix: 'Delete it, or write what it was.',
  },
  'terms-overlap': {
    message: ({ holder, role, body }) => `${holder} already has the seat of ${role} in ${body} at this time`,
    title: 'Overlapping terms',
    reason:
      'A person has a seat only once at a time; otherwise the seat counts twice. The same goes for an organisation in the administrative group, where a seat is for one director.',
    fix: 'End one term before the other begins, or merge them.',
  },
  'office-held-twice': {
    message: ({ office, holder, other }) =>
      holder === other
        ? `${holder} is recorded twice as ${office} at the same time`
        : `${holder} and ${other} are both recorded as ${office} at the same time`,
    title: 'An office with two holders at once',
    reason:
      'An office has one holder at a time. When it changes hands, one leaves before the other takes it up.',
    fix: 'Give the last day of the one who left in `to`.',
  },
  'person-unused': {
    message: ({ person }) => `${person} has no seat, holds no office and speaks at no meeting`,
    title: 'A person not mentioned anywhere',
    reason:
      'The file contains the people with a seat, an office or a talk. Anyone else is often forgotten or no longer needed.',
    fix: 'Give the person the intended seat, or delete the person.',
  },
  'organisation-unused': {
    message: ({ organisation }) => `${organisation} is not mentioned anywhere`,
    title: 'An organisation not mentioned anywhere',
    reason:
      'The file contains the organisations that take part. One that is not mentioned is often forgotten or no longer needed.',
    fix: 'Refer to the organisation where intended, or delete it.',
  },
  'authority-code-repeated': {
    message: ({ code, name, other }) => `${name} has the same authority code as ${other}: ${code}`,
    title: 'An authority code used twice',
    reason:
      "A code is the authority's official number: two organisations that share it are one authority recorded twice.",
    fix: 'Correct the code of one of them, or merge them if they are the same authority.',
  },
  'authority-code-of-another': {
    message: ({ name, code, owner, own }) =>
      `${name} has the code ${code}, which ${owner === undefined ? "is nobody's" : `belongs to ${owner}`}${own === undefined ? '' : `; its own is ${own}`}`,
    title: 'The code of another authority',
    reason:
      "A code is the authority's official number, and decides whether a municipality is in the region. A wrong one takes one authority for another.",
    fix: 'Correct the code, or the name if that is what is wrong.',
  },
  'date-far-away': {
    message: ({ date, first, last }) =>
      `${inWords(date)} is far from the years of the plan and the file (${first === last ? first : `${first}–${last}`})`,
    title: 'A date far from the years of the plan and the file',
    reason:
      'A date more than 50 years before or 10 years after both the plan and today is usually a typing error, and shifts terms and deadlines unnoticed.',
    fix: 'Correct the year. Leave out a last day that is not known.',
  },
  'text-written-otherwise': {
    message: ({ text, other, ways }) =>
      `“${text}” and “${other}” are one text written in two ways: they differ in ${listed(ways.map((way) => WAYS[way]))}`,
    title: 'A role or a name that is written in two ways',
    reason: 'To rup the two are one, but to a search, a spreadsheet or another program they are two.',
    fix: 'Write it the same everywhere.',
  },
  'accepted-expired': {
    message: ({ code, until }) => `The waiver for ${code} expired on ${inWords(until)}`,
    title: 'An expired waiver',
    reason: 'A finding is waived for a period. When it is over, it must be decided again.',
    fix: 'Fix what the finding is about, or give the waiver a new reason and a new date.',
  },
  'accepted-unused': {
    message: ({ code, id }) => `The waiver for ${code}${id && ` on ${id}`} is no longer used`,
    title: 'An unused waiver',
    reason: 'A waiver that is not used may hide the next finding of its kind.',
    fix: 'Delete the waiver.',
  },
  'accepted-unknown-code': {
    message: ({ code }) => `${code} is not a rule whose findings can be waived`,
    title: 'A waiver for an unknown rule',
    reason: 'A waiver gives the code of the rule, as the report shows it.',
    fix: 'Correct the code. `rup explain` lists them all.',
  },
};
