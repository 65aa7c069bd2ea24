import { rule } from './rule.ts';

/** A report is dated on a day in the future. */
export default rule({
  code: 'report-in-future',
  severity: 'warning',
  check({ organisation, now }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      for (const [place, { date }] of (forum.reports ?? []).entries()) {
        if (date > now) report(['forums', index, 'reports', place, 'date'], { forum: forum.name, date });
      }
    }
  },
});
