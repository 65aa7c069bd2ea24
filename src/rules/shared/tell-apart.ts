import type { Seat } from '../../organisation/bodies.ts';
import { grouped } from '../../organisation/grouped.ts';
import { normalForm } from '../../organisation/normal-form.ts';
import type { Organisation } from '../../organisation/organisation.ts';

/**
 * Whether `rup member leave` is told enough to know whose term ends: all that it can be told of others of the body with
 * the same holder and role is their area. Those that nothing tells apart are one as good as the other.
 */
export function tellApart(organisation: Organisation): (seat: Seat) => boolean {
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
