import { rule } from './rule.ts';

/** An effort is placed in one area, and its goal in another. */
export default rule({
  code: 'effort-goal-in-other-area',
  severity: 'warning',
  check({ organisation }, report) {
    const nameOf = (area: string) => organisation.named('area', area)?.name ?? area;
    for (const [index, { area, goal: id }] of organisation.efforts.entries()) {
      const goal = organisation.goal(id);
      if (!goal || goal.area === area) continue;
      const defined = organisation.named('goal', id)?.path ?? [];
      report(
        ['efforts', index, 'goal'],
        { goal: goal.name, area: nameOf(area), goalArea: nameOf(goal.area) },
        { related: [{ note: 'defined-here', path: [...defined, 'area'] }] },
      );
    }
  },
});
