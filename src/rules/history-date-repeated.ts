import type { PlanArgs } from '../facts/plan.ts';
import { rule } from './rule.ts';

type History = PlanArgs['history-date-repeated']['history'];

const HISTORIES: readonly History[] = ['priorities', 'followUps'];

/** An initiative has two priorities, or two follow-ups, on one date: nobody can tell which holds. */
export default rule({
  code: 'history-date-repeated',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, initiative] of organisation.initiatives.entries()) {
      for (const history of HISTORIES) {
        const entries = initiative[history] ?? [];
        if (entries.length < 2) continue;
        const path = ['plan', 'initiatives', index, history];
        const firsts = new Map<string, number>();
        for (const [at, { date }] of entries.entries()) {
          const first = firsts.get(date);
          if (first === undefined) firsts.set(date, at);
          else {
            report(
              [...path, at, 'date'],
              { initiative: initiative.name, history, date },
              { related: [{ note: 'first-here', path: [...path, first, 'date'] }] },
            );
          }
        }
      }
    }
  },
});
