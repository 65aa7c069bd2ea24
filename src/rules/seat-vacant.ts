import { fillsSeat, fit, seatCounts, term } from '../organisation/composition.ts';
import { stands } from '../organisation/lives.ts';
import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { appointCommand, opening, seatDemand } from './shared/seats.ts';

/** A seat of the group stands vacant: a warning, or a note where enough others are held. */
export default rule({
  code: 'seat-vacant',
  severity: 'warning',
  needs: ['administrativeGroup'],
  check(context, report) {
    const { organisation, due } = context;
    const { group } = organisation;
    if (due === undefined || !stands(group, due)) return;
    const vacant = seatCounts(organisation, group, due).filter((count) => count.vacant > 0);
    if (vacant.length === 0) return;
    for (const [index, member] of (group.members ?? []).entries()) {
      if (!member.vacant || !fillsSeat(member) || !holds(term(group, member), due)) continue;
      const { entry, misfit } = fit(organisation, group.composition, member);
      const seat = vacant.find(
        (count) => count.entry === entry && (count.area?.id ?? member.area) === member.area,
      );
      if (!seat || misfit) continue;
      const { rule, area, held } = seat;
      const selector = organisation.party(member.selectedBy ?? rule.selectedBy);
      const { to } = opening(organisation, group, seat, due);
      const days = { from: dateOption(context, due), to };
      const isFree = held < (rule.max ?? Number.POSITIVE_INFINITY);
      report(
        ['administrativeGroup', 'members', index, 'vacant'],
        { role: member.role, area: area?.name ?? '', selectedBy: selector?.name ?? '' },
        {
          ...(held >= (rule.min ?? 0) && { severity: 'note' }),
          demands: seatDemand(organisation, rule),
          ...(isFree && {
            help: { command: appointCommand(group.id, { rule, area, role: member.role }, days) },
          }),
        },
      );
    }
  },
});
