import { fit, holderName } from '../organisation/composition.ts';
import { nearest } from '../organisation/nearest.ts';
import { rule } from './rule.ts';
import { seatSources } from './shared/seats.ts';

/** The roles that the document gives seats (R19, R20). */
const PROPOSED: ReadonlySet<string> = new Set(['koncerndirektør', 'kommunaldirektør', 'fagdirektør']);

/** A member of the group has a role, area or organisation for which its composition has no seat (R19, R20). */
export default rule({
  code: 'member-without-seat',
  severity: 'error',
  sources: ['R19', 'R20'],
  needs: ['plan', 'organisations', 'administrativeGroup'],
  check({ organisation }, report) {
    const { composition, members = [] } = organisation.group;
    for (const [index, member] of members.entries()) {
      const { entry, misfit } = fit(organisation, composition, member);
      if (misfit === undefined) continue;
      const seat = composition[entry ?? -1];
      const path = ['administrativeGroup', 'members', index];
      const args = {
        holder: holderName(organisation, member),
        role: member.role,
        seatOf: organisation.party(seat?.organisation)?.name ?? '',
      };
      if (!seat) {
        // It is the composition that is wrong, which its own rules tell once.
        if (PROPOSED.has(member.role)) continue;
        const roles = composition.flatMap(({ roles }) => roles ?? []);
        const suggestion = nearest(member.role, roles);
        const help = suggestion === undefined ? {} : { help: { suggestion } };
        report([...path, 'role'], { ...args, misfit: 'role' }, help);
      } else if (misfit === 'area') {
        // An area that the plan does not have is a broken reference.
        if (member.area !== undefined) continue;
        report([...path, 'role'], { ...args, misfit: 'area' }, { sources: seatSources(organisation, seat) });
      } else if (misfit === 'organisation' || seat.kind !== 'municipality') {
        const key = member.person === undefined ? 'organisation' : 'person';
        const sources = seatSources(organisation, seat);
        report([...path, key], { ...args, misfit: 'organisation' }, { sources });
      }
    }
  },
});
