/**
 * Calendar dates as text. Everywhere in rup a date is an ISO `YYYY-MM-DD` calendar date in Europe/Copenhagen;
 * two dates compare as strings. An end date is the last day on which a thing holds.
 */
export type CalendarDate = string;

/** The first and the last day there is (ISO 8601). An end that is not known is later than all that is: it sorts last. */
export const FIRST_DATE: CalendarDate = '0001-01-01';
export const LAST_DATE: CalendarDate = '9999-12-31';

/** Days from the first to the last, both included; an end that is not known is open. */
export interface Days {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const ZERO = '0'.charCodeAt(0);
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the text has the shape `YYYY-MM-DD`, whatever day it names. */
export function isDateShaped(text: string): boolean {
  return DATE.test(text);
}

/** Whether the text is a day of the Gregorian calendar: `2014-02-30` is not. Years 0001–9999 (ISO 8601). */
export function isCalendarDate(text: string): boolean {
  if (!isDateShaped(text)) return false;
  const [year, month, day] = [digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10)];
  return year > 0 && day > 0 && day <= daysInMonth(year, month);
}

/** The number that digits make. A large file asks this of its dates by the ten thousand: a match costs thrice as much. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

/** The number of days in a month (1–12); none in another. */
function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (DAYS[month - 1] ?? 0);
}

/** The date that many months later (or earlier), on the month's last day where the day does not exist. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const index = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysInMonth(year, month));
  return [yearText(year), pad(month), pad(day)].join('-');
}

/** A year as dates have it: with four digits. */
export const yearText = (year: number) => String(year).padStart(4, '0');

const pad = (number: number) => String(number).padStart(2, '0');

/** The formats that the schema's compiled validators ask for. */
export const formats = { date: isCalendarDate };
