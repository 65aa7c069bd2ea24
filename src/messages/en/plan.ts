import type { AreaTie, PlanArgs, RecordedFact } from '../../facts/plan.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords, plural } from './grammar.ts';

const STATUS = { completed: 'completed', stopped: 'stopped' };
const FACTS: Record<RecordedFact, string> = {
  priority: 'The priority',
  'follow-up': 'The follow-up',
  collection: 'The collection of the effort',
  cancellation: 'The cancellation of the meeting',
  move: 'The move of the meeting',
  decision: 'The decision',
};
const HISTORY = { priorities: 'priorities', followUps: 'follow-ups' };

const AREA_TIES: Record<AreaTie, (name: string, area: string) => string> = {
  goal: (name, area) => `The goal “${name}” belongs to ${area}`,
  initiative: (name, area) => `${name} belongs to ${area}`,
  forum: (name, area) => `${name} belongs to ${area}`,
  seat: (name, area) => `A seat in ${name} is for ${area}`,
  meeting: (name, area) => `A meeting of ${name} has ${area} as its theme`,
  effort: (name, area) => `The effort “${name}” belongs to ${area}`,
};

export const plan: FindingTexts<PlanArgs> = {
  'plan-never-in-force': {
    message: ({ plan: name, fault, date, limit }) =>
      fault === 'replaced'
        ? `${name} begins on ${inWords(date)}, but was replaced after ${inWords(limit)}`
        : `${name} ends on ${inWords(date)}, but replaces a plan that lasts until ${inWords(limit)}`,
    title: 'A plan that was never in force',
    reason:
      'Plans follow one another: each is in force from the day after the one before it, and within its own period. A plan without a single day in force is a mistake.',
    fix: "Correct the plan's period, or the last day (`until`) on which it or the plan before it was in force.",
  },
  'area-outside-life': {
    message: ({ area, tie, name, fault, date, limit }) => {
      const day = date === undefined ? '' : ` on ${inWords(date)},`;
      const bound =
        fault === 'before'
          ? 'before the area was added to the plan'
          : "after the area's last day in the plan";
      return `${AREA_TIES[tie](name, area)}${day} ${bound}, ${inWords(limit)}`;
    },
    title: 'Something in an area that was not in the plan',
    reason:
      'An area belongs to the plan from `from` until `to`. What belongs to the area can do so only in that time.',
    fix: "End it with the area at the latest, let it belong to another area from the day after (with what was before under `earlier`), or correct the area's own days.",
  },
  'area-never-theme': {
    message: ({ area, meetings }) =>
      `${area} has not been a theme at any of the group's ${plural(meetings, 'meeting')}`,
    title: 'An area that is never a theme',
    reason:
      'The group is to create a coherent focus across the themes. Once it has held at least as many meetings as the plan has areas, each area should have been a theme.',
    fix: 'Make the area a theme of an upcoming meeting.',
  },
  'initiative-never-followed-up': {
    message: ({ initiative, ended }) =>
      `${initiative} ended on ${inWords(ended)} without a follow-up while it ran`,
    title: 'An ended initiative without a follow-up',
    reason:
      "The group's primary task is to follow up on how the plan is carried out through the action plan's initiatives. A follow-up from before the initiative or the group began, or after the initiative ended, does not count.",
    fix: 'Record the follow-up, dated no later than the day the initiative ended.',
  },
  'initiative-follow-up-late': {
    message: ({ initiative, last, months }) =>
      last === undefined
        ? `${initiative} has had no follow-up yet, in more than ${plural(months, 'month')}`
        : `${initiative} has had no follow-up for more than ${plural(months, 'month')} (since ${inWords(last)})`,
    title: 'An initiative due for a follow-up',
    reason:
      "The group's primary task is to follow up on how the plan is carried out. How often is rup's own default, changed with `settings.followUpEveryMonths`.",
    fix: 'Follow up on the initiative, or end it if it is no longer running.',
  },
  'initiative-completed-still-running': {
    message: ({ initiative, status, date }) =>
      `${initiative} is ${STATUS[status]} according to the follow-up of ${inWords(date)}, but has not been ended`,
    title: 'A completed initiative that has not been ended',
    reason:
      'An initiative without a last day is still running. It keeps forums alive and must be followed up, even if it is completed or stopped.',
    fix: 'Give the initiative its last day.',
  },
  'priority-shared': {
    message: ({ initiative, other, rank }) => `${initiative} and ${other} both have priority ${rank}`,
    title: 'Two initiatives with the same priority',
    reason:
      'Priorities say which initiative comes first. Where two running initiatives share one, that is unclear.',
    fix: 'Give one of them another priority with `rup initiative prioritise`.',
  },
  'initiative-not-prioritised': {
    message: ({ initiative, met, last, months }) =>
      last === undefined
        ? `The group has not prioritised ${initiative}, although it has met (${inWords(met)}) since the initiative started`
        : `${initiative} was last prioritised on ${inWords(last)}, more than ${plural(months, 'month')} before the group's meeting on ${inWords(met)}`,
    title: 'An initiative without a current priority',
    reason:
      "The group is to ensure progress by continually prioritising the efforts of the action plan. By default, a new priority is expected at the group's first meeting once the last one is 12 months old; `settings.prioritiseEveryMonths` changes that.",
    fix: 'Give the initiative a priority, dated the day on which it was decided.',
  },
  'priority-after-end': {
    message: ({ initiative, date, ended }) =>
      `${initiative} was given a priority on ${inWords(date)}, after it had ended on ${inWords(ended)}`,
    title: 'A priority after the end',
    reason: 'Only what is running or about to start can be prioritised. One of the two dates must be wrong.',
    fix: 'Correct the date, or delete the priority.',
  },
  'history-date-repeated': {
    message: ({ initiative, history, date }) =>
      `${initiative} has two ${HISTORY[history]} on ${inWords(date)}`,
    title: 'Two priorities or follow-ups on the same date',
    reason:
      'Each priority or follow-up applies until the next. With two on the same date, it is unclear which applies.',
    fix: 'Keep the one that applies, or correct the date.',
  },
  'initiative-forum-gone': {
    message: ({ initiative, forum, dissolved }) =>
      `${initiative} requests ${forum}, which was dissolved on ${inWords(dissolved)}`,
    title: 'An initiative that requests a dissolved forum',
    reason:
      'A request is not a need and does not keep a forum alive, but it cannot refer to a dissolved forum.',
    fix: 'Establish a new forum, refer to another one, or remove `wantsForum` if it is no longer needed.',
  },
  'effort-not-assessed': {
    message: ({ municipality, goal }) =>
      `The effort of ${municipality} towards the goal ${goal} has not been assessed`,
    title: 'A municipal effort without an assessment',
    reason:
      "The group is both to collect the municipalities' efforts and to assess what they contribute to the goals. It can do so at its first meeting after the effort was collected.",
    fix: "Record the group's assessment in `assessment`.",
  },
  'efforts-never-collected': {
    message: ({ planEnd }) =>
      `The group had collected no municipal effort when the plan ended on ${inWords(planEnd)}`,
    title: 'A plan in which no municipal effort was collected',
    reason:
      "Within selected areas, the group is to collect and assess the municipalities' efforts. If none has been collected by the plan's last day, it has not been done. What was collected before there was a group does not count.",
    fix: 'Record the efforts that were collected. `rup effort add` adds one.',
  },
  'effort-not-municipal': {
    message: ({ organisation, fault, region }) =>
      fault === 'kind'
        ? `${organisation} is not a municipality`
        : `${organisation} is not a municipality in ${region}`,
    title: 'An effort not from a municipality of the region',
    reason: "The group collects and assesses the efforts of the region's municipalities.",
    fix: "Give the municipality behind the effort, or correct the organisation's kind.",
  },
  'effort-goal-in-other-area': {
    message: ({ goal, area, goalArea }) =>
      `The goal ${goal} belongs to ${goalArea}, but the effort to ${area}`,
    title: 'An effort in a different area from its goal',
    reason: 'An effort belongs to the area whose goal it contributes to.',
    fix: "Correct the effort's area, or choose a goal in it.",
  },
  'recorded-in-future': {
    message: ({ fact, name, date }) =>
      `${FACTS[fact]} (${name}) is dated ${inWords(date)}, which is in the future`,
    title: 'A record dated in the future',
    reason:
      'Priorities, follow-ups, collections, moves, cancellations and decisions are dated the day they were made.',
    fix: 'Correct the date.',
  },
  'efforts-in-common': {
    message: ({ goal, first, second, others }) =>
      others === 0
        ? `${first} and ${second} both work towards the goal ${goal}`
        : `${first}, ${second} and ${plural(others, 'other municipality', 'other municipalities')} work towards the goal ${goal}`,
    title: 'Municipalities that work towards the same goal',
    reason:
      'Where several municipalities work towards the same goal, closer and coordinated cooperation may be worthwhile.',
    fix: 'Consider whether closer cooperation would help. Once that is decided, the finding can be waived in `acceptedFindings`.',
  },
};
