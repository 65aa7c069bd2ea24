import type { UsuallyAvoided } from '../facts/meeting-reasons.ts';
import { type CalendarDate, yearText } from '../organisation/date.ts';
import { dateOf, dayNumber, isoWeek, mondayOf } from '../organisation/days.ts';
import { easterDay } from './easter.ts';

/** School holidays by ISO week, as most municipalities of the region have them. */
const WEEKS: ReadonlyMap<number, UsuallyAvoided> = new Map([
  [7, 'week-7'],
  [8, 'week-8'],
  ...[27, 28, 29, 30, 31, 32].map((week) => [week, 'weeks-27-32'] as const),
  [42, 'week-42'],
]);

/** Days after Easter Sunday of the Friday after Ascension Day, on which many take the day off. */
const ASCENSION_FRIDAY = 40;

const NONE: ReadonlySet<UsuallyAvoided> = new Set();

/** Why a meeting should preferably not be held on a day, even if it is open; of several reasons the first. `off`: what counts as none. */
export function usuallyAvoided(
  date: CalendarDate,
  off: ReadonlySet<UsuallyAvoided> = NONE,
): UsuallyAvoided | undefined {
  const fromEaster = dayNumber(date) - easterDay(Number(date.slice(0, 4)));
  if (isChristmas(date) && !off.has('christmas')) return 'christmas';
  if (fromEaster > -7 && fromEaster <= 0 && !off.has('easter-week')) return 'easter-week';
  if (fromEaster === ASCENSION_FRIDAY && !off.has('ascension-friday')) return 'ascension-friday';
  if (isElectionWeek(date) && !off.has('election-week')) return 'election-week';
  const week = WEEKS.get(isoWeek(date).week);
  return week === undefined || off.has(week) ? undefined : week;
}

function isChristmas(date: CalendarDate): boolean {
  const monthDay = date.slice(5);
  return monthDay >= '12-20' || monthDay <= '01-04';
}

/**
 * The day of the municipal and regional elections: the third Tuesday of November every fourth year (2013, 2017,
 * …). Undefined in other years.
 */
export function electionDay(year: number): CalendarDate | undefined {
  if (year % 4 !== 1) return undefined;
  // The third Tuesday is the one from the 15th to the 21st, a day after a Monday from the 14th to the 20th.
  const tuesday = mondayOf(dayNumber(`${yearText(year)}-11-20`)) + 1;
  return dateOf(tuesday);
}

function isElectionWeek(date: CalendarDate): boolean {
  if (date.slice(5, 7) !== '11') return false;
  const election = electionDay(Number(date.slice(0, 4)));
  return election !== undefined && mondayOf(dayNumber(election)) === mondayOf(dayNumber(date));
}
