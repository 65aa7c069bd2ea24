import { seatCounts } from '../organisation/composition.ts';
import { stands } from '../organisation/lives.ts';
import { rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { appointCommand, canBeFilled, opening, seatDemand } from './shared/seats.ts';

/** Fewer seats of the group are held, or stated to be vacant, than its composition demands. */
export default rule({
  code: 'seat-unfilled',
  severity: 'error',
  needs: ['organisations', 'people', 'administrativeGroup'],
  needsAll: ['organisations', 'people'],
  check(context, report) {
    const { organisation, due } = context;
    const { group } = organisation;
    if (due === undefined || !stands(group, due)) return;
    for (const count of seatCounts(organisation, group, due)) {
      const { entry, rule, area, unfilled: missing } = count;
      // More than may be cannot be asked for: composition-min-above-max.
      if (missing === 0 || (rule.min ?? 0) > (rule.max ?? Number.POSITIVE_INFINITY)) continue;
      const { to } = opening(organisation, group, count, due);
      const days = { from: dateOption(context, due), to };
      report(
        ['administrativeGroup', 'composition', entry, 'min'],
        { roles: rule.roles ?? [], area: area?.name ?? '', missing },
        {
          demands: seatDemand(organisation, rule),
          // A command appoints one.
          ...(missing === 1 &&
            canBeFilled(organisation, group, count) && {
              help: { command: appointCommand(group.id, count, days) },
            }),
        },
      );
    }
  },
});
