import { rule } from './rule.ts';

/** The plan is at its last day, and no effort of a municipality has been collected in its time (R12). */
export default rule({
  code: 'efforts-never-collected',
  severity: 'warning',
  sources: ['R12'],
  needs: ['plan', 'efforts'],
  needsAll: ['efforts'],
  check({ organisation, due }, report) {
    const { to } = organisation.file.plan.period;
    if (due !== to || organisation.efforts.some(({ collected = to }) => collected <= to)) return;
    report(['plan', 'period', 'to'], { planEnd: to });
  },
});
