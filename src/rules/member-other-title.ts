import { fillsSeat, fit, kindOf, term } from '../organisation/composition.ts';
import { saysRole } from '../organisation/normal-form.ts';
import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { demandedRoles, seatDemand } from './shared/seats.ts';

/**
 * The holder of a seat of the group has the title that another of its seats is for. A title is that of
 * today: what a person was in an earlier term it does not tell.
 */
export default rule({
  code: 'member-other-title',
  severity: 'error',
  byCharter: [],
  needs: ['administrativeGroup'],
  check({ organisation, at }, report) {
    const { group } = organisation;
    const roles = demandedRoles(organisation);
    for (const [index, member] of (group.members ?? []).entries()) {
      if (!fillsSeat(member)) continue;
      const person = organisation.person(member.person);
      const title = person?.title;
      if (!person || title === undefined || saysRole(title, member.role)) continue;
      if (!roles.some((role) => saysRole(title, role)) || !holds(term(group, member), at)) continue;
      const { entry, misfit } = fit(organisation, group.composition, member);
      const seat = group.composition[entry ?? -1];
      if (!seat || misfit || kindOf(organisation, seat) === undefined) continue;
      const path = organisation.named('person', person.id)?.path ?? [];
      report(
        ['administrativeGroup', 'members', index, 'role'],
        { holder: person.name, role: member.role, title },
        {
          demands: seatDemand(organisation, seat),
          related: [{ note: 'defined-here', path: [...path, 'title'] }],
        },
      );
    }
  },
});
