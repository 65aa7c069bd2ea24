import type { FindingTexts } from '../catalog.ts';
import type { PlanArgs, RecordedFact } from '../plan.ts';
import { date as inWords } from './format.ts';

const STATUS = { completed: 'completed', stopped: 'stopped' };
const FACTS: Record<RecordedFact, string> = {
  priority: 'The priority',
  'follow-up': 'The follow-up',
  collection: 'The collection of the effort',
  cancellation: 'The cancellation of the meeting',
  move: 'The move of the meeting',
};
const HISTORY = { priorities: 'priorities', followUps: 'follow-ups' };

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const plan: FindingTexts<PlanArgs> = {
  'area-never-theme': {
    message: ({ area, meetings }) =>
      `${area} has been the theme of none of the group’s ${plural(meetings, 'meeting')}`,
    title: 'An area that is never a theme',
    reason:
      'The group is to create a coherent focus across the themes. Once it has held at least as many meetings as the plan has areas, each area should have been a theme.',
    mend: 'Make the area the theme of a coming meeting.',
  },
  'initiative-never-followed-up': {
    message: ({ initiative, ended }) =>
      `${initiative} ended on ${inWords(ended)} without a follow-up while it ran`,
    title: 'An ended initiative without a follow-up',
    reason:
      'The group’s primary task is to follow up on how the plan is carried out through the action plan’s initiatives. A follow-up from before the initiative began or after it ended does not count.',
    mend: 'Record the follow-up, dated no later than the day the initiative ended.',
  },
  'initiative-follow-up-late': {
    message: ({ initiative, last, months }) =>
      last === undefined
        ? `${initiative} has had no follow-up yet, in more than ${plural(months, 'month')}`
        : `${initiative} has had no follow-up for more than ${plural(months, 'month')} (since ${inWords(last)})`,
    title: 'An initiative due for a follow-up',
    reason:
      'The group’s primary task is to follow up on how the plan is carried out. How often is our own convention, set in `settings.followUpEveryMonths`; the source document says nothing of it.',
    mend: 'Follow up on the initiative, or end it if it no longer runs.',
  },
  'initiative-completed-still-running': {
    message: ({ initiative, status, date }) =>
      `${initiative} is ${STATUS[status]} by the follow-up of ${inWords(date)}, but has not ended`,
    title: 'A completed initiative that still runs',
    reason:
      'An initiative without a last day still runs. It keeps forums alive and must be followed up, although it is completed or stopped.',
    mend: 'Give the initiative its last day.',
  },
  'initiative-not-prioritised': {
    message: ({ initiative, met, last, months }) =>
      last === undefined
        ? `${initiative} has no priority, although the group has met (${inWords(met)}) since it started`
        : `${initiative} was last prioritised on ${inWords(last)}, more than ${plural(months, 'month')} before the group’s meeting on ${inWords(met)}`,
    title: 'An initiative without a current priority',
    reason:
      'The group is to secure progress by prioritising the action plan’s efforts on a running basis. The document gives no deadline; our convention is the group’s first meeting after the priority is 12 months old, and `settings.prioritiseEveryMonths` changes it.',
    mend: 'Give the initiative a priority, dated the day on which it was decided.',
  },
  'priority-after-end': {
    message: ({ initiative, date, ended }) =>
      `${initiative} was given a priority on ${inWords(date)}, after it had ended on ${inWords(ended)}`,
    title: 'A priority after the end',
    reason: 'Only what runs or is to begin can be prioritised. One of the two dates is hardly right.',
    mend: 'Correct the date, or delete the priority.',
  },
  'history-date-repeated': {
    message: ({ initiative, history, date }) =>
      `${initiative} has two ${HISTORY[history]} on ${inWords(date)}`,
    title: 'Two priorities or follow-ups on one date',
    reason:
      'Priorities and follow-ups are a dated history, in which each holds until the next. Of two on one date, nobody can tell which holds.',
    mend: 'Keep the one that holds, or correct the date.',
  },
  'initiative-forum-gone': {
    message: ({ initiative, forum, dissolved }) =>
      `${initiative} wishes for ${forum}, which was dissolved on ${inWords(dissolved)}`,
    title: 'An initiative that wishes for a dissolved forum',
    reason: 'A wish is no need and keeps no forum alive, but a wish for a dissolved forum cannot be met.',
    mend: 'Establish a new forum, name another one, or remove `wantsForum` if it is no longer needed.',
  },
  'effort-not-assessed': {
    message: ({ municipality, goal }) =>
      `The effort of ${municipality} toward the goal ${goal} has not been assessed`,
    title: 'A municipal effort without an assessment',
    reason:
      'The group is both to collect the municipalities’ efforts and to assess what they contribute to the goals. It can do so at its first meeting after the effort was collected.',
    mend: 'Record the group’s assessment in `assessment`.',
  },
  'efforts-never-collected': {
    message: ({ planEnd }) =>
      `No municipal effort had been collected when the plan ended on ${inWords(planEnd)}`,
    title: 'A plan in which no municipal effort was collected',
    reason:
      'Within selected areas, the group is to collect and assess the municipalities’ efforts. If none has been collected by the plan’s last day, it has not been done.',
    mend: 'Record the efforts that were collected. `rup effort add` adds one.',
  },
  'effort-not-municipal': {
    message: ({ organisation, fault }) =>
      fault === 'kind'
        ? `${organisation} is not a municipality`
        : `${organisation} is not a municipality in Region Hovedstaden`,
    title: 'An effort by other than a municipality of the region',
    reason: 'It is the region’s municipalities whose efforts the group collects and assesses.',
    mend: 'Name the municipality behind the effort, or correct the organisation’s kind.',
  },
  'effort-goal-in-other-area': {
    message: ({ goal, area, goalArea }) =>
      `The goal ${goal} belongs to ${goalArea}, but the effort to ${area}`,
    title: 'An effort in another area than its goal',
    reason: 'An effort belongs to the area whose goal it contributes to.',
    mend: 'Correct the effort’s area, or choose a goal within it.',
  },
  'recorded-in-future': {
    message: ({ fact, name, date }) =>
      `${FACTS[fact]} (${name}) is dated ${inWords(date)}, which is in the future`,
    title: 'Something recorded as done in the future',
    reason: 'Priorities, follow-ups, collections, moves and cancellations are dated the day they were made.',
    mend: 'Correct the date.',
  },
  'efforts-in-common': {
    message: ({ goal, first, second, others }) =>
      others === 0
        ? `${first} and ${second} both work toward the goal ${goal}`
        : `${first}, ${second} and ${others} other ${others === 1 ? 'municipality' : 'municipalities'} work toward the goal ${goal}`,
    title: 'Municipalities that work toward the same goal',
    reason:
      'Where several municipalities work toward the same goal, closer and coordinated cooperation may be worthwhile.',
    mend: 'Consider whether closer cooperation would help. Once that is decided, the finding can be accepted in `acceptedFindings`.',
  },
};
