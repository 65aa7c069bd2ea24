import { factsToDecide, namedIn } from '../organisation/decisions.ts';
import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { decisionCommand } from './shared/decision-command.ts';

/** The charter demands a recorded decision behind facts of a kind, and the file has none behind one. */
export default rule({
  code: 'decision-missing',
  severity: 'error',
  byCharter: ['decisions'],
  check({ organisation }, report) {
    const demanded = organisation.charter.demands.decisions ?? [];
    for (const one of factsToDecide(organisation, demanded)) {
      const { date, decision, path } = one;
      if (decision) continue;
      // What began before the charter did, or on a day that the file does not tell, it cannot ask about.
      if (date === undefined || !holds(organisation.charterDays, date)) continue;
      const command = decisionCommand(organisation, one);
      report(path, namedIn(one), command && { help: { command } });
    }
  },
});
