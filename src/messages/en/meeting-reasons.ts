import type {
  AvoidedDay,
  DayReason,
  GivenUp,
  Middle,
  NoPlan,
  PassedOver,
  TakenBy,
  ThemeReason,
  UnplannedFact,
  UsuallyAvoided,
} from '../../facts/meeting-reasons.ts';
import { NAMED_DAYS } from '../../facts/meeting-reasons.ts';
import { date, plural, WEEKDAYS } from './grammar.ts';
import { CLOSED_DAYS } from './meeting.ts';

const ORDER = ['first', 'second', 'third', 'fourth', 'last'];

const AVOIDED: Record<UsuallyAvoided, string> = {
  'week-7': 'in week 7 (winter break)',
  'week-8': 'in week 8 (winter break)',
  'easter-week': 'in Easter week',
  'ascension-friday': 'the Friday after Ascension Day',
  'weeks-27-32': 'in the summer break (weeks 27–32)',
  'week-42': 'in week 42 (autumn break)',
  'election-week': 'in the week of the municipal and regional elections',
  christmas: 'at Christmas or New Year',
};

/** What a day that is best avoided is: `in week 42 (autumn break)`. */
export const avoided = (day: AvoidedDay) =>
  'usual' in day ? AVOIDED[day.usual] : `set to be avoided (${day.reason})`;

/** From a day to another; the year is said once. */
const days = (from: string, to: string) =>
  `${from.slice(0, 4) === to.slice(0, 4) ? date(from).replace(/ \d+$/, '') : date(from)} – ${date(to)}`;
const weeks = (count: number) => plural(count, 'week');

/** A day by its place in the month. `nth`: 1–4, or 5 for the last; `weekday`: 1 is Monday. */
const namedDay = (nth: number, weekday: number) =>
  `the ${ORDER[nth - 1]} ${WEEKDAYS[weekday - 1]} of the month`;

/** The words for the days that the file can name, such as `second-thursday`. */
export const namedDays = (): Record<string, string> =>
  Object.fromEntries(NAMED_DAYS.map(([name, nth, weekday]) => [name, namedDay(nth, weekday)]));

function middleOf(middle: Middle): string {
  switch (middle.of) {
    case 'season': {
      const { season, isPreferred, part, parts, from, to } = middle;
      const whole = parts === 1 ? season : `part ${part} of ${parts} of ${season}`;
      return `in the middle of ${isPreferred ? 'the preferred days of ' : ''}${whole} (${days(from, to)})`;
    }
    case 'between':
      return `midway between the group's meetings on ${date(middle.from)} and ${date(middle.to)}`;
    case 'half-year':
      return `a quarter of a year ${middle.side} the group's meeting on ${date(middle.meeting)}`;
    case 'year':
      return `in the middle of the year's seasons (${days(middle.from, middle.to)})`;
    case 'notice':
      return 'the first for which the notice can be sent in time';
    case 'month':
      return namedDay(middle.nth, middle.weekday);
  }
}

const FIRST_DAY: Record<Extract<PassedOver, { why: 'before' }>['because'], string> = {
  due: 'when meetings begin to be due',
  asked: 'the day planning starts from',
  cancelled: 'the day after the meeting was cancelled',
};

function passedOver(reason: PassedOver): string {
  switch (reason.why) {
    case 'before':
      return `before ${date(reason.from)}, ${FIRST_DAY[reason.because]}`;
    case 'after':
      return `after ${date(reason.to)}, the last day on which a meeting is due`;
    case 'outside-season':
      return 'outside the seasons';
    case 'other-year':
      return 'in another calendar year';
    case 'outside':
      return `outside the days on which the meeting can be held (${days(reason.from, reason.to)})`;
    case 'withdrawn':
      return 'a day on which the meeting was cancelled or from which it was moved';
    case 'closed':
      return CLOSED_DAYS[reason.day];
    case 'same-time':
      return `taken: ${reason.person} is at ${reason.body} at that time`;
    case 'busy':
      return `taken by others (${reason.what})`;
    case 'too-close':
      return `less than ${weeks(reason.weeks)} from the meeting on ${date(reason.other)}`;
    case 'leaves-no-room':
      return 'too late to leave room for the meetings that follow';
    case 'week-taken':
      return `in the same week as ${reason.body} on ${date(reason.date)}`;
    case 'avoided':
      return avoided(reason.day);
    case 'weekday':
      return 'not one of the preferred weekdays';
    case 'not-preferred':
      return 'outside the preferred part of the season';
    case 'crowded':
      return `a day that already has ${meetings(reason.count)}`;
  }
}

const meetings = (count: number) => plural(count, 'other meeting');

export function dayReason({ target, middle, passedOver: reason }: DayReason): string {
  if (!reason) return `This is the ideal date, ${middleOf(middle)}.`;
  return `The ideal date is ${date(target)}, ${middleOf(middle)}, but it is ${passedOver(reason)}. This is the nearest of the most suitable days.`;
}

export function gaveWay(wish: GivenUp): string {
  switch (wish.wish) {
    case 'own-week':
      return `The day is in the same week as ${wish.body} on ${date(wish.date)}, because no other week has a day that fits.`;
    case 'not-avoided':
      return `The day is best avoided: it is ${avoided(wish.day)}.`;
    case 'notice':
      return `The notice would have been due on ${date(wish.notice)}.`;
    case 'weekday':
      return 'The day is not one of the preferred weekdays.';
    case 'preferred-part':
      return 'The day is outside the preferred part of the season.';
    case 'own-day':
      return `There ${wish.count === 1 ? 'is' : 'are'} ${meetings(wish.count)} on that day.`;
  }
}

export function themeReason(area: string, reason: ThemeReason): string {
  switch (reason.why) {
    case 'urgent':
      return `Theme: ${area}, where the initiative ${reason.initiative} has the highest priority.`;
    case 'never-treated':
      return `Theme: ${area}, which no earlier meeting has discussed.`;
    case 'longest-untreated':
      return `Theme: ${area}, of the waiting areas, the one not discussed for longest (last on ${date(reason.since)}).`;
    case 'all-scheduled':
      return `Theme: ${area}. Every waiting area is on the agenda of one of the following meetings; this one would have waited longest.`;
  }
}

const TAKEN: Record<TakenBy, string> = {
  withdrawn: 'is a day on which the meeting was cancelled or from which it was moved',
  'same-time': 'has a meeting at that time with one of the members',
  busy: 'is taken by others',
  'too-close': "is too close to another of the body's meetings",
};

export function unplanned({ body, from, to, problem }: UnplannedFact): string {
  if (problem.why === 'past')
    return `${body}: there is no meeting from ${date(from)} to ${date(to)}, and those days have passed. Add one on another day with \`rup meetings add\`.`;
  const head =
    from === to
      ? `${body}: ${date(from)} does not fit.`
      : `${body}: no day fits from ${date(from)} to ${date(to)}.`;
  switch (problem.why) {
    case 'closed':
      return `${head} Every day is closed. Make the season longer (settings.seasons).`;
    case 'too-close':
      return `${head} Every possible day is less than ${weeks(problem.weeks)} from another of the body's meetings (the farthest is ${weeks(problem.farthest)} away). Reduce the interval (weeksBetween), or move a meeting.`;
    case 'cancelled':
      return `${head} The meeting was cancelled on ${date(problem.date)}, when the season had no day left.`;
    case 'taken':
      return `${head} Every possible day ${problem.by.map((by) => TAKEN[by]).join(', or ')}.`;
  }
}

export function noPlan(reason: NoPlan): string {
  switch (reason.why) {
    case 'until-before-from':
      return `There are no days to plan: the last day, ${date(reason.until)}, is before the first, ${date(reason.from)}.`;
    case 'period-over':
      return `No meetings are due: the plan's period ended on ${date(reason.to)}.`;
    case 'period-later':
      return `No meetings are due yet: the plan's period begins on ${date(reason.from)}.`;
    case 'first-after-period':
      return `No meetings are due: the first meeting of ${reason.body} is due from ${date(reason.first)}, after the plan's period ends on ${date(reason.to)}.`;
    case 'not-yet':
      return `No meetings are due yet: the first meeting of ${reason.body} is due from ${date(reason.first)}.`;
    case 'body-over':
      return `No meetings are due: the last day of ${reason.body} was ${date(reason.to)}.`;
    case 'not-established':
      return `No meetings are due: ${reason.body} is planned, and not yet established.`;
    case 'not-planned':
      return `The meetings of ${reason.body} are not planned: the file does not say how often it meets (perYear or monthly under meetings).`;
    case 'none-due':
      return 'No further meetings are due in this period.';
  }
}
