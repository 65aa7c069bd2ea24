import { once } from '../once.ts';

import { CAPACITIES, deputyFor } from './capacities.ts';
import { date, plural, short as shortly } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';
import { STATUSES } from './statuses.ts';

const short = once(shortly);

/** What lists, sheets and the status say in English. */
export const views = {
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date: short,
  /** A first and a last day; at least one is there. */
  days: (from: string | undefined, to: string | undefined) => {
    if (from !== undefined && to !== undefined) return `${short(from)} – ${short(to)}`;
    return from === undefined ? `until ${short(to ?? '')}` : `from ${short(from)}`;
  },
  label: {
    id: 'Id',
    forum: 'Forum',
    initiative: 'Initiative',
    body: 'Body',
    as: 'Sits as',
    deputyFor: 'Deputy for',
    chairs: 'Chairs',
    kind: 'Kind',
    code: 'Authority code',
    partOf: 'Part of',
    parts: 'Has as parts',
    predecessors: 'Successor of',
    firstDay: 'First day',
    perYear: 'Meetings a year',
    role: 'Role',
    state: 'State',
    areas: 'Areas',
    area: 'Area',
    initiatives: 'Initiatives',
    forums: 'Forums',
    established: 'Established',
    establishedBy: 'Established by',
    dissolved: 'Last day',
    reason: 'Reason',
    decidedBy: 'Decided by',
    decision: 'Decision',
    endDecision: 'End',
    successor: 'Succeeded by',
    origin: 'Origin',
    continues: 'Continues',
    reportsTo: 'Reports to',
    task: 'Task',
    goal: 'Goal',
    report: 'Report',
    lastReport: 'Last report',
    reportDue: 'Next by',
    isReportLate: 'Late',
    url: 'Read more',
    case: 'Case number',
    contact: 'Contact',
    agenda: 'Agenda',
    note: 'Note',
    date: 'Date',
    days: 'Period',
    from: 'From',
    to: 'To',
    progress: 'Progress',
    interdisciplinarity: 'Cross-disciplinary',
    priority: 'Priority',
    started: 'Started',
    ended: 'Last day',
    followUp: 'Follow-up',
    followUpDate: 'Followed up',
    wantsForum: 'Requested forum',
    relation: 'Relation',
    holder: 'Member',
    person: 'Person',
    personId: 'Person id',
    title: 'Title',
    organisation: 'Organisation',
    organisationId: 'Organisation id',
    bodyId: 'Body id',
    areaId: 'Area id',
    selectedBy: 'Selected by',
    office: 'Office',
    meeting: 'Meeting',
    topic: 'Topic',
    deadline: 'Deadline',
    vacant: 'Vacant seats',
    unfilled: 'Unfilled seats',
  },
  heading: {
    members: 'Members',
    reports: 'Reports',
    initiatives: 'Initiatives',
    priorities: 'Priorities',
    followUps: 'Follow-ups',
    seats: 'Seats',
    offices: 'Offices',
    talks: 'Talks',
    plan: 'The plan',
    group: 'The group',
    nextMeeting: 'Next meeting',
    deadlines: 'Deadlines',
    ahead: 'Ahead',
    forums: 'Cooperation forums',
    findings: 'The file',
  },
  /** After an empty list: the command that comes next. */
  next: {
    forums: '`rup forum create` adds one.',
    initiatives: '`rup initiative add` adds one.',
    members: '`rup member list --state all` also shows former and upcoming ones.',
  },
  none: {
    forums: 'There are no forums to show.',
    initiatives: 'There are no initiatives to show.',
    members: 'There are no seats to show.',
    forumMembers: 'The forum has no members in the file.',
    reports: 'The forum has not reported.',
    needs: 'The forum is not linked to an initiative.',
    priorities: 'The initiative has no priority.',
    followUps: 'The initiative has not been followed up.',
    seats: 'The person has no seat.',
    offices: 'The person holds no office.',
    talks: 'The person gives no talks.',
  },
  forumState: { planned: 'planned', active: 'active', dissolved: 'dissolved' },
  initiativeState: { planned: 'planned', running: 'running', ended: 'ended' },
  /** What an organisation is. */
  kind: ORGANISATION_KINDS,
  as: CAPACITIES,
  /** A deputy, and for whom. */
  deputyFor,
  seatState: { held: 'filled', vacant: 'vacant', unfilled: 'unfilled', coming: 'upcoming', former: 'former' },
  origin: { established: 'newly established', continued: 'continued' },
  relation: { develops: 'develops', participates: 'takes part in', follows: 'follows' },
  progress: STATUSES,
  /** Why an active forum is to be dissolved; `date` is its last day, where that is decided. */
  toBeDissolved: (day: string | undefined) =>
    day === undefined ? 'to be dissolved: no initiative needs it' : `to be dissolved after ${short(day)}`,
  /** A need that has an end. */
  until: (day: string) => `needed until ${short(day)}`,
  /** A report that is awaited, by its last day in time; or that is past it. */
  reportDue: (day: string, isLate: boolean) =>
    isLate ? `late, due by ${short(day)}` : `next by ${short(day)}`,
  /** A decision: its day, who made it and on which case, as far as that is known. */
  decided: (date: string, by: string | undefined, number: string | undefined) =>
    [`decided ${date}${by === undefined ? '' : ` by ${by}`}`, number && `case ${number}`]
      .filter(Boolean)
      .join(', '),
  noReport: 'none yet',
  yes: 'yes',
  no: 'no',
  status: {
    title: (day: string) => `Status as of ${date(day)}`,
    /** How many seats are held; where more are needed, how many. */
    seats: (held: number, needed: number) => {
      const seats = `${plural(held, 'seat')} filled`;
      return held < needed ? `${seats} (at least ${needed} required)` : seats;
    },
    /** That the plan is over, and since when. */
    planEnded: (day: string) => `The plan ended on ${date(day)}: nothing falls due any more.`,
    notStanding: 'The group does not exist on that date.',
    noVacancies: 'No vacant seats.',
    /** A vacancy that the composition does not demand is filled. */
    optional: 'optional',
    noMeeting: 'There is no upcoming meeting.',
    noForums: 'No cooperation forums are active or planned.',
    noInitiatives: 'No initiatives are running or planned.',
    noDeadlines: 'There are no upcoming deadlines.',
    noTheme: 'no theme',
    /** After the summary of the findings, where there are any. */
    seeFindings: '`rup validate` shows them.',
  },
};

export type ViewTexts = typeof views;

export type ViewLabel = keyof ViewTexts['label'];
