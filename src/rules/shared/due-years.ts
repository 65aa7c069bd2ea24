import type { CalendarDate } from '../../organisation/date.ts';
import { hasPassed } from '../../organisation/due.ts';
import type { Period } from '../../organisation/generated/types.ts';

/** A calendar year of the plan that is over on a day, and the part of it in which something can have been due. */
export interface DueYear {
  readonly year: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/**
 * The calendar years, from a first one on, in which something was due each year and that are over: the plan's last year
 * on its last day. Nothing is due after `last`; the first year and the last may be only a part of one.
 */
export function dueYears(
  period: Period,
  firstYear: number,
  due: CalendarDate,
  last: CalendarDate = period.to,
): DueYear[] {
  const end = last < period.to ? last : period.to;
  const years: DueYear[] = [];
  for (let number = Math.max(firstYear, Number(period.from.slice(0, 4))); ; number++) {
    const year = String(number).padStart(4, '0');
    const [newYear, newYearsEve] = [`${year}-01-01`, `${year}-12-31`];
    const to = newYearsEve < end ? newYearsEve : end;
    if (newYear > end || !hasPassed(period, to, due)) return years;
    years.push({ year, from: newYear < period.from ? period.from : newYear, to });
  }
}
