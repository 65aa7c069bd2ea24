import { seatCounts, stands } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { appointCommand, seatSources } from './shared/seats.ts';

/** Fewer seats of the group are held, or stated to be vacant, than its composition demands (R19, R20). */
export default rule({
  code: 'seat-unfilled',
  severity: 'error',
  sources: ['R19', 'R20'],
  needs: ['plan', 'organisations', 'administrativeGroup'],
  check({ organisation, due }, report) {
    const { group } = organisation;
    if (due === undefined || !stands(group, due)) return;
    for (const { entry, rule, area, held, vacant, misplaced } of seatCounts(organisation, group, due)) {
      // A misplaced member has a finding of its own, and may be the one that is missing here.
      const missing = (rule.min ?? 0) - held - vacant - misplaced;
      if (missing <= 0) continue;
      const [role] = rule.roles ?? [];
      report(
        ['administrativeGroup', 'composition', entry, 'min'],
        { roles: rule.roles ?? [], area: area?.name ?? '', missing },
        {
          sources: seatSources(organisation, rule),
          help: {
            command: appointCommand(group.id, { role, area: area?.id, selectedBy: rule.selectedBy }),
          },
        },
      );
    }
  },
});
