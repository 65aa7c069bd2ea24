import { type CalendarDate, yearText } from '../../organisation/date.ts';
import { hasPassed } from '../../organisation/due.ts';
import type { Period } from '../../organisation/generated/types.ts';
import { earlierDay, laterDay } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';

/** A calendar year of the plan that is over on a day, and the part of it in which something can have been due. */
export interface DueYear {
  readonly year: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The part of the plan's time in which the charter governs: what another one demanded is not its affair. */
export function governedPeriod({ file, charterDays: { from, to } }: Organisation): Period {
  const { period } = file.plan;
  return {
    from: from !== undefined && from > period.from ? from : period.from,
    to: to !== undefined && to < period.to ? to : period.to,
  };
}

/** Whether a charter governs in all of a calendar year, or in what there is of it. */
export function isGoverned({ charterDays: { from = '', to } }: Organisation, year: string): boolean {
  return from.slice(0, 4) <= year && (to === undefined || year <= to.slice(0, 4));
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
  const end = earlierDay(last, period.to);
  const years: DueYear[] = [];
  const lastYear = Number(end.slice(0, 4));
  for (let number = Math.max(firstYear, Number(period.from.slice(0, 4))); number <= lastYear; number++) {
    const year = yearText(number);
    const [newYear, newYearsEve] = [`${year}-01-01`, `${year}-12-31`];
    const to = earlierDay(newYearsEve, end);
    if (!hasPassed(period, to, due)) break;
    years.push({ year, from: laterDay(newYear, period.from), to });
  }
  return years;
}
