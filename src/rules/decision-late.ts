import { recordedDecisions } from '../organisation/decisions.ts';
import { rule } from './rule.ts';

/** What was decided applied before the day on which it was decided. */
export default rule({
  code: 'decision-late',
  severity: 'warning',
  check({ organisation }, report) {
    for (const { fact, name, date, decision, path, decisionPath } of recordedDecisions(organisation)) {
      if (date === undefined || decision.date <= date) continue;
      report(
        [...decisionPath, 'date'],
        { fact, name, decided: decision.date, date },
        {
          related: [{ note: fact === 'dissolution' || fact === 'end' ? 'ended-here' : 'starts-here', path }],
        },
      );
    }
  },
});
