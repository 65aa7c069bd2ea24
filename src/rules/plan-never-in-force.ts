import { addDays } from '../organisation/days.ts';
import { plansOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';

/** A plan was replaced before it began, or was over before the one that it replaces. */
export default rule({
  code: 'plan-never-in-force',
  severity: 'error',
  asWritten: true,
  needs: ['plan'],
  check({ organisation }, report) {
    const { plan } = organisation.file;
    if (!plan.earlier) return;
    for (const [index, { name, period, until, from, to }] of plansOf(plan).entries()) {
      // A period that ends before it begins is a finding of its own.
      if (from <= to || period.to < period.from) continue;
      const own = until === undefined ? ['plan'] : ['plan', 'earlier', index];
      if (until !== undefined && period.from > until) {
        const related = [{ note: 'ended-here' as const, path: [...own, 'until'] }];
        const args = { plan: name, fault: 'replaced' as const, date: period.from, limit: until };
        report([...own, 'period', 'from'], args, { related });
      } else {
        const related = [{ note: 'ended-here' as const, path: ['plan', 'earlier', index - 1, 'until'] }];
        const args = { plan: name, fault: 'over' as const, date: period.to, limit: addDays(from, -1) };
        report([...own, 'period', 'to'], args, { related });
      }
    }
  },
});
