import { rule } from './rule.ts';

/** An initiative ran and ended within the plan, while the group was there, without one follow-up (R10). */
export default rule({
  code: 'initiative-never-followed-up',
  severity: 'error',
  sources: ['R10'],
  needs: ['plan', 'administrativeGroup'],
  check({ organisation, at }, report) {
    const { from, to } = organisation.file.plan.period;
    const { established } = organisation.group;
    const first = established > from ? established : from;
    for (const [index, { id, name, started, ended, followUps }] of organisation.initiatives.entries()) {
      if (started === undefined || ended === undefined || ended >= at || followUps?.length) continue;
      if (ended < first || ended > to) continue;
      const command = ['rup', 'initiative', 'follow-up', id, '--date', ended];
      report(['plan', 'initiatives', index, 'ended'], { initiative: name, ended }, { help: { command } });
    }
  },
});
