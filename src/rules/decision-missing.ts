import { factsToDecide } from '../organisation/decisions.ts';
import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** The charter demands a recorded decision behind facts of a kind, and the file has none behind one. */
export default rule({
  code: 'decision-missing',
  severity: 'error',
  byCharter: ['decisions'],
  check({ organisation }, report) {
    const demanded = organisation.charter.demands.decisions ?? [];
    for (const { fact, name, date, decision, path } of factsToDecide(organisation, demanded)) {
      if (decision) continue;
      // What began before the charter did, or on a day that the file does not tell, it cannot ask about.
      if (date === undefined || !holds(organisation.charterDays, date)) continue;
      report(path, { fact, name });
    }
  },
});
