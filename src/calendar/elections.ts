import { type CalendarDate, yearText } from '../organisation/date.ts';
import { electionDay } from './avoided-days.ts';

/** An election to the regional and the municipal councils, and the day on which the new councils' term begins. */
export interface Election {
  readonly day: CalendarDate;
  readonly termBegins: CalendarDate;
  /** The last day for KKR to choose its chair. */
  readonly constitutedBy: CalendarDate;
}

/**
 * The election after which a term begins on 1 January of a year, if one does: they are held on the third Tuesday of
 * November every four years (lov om kommunale og regionale valg), and the councils begin their term at the new year.
 */
export function electionBefore(year: number): Election | undefined {
  const day = electionDay(year - 1);
  const january = `${yearText(year)}-01`;
  return day === undefined ? undefined : { day, termBegins: `${january}-01`, constitutedBy: `${january}-31` };
}
