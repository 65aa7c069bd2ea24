import { rule } from './rule.ts';

/** The plan is at its last day, and the group has collected no effort of a municipality in its time (R12). */
export default rule({
  code: 'efforts-never-collected',
  severity: 'warning',
  sources: ['R12'],
  needs: ['plan', 'administrativeGroup', 'efforts'],
  needsAll: ['efforts'],
  check({ organisation, due }, report) {
    const { to } = organisation.file.plan.period;
    const { established } = organisation.group;
    if (due !== to) return;
    if (organisation.efforts.some(({ collected = to }) => established <= collected && collected <= to))
      return;
    report(['plan', 'period', 'to'], { planEnd: to });
  },
});
