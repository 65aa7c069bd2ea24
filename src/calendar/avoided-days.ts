import type { AvoidedDay } from '../messages/meetings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { dateOf, dayNumber, isoWeek, mondayOf } from '../organisation/days.ts';
import { easterDay } from './easter.ts';

/** School holidays by ISO week, as most municipalities of the region have them. */
const WEEKS: ReadonlyMap<number, AvoidedDay> = new Map([
  [7, 'winter-break'],
  [8, 'winter-break'],
  ...[27, 28, 29, 30, 31, 32].map((week) => [week, 'summer-break'] as const),
  [42, 'autumn-break'],
]);

/** Days after Easter Sunday of the Friday after Ascension Day, on which many take the day off. */
const ASCENSION_FRIDAY = 40;

/** Why a meeting had better not be held on a day, be it open; undefined where nothing speaks against it. */
export function avoidedDay(date: CalendarDate): AvoidedDay | undefined {
  const monthDay = date.slice(5);
  if (monthDay >= '12-20' || monthDay <= '01-04') return 'christmas';
  const year = Number(date.slice(0, 4));
  const fromEaster = dayNumber(date) - easterDay(year);
  if (fromEaster > -7 && fromEaster <= 0) return 'easter-week';
  if (fromEaster === ASCENSION_FRIDAY) return 'ascension-friday';
  return isElectionWeek(date) ? 'election-week' : WEEKS.get(isoWeek(date).week);
}

/**
 * The day of the municipal and regional elections: the third Tuesday of November every fourth year (2013, 2017,
 * …). Undefined in other years.
 */
export function electionDay(year: number): CalendarDate | undefined {
  if (year % 4 !== 1) return undefined;
  // The third Tuesday is the one from the 15th to the 21st, a day after a Monday from the 14th to the 20th.
  const tuesday = mondayOf(dayNumber(`${year}-11-20`)) + 1;
  return dateOf(tuesday);
}

function isElectionWeek(date: CalendarDate): boolean {
  if (date.slice(5, 7) !== '11') return false;
  const election = electionDay(Number(date.slice(0, 4)));
  return election !== undefined && mondayOf(dayNumber(election)) === mondayOf(dayNumber(date));
}
