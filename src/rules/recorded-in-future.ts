import type { Path } from '../document/finding.ts';
import type { RecordedFact } from '../facts/plan.ts';
import { recordedDecisions } from '../organisation/decisions.ts';
import type { Dated } from '../organisation/order.ts';
import { rule } from './rule.ts';

/** A follow-up, a priority, an effort's collection, a meeting's move or cancellation, or a decision is dated on a day in the future. */
export default rule({
  code: 'recorded-in-future',
  severity: 'warning',
  check({ organisation, now }, report) {
    const tell = (fact: RecordedFact, name: string, entries: readonly Dated[] | undefined, list: Path) => {
      entries?.forEach(({ date }, index) => {
        if (date > now) report([...list, index, 'date'], { fact, name, date });
      });
    };
    organisation.initiatives.forEach(({ name, priorities, followUps }, index) => {
      const path = ['plan', 'initiatives', index];
      tell('priority', name, priorities, [...path, 'priorities']);
      tell('follow-up', name, followUps, [...path, 'followUps']);
    });
    for (const { name, decision, decisionPath } of recordedDecisions(organisation)) {
      if (decision.date <= now) continue;
      report([...decisionPath, 'date'], { fact: 'decision', name, date: decision.date });
    }
    organisation.efforts.forEach(({ effort: name, collected = now }, index) => {
      if (collected <= now) return;
      report(['efforts', index, 'collected'], { fact: 'collection', name, date: collected });
    });
    organisation.meetings.forEach(({ body, cancelled, moved }, index) => {
      const name = organisation.bodies.get(body)?.body.name ?? body;
      tell('move', name, moved, ['meetings', index, 'moved']);
      if (!cancelled || cancelled.date <= now) return;
      const path = ['meetings', index, 'cancelled', 'date'];
      report(path, { fact: 'cancellation', name, date: cancelled.date });
    });
  },
});
