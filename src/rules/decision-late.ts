import { namedIn, recordedDecisions } from '../organisation/decisions.ts';
import { rule } from './rule.ts';

/** What was decided applied before the day on which it was decided. */
export default rule({
  code: 'decision-late',
  severity: 'warning',
  check({ organisation }, report) {
    for (const one of recordedDecisions(organisation)) {
      const { fact, date, decision, path, decisionPath } = one;
      if (date === undefined || decision.date <= date) continue;
      report(
        [...decisionPath, 'date'],
        { ...namedIn(one), decided: decision.date, date },
        {
          related: [{ note: fact === 'dissolution' || fact === 'end' ? 'ended-here' : 'starts-here', path }],
        },
      );
    }
  },
});
