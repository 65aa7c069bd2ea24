import { rule } from './rule.ts';

/** The preferred part of a season has no day in it. */
export default rule({
  code: 'preferred-outside-season',
  severity: 'warning',
  check({ organisation }, report) {
    for (const season of ['spring', 'autumn'] as const) {
      const days = organisation.file.settings?.seasons?.[season];
      const preferred = days?.preferred;
      // A season that ends before it begins has a finding of its own.
      if (!days || !preferred || days.from > days.to) continue;
      const from = preferred.from > days.from ? preferred.from : days.from;
      const to = preferred.to < days.to ? preferred.to : days.to;
      if (from > to) report(['settings', 'seasons', season, 'preferred'], { season }, { onKey: true });
    }
  },
});
