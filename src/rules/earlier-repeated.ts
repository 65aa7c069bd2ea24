import type { EarlierField, EarlierPlanField } from '../facts/earlier.ts';
import { addDays } from '../organisation/days.ts';
import { changedEntries, entryAsOf } from '../organisation/earlier.ts';
import { rule } from './rule.ts';

/** What is said to have been different was the same the day after. */
export default rule({
  code: 'earlier-repeated',
  severity: 'note',
  asWritten: true,
  check({ organisation }, report) {
    for (const [entry, path] of changedEntries(organisation.file)) {
      for (const [index, { until, ...fields }] of entry.earlier.entries()) {
        const next = new Map(Object.entries(entryAsOf(entry, addDays(until, 1))));
        for (const [field, value] of Object.entries(fields)) {
          if (JSON.stringify(next.get(field)) !== JSON.stringify(value)) continue;
          const args = { name: entry.name, field: field as EarlierField | EarlierPlanField, until };
          report([...path, 'earlier', index, field], args);
        }
      }
    }
  },
});
