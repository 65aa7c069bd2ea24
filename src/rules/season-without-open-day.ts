import { closedDay } from '../calendar/closed-days.ts';
import type { YearDays } from '../calendar/seasons.ts';
import { yearText } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { rule } from './rule.ts';

/** A season that the file sets has no open day in a year of the plan. */
export default rule({
  code: 'season-without-open-day',
  severity: 'error',
  needs: ['plan'],
  check({ organisation }, report) {
    const { plan, settings } = organisation.file;
    const years = [Number(plan.period.from.slice(0, 4)), Number(plan.period.to.slice(0, 4))] as const;
    for (const season of ['spring', 'autumn'] as const) {
      const days = settings?.seasons?.[season];
      if (!days) continue;
      const path = ['settings', 'seasons', season];
      if (days.from > days.to) report([...path, 'to'], { season, year: '' });
      else {
        const year = yearWithout(days, ...years);
        if (year !== undefined) report(path, { season, year }, { onKey: true });
      }
    }
  },
});

function yearWithout({ from, to }: YearDays, first: number, last: number): string | undefined {
  for (let number = first; number <= last; number++) {
    const year = yearText(number);
    if (!hasOpenDay(`${year}-${from}`, `${year}-${to}`)) return year;
  }
  return undefined;
}

function hasOpenDay(from: string, to: string): boolean {
  for (let date = from; date <= to; date = addDays(date, 1)) if (!closedDay(date)) return true;
  return false;
}
