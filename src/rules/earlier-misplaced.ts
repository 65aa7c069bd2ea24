import { changedEntries } from '../organisation/earlier.ts';
import { rule } from './rule.ts';

/** What was different before is not listed oldest first, or lasted until a day on which the entry was not there. */
export default rule({
  code: 'earlier-misplaced',
  severity: 'error',
  asWritten: true,
  check({ organisation }, report) {
    for (const [entry, path] of changedEntries(organisation.file)) {
      const { name, earlier, established, started, dissolved, ended } = entry;
      const start = established ?? started;
      const startPath = [...path, established === undefined ? 'started' : 'established'];
      const end = dissolved?.date ?? ended;
      const endPath = [...path, ...(dissolved ? ['dissolved', 'date'] : ['ended'])];
      for (const [index, { until }] of earlier.entries()) {
        const before = earlier[index - 1]?.until ?? '';
        const place = [...path, 'earlier', index, 'until'];
        if (until <= before) {
          const related = [{ note: 'other-here' as const, path: [...path, 'earlier', index - 1, 'until'] }];
          report(place, { name, until, fault: 'order', date: before }, { related });
        } else if (start !== undefined && until < start) {
          const related = [{ note: 'starts-here' as const, path: startPath }];
          report(place, { name, until, fault: 'before-start', date: start }, { related });
        } else if (end !== undefined && until > end) {
          const related = [{ note: 'ended-here' as const, path: endPath }];
          report(place, { name, until, fault: 'after-end', date: end }, { related });
        }
      }
    }
  },
});
