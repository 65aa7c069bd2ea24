import { fit, holderName, kindOf } from '../organisation/composition.ts';
import type { Member, SeatRule } from '../organisation/generated/types.ts';
import { nearest } from '../organisation/nearest.ts';
import { isAmong } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { belongsTo, partyOfSide } from '../organisation/parties.ts';
import { rule } from './rule.ts';
import { demandedRoles, groupTerms, once, seatDemand } from './shared/seats.ts';

/** A member of the group has a role, area or organisation for which its composition has no seat. */
export default rule({
  code: 'member-without-seat',
  severity: 'error',
  asWritten: true,
  needs: ['charters', 'plan', 'administrativeGroup'],
  check({ organisation }, report) {
    const isFirst = once();
    for (const term of groupTerms(organisation)) {
      const { member, index, then } = term;
      const { composition } = then.group;
      const { entry, misfit: own } = fit(then, composition, member);
      const seat = composition[entry ?? -1];
      const misfit = own ?? (isOfOtherRegion(then, seat, member) ? 'organisation' : undefined);
      if (misfit === undefined || !isFirst(term)) continue;
      const path = ['administrativeGroup', 'members', index];
      const args = {
        holder: holderName(organisation, member),
        role: member.role,
        seatOf: seatOf(then, seat),
      };
      if (!seat) {
        // It is the composition that is wrong, which its own rules tell once.
        if (isAmong(demandedRoles(organisation), member.role)) continue;
        const roles = composition.flatMap(({ roles }) => roles ?? []);
        const suggestion = nearest(member.role, roles);
        const help = suggestion === undefined ? {} : { help: { suggestion } };
        report([...path, 'role'], { ...args, misfit: 'role' }, help);
      } else if (misfit === 'area') {
        // An area that the plan does not have is a broken reference.
        if (member.area !== undefined) continue;
        report([...path, 'role'], { ...args, misfit: 'area' }, { demands: seatDemand(then, seat) });
      } else if (misfit === 'organisation' || seat.kind !== 'municipality') {
        const key = member.person === undefined ? 'organisation' : 'person';
        const demands = seatDemand(then, seat);
        report([...path, key], { ...args, misfit: 'organisation' }, { demands });
      }
    }
  },
});

/** The name of the organisation that has the seat: the document's region, where the composition names none. */
function seatOf(organisation: Organisation, seat: SeatRule | undefined): string {
  const isRegional = seat && kindOf(organisation, seat) === 'region';
  const id =
    seat?.organisation ??
    (isRegional ? partyOfSide(organisation, organisation.charter.demands.regionalSeat?.party) : undefined);
  return organisation.party(id)?.name ?? '';
}

/** Whether the regional seat is held from a region that the document does not speak of. */
function isOfOtherRegion(organisation: Organisation, seat: SeatRule | undefined, member: Member): boolean {
  if (!seat || seat.organisation !== undefined || kindOf(organisation, seat) !== 'region') return false;
  const party = organisation.partyOf(member);
  const side = organisation.charter.demands.regionalSeat?.party;
  return party !== undefined && side !== undefined && !belongsTo(organisation, party.id, side);
}
