import type { Organisation, Seat } from '../organisation/organisation.ts';
import { overlaps } from '../organisation/terms.ts';
import { rule } from './rule.ts';

/** A person holds the same seat (body, role, area) in two terms at once. */
export default rule({
  code: 'terms-overlap',
  severity: 'error',
  sources: [],
  needs: [],
  check({ organisation }, report) {
    for (const seats of bySeat(organisation)) {
      const terms = seats.map((seat) => ({ ...seat.member, seat }));
      for (const [{ seat, role }, earlier] of overlaps(terms)) {
        const person = organisation.person(seat.member.person)?.name ?? seat.member.person ?? '';
        report(
          [...seat.path, 'person'],
          { person, role, body: seat.body.body.name },
          { related: [{ note: 'other-here', path: [...earlier.seat.path, 'person'] }] },
        );
      }
    }
  },
});

/** The terms that one person has in one seat, where there are several. */
function bySeat(organisation: Organisation): Iterable<Seat[]> {
  const firsts = new Map<string, Seat>();
  const groups = new Map<string, Seat[]>();
  for (const seat of organisation.seats) {
    const { person, role, area = '' } = seat.member;
    if (person === undefined) continue;
    const key = JSON.stringify([seat.body.body.id, person, role, area]);
    const first = firsts.get(key);
    const group = groups.get(key);
    if (!first) firsts.set(key, seat);
    else if (group) group.push(seat);
    else groups.set(key, [first, seat]);
  }
  return groups.values();
}
