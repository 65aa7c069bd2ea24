import { firstDay, lastDay } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { recordedDecisions } from '../organisation/decisions.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

interface Life {
  readonly name: string;
  readonly first: CalendarDate | undefined;
  readonly last: CalendarDate | undefined;
}

/**
 * From when to when whoever decided was there. An organisation that the decision itself does not name is held to its life
 * where it is named: as establisher, selector or decider.
 */
function lifeOf(organisation: Organisation, by: string, named: string | undefined): Life | undefined {
  const body = organisation.bodies.get(by);
  if (body) return { name: body.body.name, first: firstDay(body), last: lastDay(body) };
  const party = organisation.party(named);
  return party && { name: party.name, first: party.established, last: party.dissolved?.date };
}

/** The body or organisation that is said to have decided was not there yet, or no longer. */
export default rule({
  code: 'decision-outside-life',
  severity: 'error',
  check({ organisation }, report) {
    for (const { fact, name, decision, by, decisionPath } of recordedDecisions(organisation)) {
      const life = lifeOf(organisation, by ?? '', decision.by);
      if (!life) continue;
      const { date } = decision;
      const { first, last } = life;
      if ((first === undefined || first <= date) && (last === undefined || date <= last)) continue;
      const args = { fact, name, decided: date, body: life.name, first, last };
      report([...decisionPath, 'date'], args);
    }
  },
});
