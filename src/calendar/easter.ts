import { type CalendarDate, yearText } from '../organisation/date.ts';
import { type DayNumber, dayNumber } from '../organisation/days.ts';

/** Easter Sunday of a year of the Gregorian calendar, by the computus of Meeus, Jones and Butcher. */
export function easterSunday(year: number): CalendarDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  // The age of the moon, then the days from the paschal full moon to the Sunday after it.
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - epact - (yearOfCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const day = epact + weekday - 7 * correction + 114;
  const [month, dayOfMonth] = [Math.floor(day / 31), (day % 31) + 1];
  return `${yearText(year)}-0${month}-${String(dayOfMonth).padStart(2, '0')}`;
}

const known = new Map<number, DayNumber>();

/** Easter Sunday as a day's number, worked out once for each year. */
export function easterDay(year: number): DayNumber {
  let day = known.get(year);
  if (day === undefined) {
    day = dayNumber(easterSunday(year));
    known.set(year, day);
  }
  return day;
}
