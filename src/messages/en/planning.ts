import type { DeadlineKind } from '../../facts/meeting.ts';
import type { PlanningArgs } from '../../facts/planning.ts';
import type { FindingTexts } from '../catalog.ts';
import { capital, date as inWords, plural, season } from './grammar.ts';
import { avoided } from './meeting-reasons.ts';

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

const meetings = (count: number) => plural(count, 'meeting');

export const planning: FindingTexts<PlanningArgs> = {
  'group-established-late': {
    message: ({ group, established, limit, over }) =>
      over === 'plan'
        ? `${group} is established on ${inWords(established)}, but the plan ends on ${inWords(limit)}`
        : `${group} is established on ${inWords(established)}, but its first meeting is in ${season(over)}, which ends on ${inWords(limit)}`,
    title: 'A group established too late',
    reason: 'One administrative group carries out the plan. It must exist by its first meeting.',
    fix: "Correct the day on which the group was established, or the plan's period.",
  },
  'plan-over-before-first-meeting': {
    message: ({ planEnd, begins }) =>
      `The plan ends on ${inWords(planEnd)}, before the season of the group's first meeting begins on ${inWords(begins)}`,
    title: "A plan that ends before the group's first meeting",
    reason:
      "If the plan is over before the group's first meeting, nothing that is required of the group ever falls due.",
    fix: "Correct the plan's period.",
  },
  'group-meetings-missing': {
    message: ({ year, count, expected, season }) =>
      `The group has ${count === 0 ? 'no meetings' : meetings(count)} in ${year}, but ${season ? `none in ${season}` : `should have ${expected}`}`,
    title: 'A year in which the group is a meeting short',
    reason:
      'The charter, or the file itself, says how often a year the administrative group meets, and in which seasons. A meeting counts on the day it was held. Cancelled meetings do not count.',
    fix: 'Add the meetings that were held. `rup meetings plan` proposes dates for the upcoming ones.',
  },
  'status-meeting-not-held': {
    message: ({ year }) => `There is no status meeting in ${year}`,
    title: 'A year without a status meeting',
    reason: 'The status meeting is held in each calendar year. Cancelled meetings do not count.',
    fix: 'Add the meeting if it was held. `rup meetings plan` proposes dates for the upcoming ones.',
  },
  'status-meeting-without-holder': {
    message: ({ office, date }) =>
      `The status meeting was held on ${inWords(date)}, when the office of ${office} was vacant`,
    title: 'A status meeting held while one of its offices was vacant',
    reason: 'The status meeting is between the holders of two offices, and both must be filled on the day.',
    fix: 'Record who held the office on that day, or correct the date of the meeting.',
  },
  'meeting-outside-season': {
    message: ({ meeting, date }) => `The meeting ${meeting} is set for ${inWords(date)}, outside the seasons`,
    title: 'A meeting outside the seasons',
    reason:
      "Meetings are held in spring and autumn, when participants can be expected to be available. The seasons are rup's own defaults and can be changed in the file.",
    fix: 'Move the meeting into a season, or set the seasons under `settings.seasons`.',
  },
  'meeting-on-avoided-day': {
    message: ({ meeting, date, day }) =>
      `The meeting ${meeting} is set for ${inWords(date)}, ${avoided(day)}`,
    title: 'A meeting on a day best avoided',
    reason:
      "School holidays, Easter week, Christmas, election weeks and what the file names under `settings.avoid` are best avoided. That is rup's own default; `settings.notAvoided` switches parts of it off.",
    fix: 'Move the meeting, or set `settings.notAvoided`.',
  },
  'meetings-same-week': {
    message: ({ meeting, date, other, body }) =>
      `The meeting ${meeting} on ${inWords(date)} is in the same week as the meeting ${other} of ${body}`,
    title: 'Two bodies meeting in the same week',
    reason:
      'Many people sit on several bodies. The planner therefore gives each meeting its own week where it can.',
    fix: 'Move one of the meetings to another week.',
  },
  'meetings-overlap': {
    message: ({ meeting, other, person, date }) =>
      `${person} is expected at both ${other} and ${meeting} at the same time on ${inWords(date)}`,
    title: 'Two meetings at the same time with a shared member',
    reason: 'A member of two bodies can only be in one place at a time.',
    fix: 'Move one of the meetings.',
  },
  'meeting-time-skipped': {
    message: ({ meeting, date, time }) =>
      `The meeting ${meeting} is set for ${time} on ${inWords(date)}, but that time is skipped when summer time begins`,
    title: 'A time that does not exist',
    reason: 'When summer time begins, clocks go from 02:00 to 03:00. The times in between do not exist.',
    fix: "Correct the meeting's time or date.",
  },
  'meeting-report-missing': {
    message: ({ forum, meeting, deadline }) =>
      `${forum} has not reported in time for the meeting ${meeting}; the deadline was ${inWords(deadline)}`,
    title: "A forum without a report for the group's meeting",
    reason:
      "The cooperation forums report to the administrative group. The deadline before the group's meeting is rup's own default and can be changed in the file.",
    fix: 'Add the report when it has been received.',
  },
  'planned-time-reversed': {
    message: ({ body, from, to }) => `Meetings of ${body} are set to end at ${to} and begin at ${from}`,
    title: 'A regular meeting time that ends before it begins',
    reason: 'A meeting begins and ends on the same day, and it ends later than it begins.',
    fix: 'Correct the time, so that the beginning comes first.',
  },
  'weeks-between-too-many': {
    message: ({ body, perYear, weeks, most }) =>
      `${body} is to meet ${perYear} times a year at least ${weeks} weeks apart, but there is only room for ${most}`,
    title: 'More weeks between meetings than the year has room for',
    reason: 'A year has 52 weeks. If meetings must be too far apart, not all of them can be planned.',
    fix: 'Lower `weeksBetween`.',
  },
  'season-without-open-day': {
    message: ({ season, year }) =>
      year === ''
        ? `${capital(season)} is set to end before it begins`
        : `${capital(season)} has no possible meeting day in ${year}`,
    title: 'A season without a possible meeting day',
    reason: 'A meeting cannot be placed on a weekend, a public holiday or another closed day.',
    fix: 'Make the season longer, or correct its first and last day.',
  },
  'preferred-outside-season': {
    message: ({ season }) => `${capital(season)} has no day in its preferred part`,
    title: 'A preferred part outside the season',
    reason: 'The preferred part is a part of the season. If it is outside, the preference can never be met.',
    fix: 'Correct `preferred` so that it is within the season.',
  },
  'season-misplaced': {
    message: ({ season, fault }) =>
      fault === 'half'
        ? `${capital(season)} is set to days outside ${season === 'spring' ? 'January–June' : 'July–December'}`
        : `${capital(season)} is set to days that are all in the summer holidays`,
    title: 'A season at the wrong time of the year',
    reason:
      "The exact days of the seasons are rup's own defaults and can be changed, but spring is in the first half of the year and autumn in the second, and not entirely in the summer holidays (weeks 27–32).",
    fix: "Correct the season's first and last day.",
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
      'What prepares a meeting has its deadline before it, and the minutes theirs after it. Deadlines come in order.',
    fix: 'Correct the deadline. A minus sign means before the meeting: -3w is three weeks before.',
  },
};
