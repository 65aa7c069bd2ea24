import { NAMED_DAYS } from '../facts/meeting-reasons.ts';
import { yearText } from '../organisation/date.ts';
import { type DayNumber, dayNumber, weekdayOf } from '../organisation/days.ts';

/** The weekdays on which bodies meet, as the file names them; the first is weekday 1. */
export const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;

const LAST = 5;

/** A day by its place in any month, such as the second Thursday. */
export interface NamedDay {
  /** 1–4, or 5 for the last. */
  readonly nth: number;
  /** 1 is Monday. */
  readonly weekday: number;
}

/** A named day as the file writes it: `second-thursday`. */
export function namedDay(text: string): NamedDay {
  const [, nth = 1, weekday = 1] = NAMED_DAYS.find(([name]) => name === text) ?? [];
  return { nth, weekday };
}

/** The named day of a month (1–12). */
export function dayInMonth({ nth, weekday }: NamedDay, year: number, month: number): DayNumber {
  const { from, to } = monthDays(year, month);
  if (nth === LAST) return to - ((weekdayOf(to) - weekday + 7) % 7);
  return from + ((weekday - weekdayOf(from) + 7) % 7) + (nth - 1) * 7;
}

/** The first and the last day of a month (1–12). */
export function monthDays(year: number, month: number): { readonly from: DayNumber; readonly to: DayNumber } {
  const first = (number: number) => dayNumber(`${yearText(year)}-${String(number).padStart(2, '0')}-01`);
  const from = first(month);
  return { from, to: month === 12 ? from + 30 : first(month + 1) - 1 };
}
