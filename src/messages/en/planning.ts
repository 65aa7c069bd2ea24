import type { FindingTexts } from '../catalog.ts';
import type { DeadlineKind } from '../meetings.ts';
import type { PlanningArgs } from '../planning.ts';
import { date as inWords } from './format.ts';

const SEASONS = { spring: 'Spring', autumn: 'Autumn' };

const DEADLINES: Record<DeadlineKind, string> = {
  themeReserved: 'reserving theme and date',
  speakersAsked: 'asking speakers',
  reportsRequested: 'requesting reports',
  notice: 'the notice',
  reportsIn: 'receiving reports and papers',
  agenda: 'the agenda',
  draftMinutes: 'the draft minutes',
  finalMinutes: 'the final minutes',
};

const meetings = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);

export const planning: FindingTexts<PlanningArgs> = {
  'group-meetings-missing': {
    message: ({ year, count, expected }) =>
      `The group has ${count === 0 ? 'no meetings' : meetings(count)} in ${year}, but should have ${expected}`,
    title: 'A year in which the group lacks a meeting',
    reason:
      'The administrative group meets twice in each calendar year, in the first only in autumn. Cancelled meetings do not count.',
    mend: 'Add the meetings that were held. `rup meetings plan` proposes days for those to come.',
  },
  'status-meeting-not-held': {
    message: ({ year }) => `There is no status meeting in ${year}`,
    title: 'A year without a status meeting',
    reason: 'The status meeting is held once in each calendar year. Cancelled meetings do not count.',
    mend: 'Add the meeting, if it was held. `rup meetings plan` proposes days for those to come.',
  },
  'meeting-outside-season': {
    message: ({ meeting, date }) => `The meeting ${meeting} is set for ${inWords(date)}, outside the seasons`,
    title: 'A meeting outside the seasons',
    reason:
      'Meetings are held in spring and autumn, when those who take part can be expected to be there. The seasons are our own and can be set in the file.',
    mend: 'Move the meeting into a season, or set the seasons under `settings.seasons`.',
  },
  'meetings-overlap': {
    message: ({ meeting, other, person, date }) =>
      `${person} is to be at ${other} and ${meeting} at the same time on ${inWords(date)}`,
    title: 'Two meetings at the same time with a shared member',
    reason: 'A member of two bodies can only be in one place at a time.',
    mend: 'Move one of the meetings.',
  },
  'meeting-time-skipped': {
    message: ({ meeting, date, time }) =>
      `The meeting ${meeting} is set for ${time} on ${inWords(date)}, which is skipped by summer time`,
    title: 'A time that does not exist',
    reason: 'When summer time begins, clocks go from 02:00 to 03:00. The time between does not exist.',
    mend: "Correct the meeting's time or date.",
  },
  'meeting-report-missing': {
    message: ({ forum, meeting, deadline }) =>
      `${forum} has not reported to the meeting ${meeting}; the deadline was ${inWords(deadline)}`,
    title: "A forum without a report to the group's meeting",
    reason:
      "The cooperation forums report to the administrative group. The deadline before the group's meeting is our own and can be set in the file.",
    mend: 'Add the report once it is in.',
  },
  'planned-time-reversed': {
    message: ({ body, from, to }) => `Meetings of ${body} are set to end at ${to} and begin at ${from}`,
    title: 'A fixed time of meetings that ends before it begins',
    reason: 'A meeting begins and ends on one day, and it ends later than it begins.',
    mend: 'Correct the time, so that the beginning comes first.',
  },
  'weeks-between-too-many': {
    message: ({ body, perYear, weeks, most }) =>
      `${body} is to meet ${perYear} times a year at least ${weeks} weeks apart, but there is room for ${most} at most`,
    title: 'More weeks between meetings than the year has room for',
    reason: 'A year has 52 weeks. With too great a distance between them, not all meetings can be planned.',
    mend: 'Lower `weeksBetween`.',
  },
  'season-without-open-day': {
    message: ({ season, year }) =>
      year === ''
        ? `${SEASONS[season]} is set to end before it begins`
        : `${SEASONS[season]} has no open day in ${year}`,
    title: 'A season without an open day',
    reason: 'A meeting can only be put on a day that is not a weekend, a public holiday or closed otherwise.',
    mend: 'Make the season longer, or correct its first and last day.',
  },
  'preferred-outside-season': {
    message: ({ season }) => `${SEASONS[season]} has no day in the part that is preferred`,
    title: 'A preferred part that lies outside the season',
    reason: 'The preferred part is a part of the season. If it lies outside, the wish can never be met.',
    mend: 'Correct `preferred`, so that it lies within the season.',
  },
  'deadline-misplaced': {
    message: ({ deadline, fault, other }) =>
      ({
        'after-meeting': `The deadline for ${DEADLINES[deadline]} is set after the meeting`,
        'before-meeting': `The deadline for ${DEADLINES[deadline]} is set before the meeting`,
        'after-other': `The deadline for ${DEADLINES[deadline]} is set after that for ${DEADLINES[other]}`,
      })[fault],
    title: 'A deadline on the wrong side of the meeting',
    reason:
      'What prepares a meeting has its deadline before it, and the minutes theirs after it. Deadlines follow each other.',
    mend: 'Correct the deadline. A minus sign means before the meeting: -3w is three weeks before.',
  },
};
