import { rule } from './rule.ts';

/** A forum reports before its first day or after its last. */
export default rule({
  code: 'report-outside-life',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, { name: forum, established, dissolved, reports }] of organisation.forums.entries()) {
      for (const [at, { date }] of (reports ?? []).entries()) {
        if (established !== undefined && date < established) {
          report(
            ['forums', index, 'reports', at, 'date'],
            { forum, date, limit: established, side: 'before' },
            { related: [{ note: 'starts-here', path: ['forums', index, 'established'] }] },
          );
        } else if (dissolved && date > dissolved.date) {
          report(
            ['forums', index, 'reports', at, 'date'],
            { forum, date, limit: dissolved.date, side: 'after' },
            { related: [{ note: 'ended-here', path: ['forums', index, 'dissolved', 'date'] }] },
          );
        }
      }
    }
  },
});
