import type { FindingTexts } from '../catalog.ts';
import type { PlanArgs } from '../plan.ts';
import { date as inWords } from './format.ts';

const STATUS = { completed: 'completed', stopped: 'stopped' };
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
    message: ({ initiative, ended }) => `${initiative} ended on ${inWords(ended)} without a single follow-up`,
    title: 'An ended initiative without a follow-up',
    reason:
      'The group’s primary task is to follow up on how the plan is carried out through the action plan’s initiatives.',
    mend: 'Record the follow-up.',
  },
  'initiative-follow-up-late': {
    message: ({ initiative, since, months }) =>
      `${initiative} has had no follow-up for more than ${plural(months, 'month')} (since ${inWords(since)})`,
    title: 'An initiative due for a follow-up',
    reason:
      'A running initiative should be followed up regularly. How often is our own convention, set in `followUpEveryMonths`; the source document says nothing of it.',
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
    message: ({ initiative, met }) =>
      `${initiative} has no priority, although the group has met (${inWords(met)}) since it started`,
    title: 'An initiative without a priority',
    reason:
      'The group is to secure progress by prioritising the action plan’s efforts as it goes along. No deadline is given; we take the group’s meetings as the occasion.',
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
      `${initiative} wants ${forum}, which was dissolved on ${inWords(dissolved)}`,
    title: 'An initiative whose forum is dissolved',
    reason: 'An initiative that has not ended and wants a forum cannot rely on one that is no longer there.',
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
  'effort-not-municipal': {
    message: ({ organisation }) => `${organisation} is not a municipality`,
    title: 'An effort by other than a municipality',
    reason: 'It is the municipalities’ efforts that the group collects and assesses.',
    mend: 'Name the municipality behind the effort, or correct the organisation’s kind.',
  },
  'effort-goal-in-other-area': {
    message: ({ goal, area, goalArea }) =>
      `The goal ${goal} belongs to ${goalArea}, but the effort to ${area}`,
    title: 'An effort in another area than its goal',
    reason: 'An effort belongs to the area whose goal it contributes to.',
    mend: 'Correct the effort’s area, or choose a goal within it.',
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
