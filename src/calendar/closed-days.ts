import type { ClosedDay } from '../messages/meeting.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { dayNumber, weekdayOf } from './days.ts';
import { easterSunday } from './easter.ts';

/** Public holidays that move with Easter: days after Easter Sunday. */
const MOVABLE: ReadonlyMap<number, ClosedDay> = new Map([
  [-3, 'maundy-thursday'],
  [-2, 'good-friday'],
  [0, 'easter-sunday'],
  [1, 'easter-monday'],
  [26, 'great-prayer-day'],
  [39, 'ascension-day'],
  [49, 'whit-sunday'],
  [50, 'whit-monday'],
]);

/** Days closed on the same date every year; 5 June, 24 and 31 December by municipal practice. */
const FIXED: ReadonlyMap<string, ClosedDay> = new Map([
  ['01-01', 'new-years-day'],
  ['06-05', 'constitution-day'],
  ['12-24', 'christmas-eve'],
  ['12-25', 'christmas-day'],
  ['12-26', 'second-christmas-day'],
  ['12-31', 'new-years-eve'],
]);

/** The last year in which store bededag was a holiday: Folketinget abolished it from 2024. */
const LAST_GREAT_PRAYER_DAY = 2023;

/** Why a day is closed for Danish public bodies: a holiday, by practice, or a weekend; undefined where it is not. */
export function closedDay(date: CalendarDate): ClosedDay | undefined {
  return movableHoliday(date) ?? FIXED.get(date.slice(5)) ?? weekend(date);
}

function movableHoliday(date: CalendarDate): ClosedDay | undefined {
  const year = Number(date.slice(0, 4));
  const name = MOVABLE.get(dayNumber(date) - dayNumber(easterSunday(year)));
  return name === 'great-prayer-day' && year > LAST_GREAT_PRAYER_DAY ? undefined : name;
}

function weekend(date: CalendarDate): ClosedDay | undefined {
  const weekday = weekdayOf(dayNumber(date));
  if (weekday === 6) return 'saturday';
  return weekday === 7 ? 'sunday' : undefined;
}
