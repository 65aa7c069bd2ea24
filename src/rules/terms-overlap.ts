import type { Member } from '../organisation/generated/types.ts';
import { overlaps } from '../organisation/terms.ts';
import { rule } from './rule.ts';

/** A person holds the same seat (body, role, area) in two terms at once. */
export default rule({
  code: 'terms-overlap',
  severity: 'error',
  sources: [],
  needs: [],
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      const members = kind === 'administrativeGroup' || kind === 'forum' ? (body.members ?? []) : [];
      if (members.length < 2) continue;
      for (const terms of bySeat(members)) {
        for (const [later, earlier] of overlaps(terms)) {
          const { person = '', role } = later;
          const place = (index: number) => [...path, 'members', index, 'person'];
          report(
            place(later.index),
            { person: organisation.person(person)?.name ?? person, role, body: body.name },
            { related: [{ note: 'other-here', path: place(earlier.index) }] },
          );
        }
      }
    }
  },
});

type Term = Member & { readonly index: number };

/** The terms that one person has in one seat, in the order of the file. */
function bySeat(members: readonly Member[]): Iterable<Term[]> {
  const groups = new Map<string, Term[]>();
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as Member;
    const { person, area = '', role } = member;
    if (person === undefined) continue;
    // Ids hold no spaces, so no two seats share a key.
    const key = `${person} ${area} ${role}`;
    const group = groups.get(key);
    if (group) group.push({ ...member, index });
    else groups.set(key, [{ ...member, index }]);
  }
  return groups.values();
}
