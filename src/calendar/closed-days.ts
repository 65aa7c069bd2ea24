import type { ClosedDay } from '../facts/meeting.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dayNumber, weekdayOf } from '../organisation/days.ts';
import { easterDay } from './easter.ts';

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
  const day = dayNumber(date);
  return movableHoliday(day, Number(date.slice(0, 4))) ?? FIXED.get(date.slice(5)) ?? weekend(day);
}

function movableHoliday(day: DayNumber, year: number): ClosedDay | undefined {
  const name = MOVABLE.get(day - easterDay(year));
  return name === 'great-prayer-day' && year > LAST_GREAT_PRAYER_DAY ? undefined : name;
}

function weekend(day: DayNumber): ClosedDay | undefined {
  const weekday = weekdayOf(day);
  if (weekday === 6) return 'saturday';
  return weekday === 7 ? 'sunday' : undefined;
}
