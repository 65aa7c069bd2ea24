import { firstDay, lastDay } from '../organisation/bodies.ts';
import { recordedDecisions } from '../organisation/decisions.ts';
import { rule } from './rule.ts';

/** The body that is said to have decided was not there yet, or no longer. */
export default rule({
  code: 'decision-outside-life',
  severity: 'error',
  check({ organisation }, report) {
    for (const { fact, name, decision, by, decisionPath } of recordedDecisions(organisation)) {
      const body = organisation.bodies.get(by ?? '');
      if (!body) continue;
      const { date } = decision;
      const [first, last] = [firstDay(body), lastDay(body)];
      if ((first === undefined || first <= date) && (last === undefined || date <= last)) continue;
      const args = { fact, name, decided: date, body: body.body.name, first, last };
      report([...decisionPath, 'date'], args);
    }
  },
});
