import { withinLife } from '../organisation/bodies.ts';
import type { Days } from '../organisation/date.ts';
import { namedIn, recordedDecisions } from '../organisation/decisions.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

interface Life extends Days {
  readonly name: string;
}

/**
 * From when to when whoever decided was there. An organisation that the decision itself does not name is held to its life
 * where it is named: as establisher, selector or decider.
 */
function lifeOf(organisation: Organisation, by: string, named: string | undefined): Life | undefined {
  const body = organisation.bodies.get(by);
  if (body) return { name: body.body.name, ...withinLife(body, {}) };
  const party = organisation.party(named);
  return party && { name: party.name, from: party.established, to: party.dissolved?.date };
}

/** The body or organisation that is said to have decided was not there yet, or no longer. */
export default rule({
  code: 'decision-outside-life',
  severity: 'error',
  check({ organisation }, report) {
    for (const one of recordedDecisions(organisation)) {
      const { decision, by, decisionPath } = one;
      const life = lifeOf(organisation, by ?? '', decision.by);
      if (!life || holds(life, decision.date)) continue;
      const args = {
        ...namedIn(one),
        decided: decision.date,
        body: life.name,
        first: life.from,
        last: life.to,
      };
      report([...decisionPath, 'date'], args);
    }
  },
});
