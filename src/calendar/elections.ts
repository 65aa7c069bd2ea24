import type { CalendarDate } from '../organisation/date.ts';
import { dateOf, dayNumber, weekdayOf } from '../organisation/days.ts';

/** An election to the regional and the municipal councils, and the day on which the new councils' term begins. */
export interface Election {
  readonly day: CalendarDate;
  readonly termBegins: CalendarDate;
}

/** One of the years in which they are held, and how many years there are between them. */
const [YEAR, EVERY] = [2013, 4];

/**
 * The election after which a term begins on 1 January of a year, if one does: they are held on the third Tuesday of
 * November every four years (lov om kommunale og regionale valg), and the councils begin their term at the new year.
 */
export function electionBefore(year: number): Election | undefined {
  if ((year - 1 - YEAR) % EVERY !== 0) return undefined;
  const first = dayNumber(`${String(year - 1).padStart(4, '0')}-11-01`);
  const tuesday = first + ((TUESDAY - weekdayOf(first) + 7) % 7);
  return { day: dateOf(tuesday + 14), termBegins: `${String(year).padStart(4, '0')}-01-01` };
}

const TUESDAY = 2;
