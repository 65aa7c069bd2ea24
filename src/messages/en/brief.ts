import type { OpenState } from '../../facts/group.ts';
import type { BriefFigure, BriefStatus, BriefTexts, OpenSeats } from '../brief.ts';
import { namedOrCounted } from '../list.ts';
import { summary } from './brief-summary.ts';
import { capital, date, figures, number, sentence, some } from './brief-words.ts';
import { CAPACITIES, deputyFor } from './capacities.ts';
import { listed } from './format.ts';
import { views } from './views.ts';

/** `10 Oct 2013`, which no line breaks. */
const short = views.date;

const STATUS: Readonly<Record<BriefStatus, string>> = views.progress;

const FIGURES: Readonly<Record<BriefFigure, readonly [one: string, many: string]>> = {
  running: ['initiative running', 'initiatives running'],
  ended: ['initiative ended in the period', 'initiatives ended in the period'],
  forums: ['active cooperation forum', 'active cooperation forums'],
  reports: ['report in the period', 'reports in the period'],
  seats: ['filled seat in the group', 'filled seats in the group'],
  decisions: ['matter for decision', 'matters for decision'],
};

/** `kommunaldirektør and fagdirektør for each of Erhverv and Trafik`: the roles that are missing in the same places. */
function seatsText(seats: readonly OpenSeats[]): string {
  const byAreas = new Map<string, { roles: string[]; areas: readonly string[] }>();
  for (const { roles, count, areas } of seats) {
    const key = JSON.stringify(areas);
    const entry = byAreas.get(key) ?? { roles: [], areas };
    const role = roles.join(' or ') || 'member';
    entry.roles.push(count > 1 ? `${role} (${number(count)} seats)` : role);
    byAreas.set(key, entry);
  }
  return [...byAreas.values()]
    .map(({ roles, areas }) => {
      if (areas.length === 0) return listed(roles);
      return `${listed(roles)} for ${areas.length === 1 ? '' : 'each of '}${listed(areas)}`;
    })
    .join('; ');
}

const total = (seats: readonly OpenSeats[]) =>
  seats.reduce((sum, { count, areas }) => sum + count * Math.max(1, areas.length), 0);

const openSeats = (count: number, state: OpenState) => {
  const one = state === 'vacant' ? 'a vacant seat' : 'an unfilled seat';
  return count === 1 ? one : some(count, `${state} seat`, `${state} seats`);
};

/** What the report for the political level says in English. */
export const brief: BriefTexts = {
  kicker: 'Report to the political level',
  title: (plan) => `Implementation of ${plan}`,
  byline: (group, at) => `${group}, ${date(at)}`,
  period: ({ from, to, basis, statusMeeting }) => {
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
    candidates: 'Possible closer cooperation',
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
  amount: figures,
  figure: (name, count) => FIGURES[name][count === 1 ? 0 : 1],
  summary,
  matter: {
    select: (body, seats, state, isNeeded) => {
      const count = total(seats);
      const members = count === 1 ? 'a member' : 'members';
      const where = `${members} for ${openSeats(count, state)} in ${body}`;
      return isNeeded
        ? ` must select ${where}: ${sentence(seatsText(seats))}`
        : ` may select ${where} that need not be filled: ${sentence(seatsText(seats))}`;
    },
    open: (seats, state, isNeeded) =>
      ` has ${openSeats(total(seats), state)} that ${isNeeded ? 'must' : 'may'} be filled: ${sentence(seatsText(seats))}`,
    dissolve: (initiative, ended) =>
      ` is to be dissolved: no initiative needs the forum any longer. The last need, for ${initiative}, ended on ${date(ended)}.`,
    establish: (wantedBy) => {
      const initiatives = wantedBy.length === 1 ? 'the initiative' : 'the initiatives';
      const wanted =
        wantedBy.length === 0 ? '' : ` It has been requested by ${initiatives} ${listed(wantedBy)}.`;
      return ` is planned but has not been established.${wanted} It remains to be decided whether and when it should be.`;
    },
    progress: (status, day, note) => {
      const head = ` is ${STATUS[status]} according to the follow-up of ${date(day)}`;
      return note === undefined ? `${head}.` : `${head}: ${sentence(note)}`;
    },
    reportLate: (due, last) =>
      ` has an overdue report. It was due on ${date(due)}, and ${
        last === undefined ? 'the forum has never reported' : `the last one is from ${date(last)}`
      }.`,
    followUpLate: (last) =>
      last === undefined
        ? ' has not been followed up.'
        : ` is due for a follow-up. The last one is from ${date(last)}.`,
    notPrioritised: ' is running but has not been given a priority.',
    many: {
      forums: (count) => `${count} cooperation forums`,
      initiatives: (count) => `${count} initiatives`,
      reportsLate: (due) =>
        ` have an overdue report. The earliest was due on ${date(due)}; the due date of each is under Cooperation forums.`,
      followUpsLate: ' are due for a follow-up. The last one of each is under Progress by area.',
      notPrioritised:
        ' are running but have not been given a priority. The priority of each is under Progress by area.',
    },
    efforts: "The municipalities' efforts:",
    notAssessed: (efforts) =>
      efforts
        .map(({ goal, municipalities }) => {
          const isOne = municipalities.length === 1;
          return ` The ${isOne ? 'contribution' : 'contributions'} from ${namedOrCounted(municipalities, 'municipalities', listed)} to the goal “${goal}” ${isOne ? 'has' : 'have'} not been assessed.`;
        })
        .join(''),
    deviation: 'Departure from the agreed organisation:',
    deviates: (message, phrases) => {
      const source = phrases.length === 0 ? '' : ` (cf. ${listed(phrases.map((phrase) => `“${phrase}”`))})`;
      return ` ${sentence(`${capital(message)}${source}`)}`;
    },
    faults: (count) =>
      `The records also contain ${count === 1 ? 'one error' : `${number(count)} errors`} for the secretariat to correct.`,
  },
  progress: {
    noInitiatives: 'The area has no initiatives.',
    elsewhere: (initiative, area) =>
      `${initiative} belongs to the area as well and is described under ${area}.`,
    state: (state, started, ended) => {
      if (state === 'planned') return 'not started';
      if (state === 'ended') return ended === undefined ? 'ended' : `ended ${short(ended)}`;
      return started === undefined ? 'running' : `running since ${short(started)}`;
    },
    status: STATUS,
    noFollowUp: 'no follow-up',
    started: 'started',
    ended: 'ended',
    prioritised: (rank, before) => {
      if (before === undefined) return `given priority ${rank}`;
      return before === rank ? `priority ${rank} confirmed` : `priority changed from ${before} to ${rank}`;
    },
    followedUp: (status, before) =>
      before === undefined || before === status
        ? STATUS[status]
        : `${STATUS[status]} (before: ${STATUS[before]})`,
    change: (day, texts, notes) => {
      const head = `${short(day)}: ${listed(texts)}`;
      return notes.length === 0 ? head : `${head}. ${notes.map(sentence).join(' ')}`;
    },
    unchanged: 'no changes',
  },
  forum: {
    noForums: 'There are no cooperation forums, active or planned.',
    noReports: 'No cooperation forum reported in the period.',
    silentMany: (count) => `${count} cooperation forums did not report in the period:`,
    silent: (forums) => `${listed(forums)} did not report in the period.`,
    unchanged: 'No cooperation forum was established or dissolved in the period.',
    planned: 'planned',
    members: (held, vacant) => (vacant === 0 ? `${held}` : `${held} (${vacant} vacant)`),
    reportDue: (day, isLate) => (isLate ? `was due ${short(day)}` : `next by ${short(day)}`),
    noReport: 'none yet',
    case: (number) => `case ${number}`,
    decided: ({ date: day, by, number }) =>
      `It was decided on ${date(day)}${by === undefined ? '' : ` by ${by}`}${number === undefined ? '' : ` (case ${number})`}.`,
    established: ({ date: day, origin, by, task, goal }) => {
      const verb = origin === 'continued' ? 'is continued from' : 'was established on';
      return [
        ` ${verb} ${date(day)}${by === undefined ? '' : ` by ${by}`}.`,
        task === undefined ? '' : `Task: ${sentence(task)}`,
        goal === undefined ? '' : `Goal: ${sentence(goal)}`,
      ]
        .filter((part) => part !== '')
        .join(' ');
    },
    dissolved: ({ date: day, reason, decidedBy, successor }) => {
      const by = decidedBy === undefined ? '' : `, as decided by ${decidedBy}`;
      const why = reason === undefined ? 'No reason is given.' : `Reason: ${sentence(reason)}`;
      const after = successor === undefined ? '' : ` Its work was taken over by ${successor}.`;
      return ` was dissolved with effect from the end of ${date(day)}${by}. ${why}${after}`;
    },
  },
  organisationEnds: ({ date: day, isComing, reason, successors }) => {
    const after = successors.length === 0 ? '' : ` and is carried on by ${listed(successors)}`;
    const why = reason === undefined ? '' : ` Reason: ${sentence(reason)}`;
    return ` ${isComing ? 'ends' : 'ended'} with effect from the end of ${date(day)}${after}.${why}`;
  },
  effort: {
    none: 'No efforts were collected in the period.',
    notAssessed: 'not assessed',
    candidate: (municipalities) => `: ${listed(municipalities)} work towards the goal separately.`,
  },
  seat: {
    established: (day) => `The group was established on ${date(day)}.`,
    across: 'Across the areas',
    as: CAPACITIES,
    deputyFor,
    holder: (role, person, organisation) =>
      `${capital(role)}: ${[person, organisation].filter(Boolean).join(', ')}`,
    vacancy: (roles, count, isNeeded) => {
      const role = capital(roles.join(' or ') || 'member');
      return `${role}${count > 1 ? ` (${count} seats)` : ''}${isNeeded ? '' : ' (optional)'}`;
    },
    change: ({ kind, person, organisation, role, area, forum }) => {
      const seat = `${role}${area === undefined ? '' : ` for ${area}`}${forum === undefined ? '' : ` in ${forum}`}`;
      const from = person === undefined || organisation === undefined ? '' : ` (${organisation})`;
      return `, ${person ?? organisation}${from} ${kind === 'joined' ? 'joined' : 'left'} as ${seat}.`;
    },
    office: (kind, person, office) =>
      `, ${person} ${kind === 'took-office' ? 'took office' : 'left office'} as ${office}.`,
    day: (day) => `On ${date(day)}`,
    unchanged: 'No members joined or left in the period, and no office changed hands.',
  },
  meeting: {
    noPast: 'No meeting was held in the period.',
    noPlanned: 'No meetings are planned.',
    cancelled: (day, reason) => `cancelled ${short(day)}: ${reason}`,
    minutes: (reference) => `minutes: ${reference}`,
    agenda: (reference) => `agenda: ${reference}`,
    unrecorded: 'not recorded as held',
    state: { scheduled: 'scheduled', proposed: 'proposed' },
  },
  date: short,
  nothing: '–',
};
