import { lastDay, type Seat } from '../organisation/bodies.ts';
import { holderName } from '../organisation/composition.ts';
import { grouped } from '../organisation/grouped.ts';
import { normalForm } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { leaveCommand } from './shared/seats.ts';

/** A term goes on after the last day of a dissolved forum or group. A vacancy without an end ends with the body. */
export default rule({
  code: 'member-of-dissolved-body',
  severity: 'error',
  check(context, report) {
    const { organisation } = context;
    const isToldApart = tellApart(organisation);
    for (const seat of organisation.seats) {
      const { body, member } = seat;
      const last = lastDay(body);
      const isOpen = member.to === undefined;
      if (last === undefined || (isOpen ? member.vacant : (member.to ?? '') <= last)) continue;
      // A term that begins after the last day is outside the body altogether.
      if (member.from !== undefined && member.from > last) continue;
      report(
        [...seat.path, isOpen ? 'role' : 'to'],
        { holder: holderName(organisation, member), role: member.role, body: body.body.name, date: last },
        {
          related: [{ note: 'ended-here', path: [...body.path, 'dissolved', 'date'] }],
          ...(!member.vacant &&
            isToldApart(seat) && {
              help: { command: leaveCommand(body.body.id, member, dateOption(context, last)) },
            }),
        },
      );
    }
  },
});

/**
 * Whether `rup member leave` is told enough to know whose term ends: all that it can be told of others of the body with
 * the same holder and role is their area. Those that nothing tells apart are one as good as the other.
 */
function tellApart(organisation: Organisation): (seat: Seat) => boolean {
  const known = new Map<string, ReadonlyMap<string, readonly Seat[]>>();
  const key = ({ member: { person, organisation: party, role } }: Seat) =>
    JSON.stringify([person, party, normalForm(role)]);
  return (seat) => {
    const body = seat.body.body.id;
    const seats = known.get(body) ?? grouped(organisation.seatsOf(body), key);
    known.set(body, seats);
    const { area, selectedBy } = seat.member;
    return (seats.get(key(seat)) ?? []).every(
      ({ member }) =>
        (area !== undefined && member.area !== area) ||
        (member.area === area && member.selectedBy === selectedBy),
    );
  };
}
