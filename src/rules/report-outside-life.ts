import { rule } from './rule.ts';

/** A forum reports before its first day or after its last. */
export default rule({
  code: 'report-outside-life',
  severity: 'error',
  sources: [],
  needs: ['forums'],
  check({ organisation }, report) {
    for (const [index, { name: forum, established, dissolved, reports }] of organisation.forums.entries()) {
      for (const [at, { date }] of (reports ?? []).entries()) {
        const path = ['forums', index, 'reports', at, 'date'];
        if (established !== undefined && date < established) {
          report(
            path,
            { forum, date, limit: established, side: 'before' },
            { related: [{ note: 'defined-here', path: ['forums', index, 'established'] }] },
          );
        } else if (dissolved && date > dissolved.date) {
          report(
            path,
            { forum, date, limit: dissolved.date, side: 'after' },
            { related: [{ note: 'ended-here', path: ['forums', index, 'dissolved', 'date'] }] },
          );
        }
      }
    }
  },
});
