import type { ClosedDay } from '../../facts/meeting.ts';
import type { Language } from '../catalog.ts';

import { CAPACITIES } from './capacities.ts';
import { WORKDAYS } from './grammar.ts';
import { KINDS, ORGANISATION_KINDS } from './kinds.ts';
import { CLOSED_DAYS } from './meeting.ts';
import { namedDays } from './meeting-reasons.ts';
import { STATUSES } from './statuses.ts';

/** What the language server says in an editor, beside the findings. */
export const lsp = {
  language: 'en' as Language,
  /** What an id can name, as a noun. */
  kinds: KINDS,
  /** What the words mean of which the file takes only some; a test holds them to the schema. */
  values: {
    ...ORGANISATION_KINDS,
    da: 'Danish',
    en: 'English',
    ...STATUSES,
    ...namedDays(),
    spring: 'in spring',
    autumn: 'in autumn',
    any: 'in either season',
    ...WORKDAYS,
    established: 'established by the region',
    continued: 'continued from a former group',
    develops: 'the forum develops the initiative',
    participates: 'the forum takes part in the initiative',
    follows: 'the forum follows the initiative',
    'administrative-group': 'one of the former administrative groups',
    'climate-forum': 'the former climate forum',
    dissolved: 'the dissolution',
    started: 'the first day',
    ended: 'the last day',
    members: 'the seats',
    holders: 'who has held an office',
    initiatives: 'relations to initiatives',
    priorities: 'the priorities',
    followUps: 'the follow-ups',
    reports: 'the reports',
    date: 'the date',
    held: 'that a meeting was held',
    cancelled: 'that a meeting was cancelled',
    moved: 'that a meeting was moved',
    name: 'the name',
    title: 'the title',
    organisation: 'the organisation',
    code: 'the authority code',
    partOf: 'what it is part of',
    areas: 'the areas',
    wantsForum: 'the requested forum',
    task: 'the task',
    goal: 'the goal',
    reportsTo: 'whom it reports to',
    composition: 'the composition',
    chairs: 'the number of chairs',
    perYear: 'the number of meetings a year',
    meetings: 'the meeting rules',
    earlier: 'the earlier values',
    kind: 'the kind',
    collected: 'when an effort was collected',
    period: "the plan's period",
    id: 'the id',
    ...CAPACITIES,
    'week-7': 'week 7 (winter break)',
    'week-8': 'week 8 (winter break)',
    'easter-week': 'Easter week',
    'ascension-friday': 'the Friday after Ascension Day',
    'weeks-27-32': 'weeks 27–32 (summer break)',
    'week-42': 'week 42 (autumn break)',
    'election-week': 'the week of municipal and regional elections',
    christmas: 'Christmas and New Year',
  } as Readonly<Record<string, string>>,
  /** Of a key that must be there. */
  required: 'required',
  members: 'Members',
  nextMeeting: 'Next meeting',
  seats: 'Seats',
  kind: 'Kind',
  held: (held: number, needed: number) =>
    needed > 0 ? `${held} of at least ${needed} filled` : `${held} filled`,
  /** How long there is to a day. */
  inDays: (days: number) => (days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`),
  /** The day as of which something is told, in short. */
  asOf: (date: string) => `as of ${date}`,
  /** Public bodies are closed that day, or open. */
  closed: (day: ClosedDay) => `closed: ${CLOSED_DAYS[day]}`,
  open: 'open',
  /** That a day should preferably not be chosen, and why. */
  avoided: (reason: string) => `best avoided: ${reason}`,
  /** Of all keys at once that must be there. */
  allRequired: 'all required keys',
  /** That a change was not made, for its text is another by now. */
  changedMeanwhile: 'The text has changed in the meantime, so nothing was done. Try again.',
  /** That the editor did not make an edit, and why. */
  notMade: (reason: string | undefined) =>
    reason ? `The editor did not make the change: ${reason}` : 'The editor did not make the change.',
};

export type LspTexts = typeof lsp;
