import { rule } from './rule.ts';

/** An initiative was given a priority after it had ended. */
export default rule({
  code: 'priority-after-end',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, { name, ended, priorities = [] }] of organisation.initiatives.entries()) {
      if (ended === undefined) continue;
      const path = ['plan', 'initiatives', index];
      for (const [at, { date }] of priorities.entries()) {
        if (date <= ended) continue;
        report(
          [...path, 'priorities', at, 'date'],
          { initiative: name, date, ended },
          { related: [{ note: 'ended-here', path: [...path, 'ended'] }] },
        );
      }
    }
  },
});
