import { rule } from './rule.ts';
import { seasonFault } from './shared/seasons.ts';

/**
 * A season that the file sets is not in its half of the year, or all of it in the summer holidays: what a
 * charter says of spring and autumn would mean nothing.
 */
export default rule({
  code: 'season-misplaced',
  severity: 'error',
  needs: ['plan'],
  check({ organisation }, report) {
    const { plan, settings } = organisation.file;
    for (const season of ['spring', 'autumn'] as const) {
      const days = settings?.seasons?.[season];
      const fault = days && seasonFault(season, days, plan.period);
      const path = ['settings', 'seasons', season];
      if (fault === 'summer') report(path, { season, fault }, { onKey: true });
      else if (fault) report([...path, fault], { season, fault: 'half' });
    }
  },
});
