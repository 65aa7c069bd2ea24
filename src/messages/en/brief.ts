import type { ForumBeginning, ForumEnd } from '../../views/brief/forums.ts';
import type { OrganisationEnding } from '../../views/brief/organisations.ts';
import type { Period } from '../../views/brief/period.ts';
import type { InitiativeProgress } from '../../views/brief/progress.ts';
import type { OfficeChange, SeatChange } from '../../views/brief/seats.ts';
import type { DecisionView } from '../../views/decision.ts';
import { matter } from './brief-matters.ts';
import { summary } from './brief-summary.ts';
import { CAPACITIES, deputyFor } from './capacities.ts';
import { capital, unbroken as date, figures, listed, roleOf, sentence, short } from './grammar.ts';
import { STATUSES, type Status } from './statuses.ts';

/** What the key numbers count, one or several of it. */
const FIGURES = {
  running: ['initiative running', 'initiatives running'],
  ended: ['initiative ended in the period', 'initiatives ended in the period'],
  forums: ['active cooperation forum', 'active cooperation forums'],
  reports: ['report in the period', 'reports in the period'],
  seats: ['filled seat in the group', 'filled seats in the group'],
  decisions: ['matter for decision', 'matters for decision'],
} satisfies Readonly<Record<string, readonly [one: string, many: string]>>;

/** What the report for the political level says in English. Dates are `YYYY-MM-DD`. */
export const brief = {
  kicker: 'Report to the political level',
  title: (plan: string) => `Implementation of ${plan}`,
  byline: (group: string, at: string) => `${group}, ${date(at)}`,
  /** Which days the brief tells of, and on what it is built. */
  period: ({ from, to, basis, statusMeeting }: Period) => {
    const days = `from ${date(from)} to ${date(to)}`;
    const built = 'It is based on what had been decided and recorded by the end of that period.';
    switch (basis) {
      case 'status-meeting':
        return `This report covers the time since the agenda of the last status meeting, on ${date(statusMeeting ?? from)}, was sent: ${days}. ${built}`;
      case 'year':
        return `This report covers the last twelve months, ${days}. ${built}`;
      case 'plan':
        return `This report covers the time since the plan period began, ${days}. ${built}`;
      case 'given':
        return `This report covers the period ${days}. ${built}`;
    }
  },
  heading: {
    summary: 'Summary',
    decisions: 'For decision',
    concerns: 'For attention',
    progress: 'Progress by area',
    efforts: "The municipalities' efforts",
    candidates: 'Candidates for closer cooperation',
    forums: 'Cooperation forums',
    reports: 'Reports in the period',
    forumChanges: 'Established and dissolved in the period',
    organisations: 'Organisations that end',
    seats: 'The administrative group',
    seatChanges: 'Changes of members and offices in the period',
    meetings: 'Meetings',
    pastMeetings: 'In the period',
    plannedMeetings: 'The next twelve months',
  },
  /** The heading of initiatives that are in none of the plan's areas. */
  otherAreas: 'Other initiatives',
  column: {
    initiative: 'Initiative',
    priority: 'Priority',
    status: 'Latest follow-up',
    inPeriod: 'In the period',
    forum: 'Forum',
    worksFor: 'Works for',
    members: 'Members',
    lastReport: 'Last report',
    progress: 'Progress',
    interdisciplinarity: 'Cross-disciplinary',
    goal: 'Goal',
    municipality: 'Municipality',
    effort: 'Effort',
    assessment: 'Assessment',
    area: 'Area',
    held: 'Filled seats',
    vacant: 'Vacant seats',
    unfilled: 'Unfilled seats',
    selectedBy: 'Selected by',
    date: 'Date',
    meeting: 'Meeting',
    themes: 'Theme',
    speakers: 'Speakers',
    state: 'State',
  },
  /** A number in figures. */
  amount: figures,
  figure: (name: keyof typeof FIGURES, count: number) => FIGURES[name][count === 1 ? 0 : 1],
  summary,
  matter,
  progress: {
    noInitiatives: 'The area has no initiatives.',
    elsewhere: (initiative: string, area: string) =>
      `${initiative} belongs to the area as well and is described under ${area}.`,
    /** Below an initiative's name: since when it runs, or that it is over or has not begun. */
    state: (state: InitiativeProgress['state'], started: string | undefined, ended: string | undefined) => {
      if (state === 'planned') return 'not started';
      if (state === 'ended') return ended === undefined ? 'ended' : `ended ${short(ended)}`;
      return started === undefined ? 'running' : `running since ${short(started)}`;
    },
    status: STATUSES,
    noFollowUp: 'no follow-up',
    started: 'started',
    ended: 'ended',
    prioritised: (rank: number, before: number | undefined) => {
      if (before === undefined) return `given priority ${rank}`;
      return before === rank ? `priority ${rank} confirmed` : `priority changed from ${before} to ${rank}`;
    },
    followedUp: (status: Status, before: Status | undefined) =>
      before === undefined || before === status
        ? STATUSES[status]
        : `${STATUSES[status]} (before: ${STATUSES[before]})`,
    /** What happened on a day, and the notes on it. */
    change: (day: string, texts: readonly string[], notes: readonly string[]) => {
      const head = `${short(day)}: ${listed(texts)}`;
      return notes.length === 0 ? head : `${head}. ${notes.map(sentence).join(' ')}`;
    },
    unchanged: 'no changes',
  },
  forum: {
    noForums: 'There are no cooperation forums, active or planned.',
    noReports: 'No cooperation forum reported in the period.',
    silent: (forums: readonly string[]) => `${listed(forums)} did not report in the period.`,
    /** The same of more than a sentence holds; their names follow. */
    silentMany: (count: number) => `${count} cooperation forums did not report in the period:`,
    unchanged: 'No cooperation forum was established or dissolved in the period.',
    planned: 'planned',
    members: (held: number, vacant: number) => (vacant === 0 ? `${held}` : `${held} (${vacant} vacant)`),
    reportDue: (day: string, isLate: boolean) => (isLate ? `was due ${short(day)}` : `next by ${short(day)}`),
    noReport: 'none yet',
    /** The number of its case. */
    case: (number: string) => `case ${number}`,
    /** A sentence on the decision behind its beginning or end. */
    decided: ({ date: day, by, case: number }: DecisionView) =>
      `It was decided on ${date(day)}${by ? ` by ${by.name}` : ''}${number === undefined ? '' : ` (case ${number})`}.`,
    /** After the forum's name. */
    established: ({ date: day, origin, by, task, goal }: ForumBeginning) => {
      const verb = origin === 'continued' ? 'is continued from' : 'was established on';
      return [
        ` ${verb} ${date(day)}${by ? ` by ${by.name}` : ''}.`,
        task === undefined ? '' : `Task: ${sentence(task)}`,
        goal === undefined ? '' : `Goal: ${sentence(goal)}`,
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
    /** After the forum's name. */
    dissolved: ({ date: day, reason, decidedBy, successor }: ForumEnd) => {
      const by = decidedBy ? `, as decided by ${decidedBy.name}` : '';
      const why = reason === undefined ? 'No reason is given.' : `Reason: ${sentence(reason)}`;
      const after = successor ? ` Its work was taken over by ${successor.name}.` : '';
      return ` was dissolved with effect from the end of ${date(day)}${by}. ${why}${after}`;
    },
  },
  /** After an organisation's name; `isComing`: the day is still in the future. */
  organisationEnds: ({ date: day, isComing, reason, successors }: OrganisationEnding) => {
    const after =
      successors.length === 0 ? '' : ` and is carried on by ${listed(successors.map(({ name }) => name))}`;
    const why = reason === undefined ? '' : ` Reason: ${sentence(reason)}`;
    return ` ${isComing ? 'ends' : 'ended'} with effect from the end of ${date(day)}${after}.${why}`;
  },
  effort: {
    /** Where some are known, but none is of the period. */
    none: 'No efforts were collected in the period.',
    notAssessed: 'not assessed',
    /** After the name of a goal at which several municipalities work. */
    candidate: (municipalities: readonly string[]) =>
      `: ${listed(municipalities)} work towards the goal separately.`,
  },
  seat: {
    established: (day: string) => `The group was established on ${date(day)}.`,
    /** The area of seats that are of none. */
    across: 'Across the areas',
    /** In what capacity somebody sits in the group. */
    as: CAPACITIES,
    deputyFor,
    holder: (role: string, person: string | undefined, organisation: string | undefined) =>
      `${capital(role)}: ${[person, organisation].filter(Boolean).join(', ')}`,
    vacancy: (roles: readonly string[], count: number, isNeeded: boolean) => {
      const role = capital(roleOf(roles));
      return `${role}${count > 1 ? ` (${count} seats)` : ''}${isNeeded ? '' : ' (optional)'}`;
    },
    /** After the date. `forum`: its name; undefined where it is the group. */
    change: ({ kind, person, organisation, role, area }: SeatChange, forum: string | undefined) => {
      const seat = `${role}${area ? ` for ${area.name}` : ''}${forum === undefined ? '' : ` in ${forum}`}`;
      const from = person && organisation ? ` (${organisation.name})` : '';
      return `, ${(person ?? organisation)?.name}${from} ${kind === 'joined' ? 'joined' : 'left'} as ${seat}.`;
    },
    /** After the date. */
    office: ({ kind, person, office }: OfficeChange) =>
      `, ${person.name} ${kind === 'took-office' ? 'took office' : 'left office'} as ${office.name}.`,
    /** The date before `change` and `office`. */
    day: (day: string) => `On ${date(day)}`,
    unchanged: 'No members joined or left in the period, and no office changed hands.',
  },
  meeting: {
    noPast: 'No meeting was held in the period.',
    noPlanned: 'No meetings are planned.',
    cancelled: (day: string, reason: string) => `cancelled ${short(day)}: ${reason}`,
    /** Where the minutes are, or the agenda. */
    minutes: (reference: string) => `minutes: ${reference}`,
    agenda: (reference: string) => `agenda: ${reference}`,
    unrecorded: 'not recorded as held',
    state: { scheduled: 'scheduled', proposed: 'proposed' },
  },
  /** A date as short as it is written, for tables. */
  date: short,
  /** What stands where a table has nothing to tell. */
  nothing: '–',
};

export type BriefTexts = typeof brief;
