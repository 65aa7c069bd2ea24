import type { Path } from '../document/finding.ts';
import type { RecordedFact } from '../messages/plan.ts';
import type { Dated } from '../organisation/order.ts';
import { rule } from './rule.ts';

/** A follow-up, a priority, an effort's collection, or a meeting's move or cancellation is dated on a day yet to come. */
export default rule({
  code: 'recorded-in-future',
  severity: 'warning',
  sources: [],
  needs: [],
  check({ organisation, now }, report) {
    const tell = (fact: RecordedFact, name: string, entries: readonly Dated[] | undefined, path: Path) => {
      for (const [index, { date }] of (entries ?? []).entries())
        if (date > now) report([...path, index, 'date'], { fact, name, date });
    };
    for (const [index, { name, priorities, followUps }] of organisation.initiatives.entries()) {
      const path = ['plan', 'initiatives', index];
      tell('priority', name, priorities, [...path, 'priorities']);
      tell('follow-up', name, followUps, [...path, 'followUps']);
    }
    for (const [index, { id, collected = now }] of organisation.efforts.entries()) {
      if (collected > now)
        report(['efforts', index, 'collected'], { fact: 'collection', name: id, date: collected });
    }
    for (const [index, { id, cancelled, moved }] of organisation.meetings.entries()) {
      const path = ['meetings', index];
      tell('move', id, moved, [...path, 'moved']);
      if (!cancelled || cancelled.date <= now) continue;
      report([...path, 'cancelled', 'date'], { fact: 'cancellation', name: id, date: cancelled.date });
    }
  },
});
