import { type Composed, holderName, seatOfOne, term } from '../organisation/composition.ts';
import type { Member } from '../organisation/generated/types.ts';
import { overlaps } from '../organisation/terms.ts';
import { rule } from './rule.ts';

/**
 * A person holds the same seat (body, role, area) in two terms at once; in the group's seats for an area, each of which
 * is for one director, so does an organisation that holds it without a name.
 */
export default rule({
  code: 'terms-overlap',
  severity: 'error',
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      if (kind !== 'administrativeGroup' && kind !== 'forum') continue;
      if ((body.members?.length ?? 0) < 2) continue;
      const isGroup = kind === 'administrativeGroup';
      for (const terms of bySeat(body, isGroup)) {
        for (const [later, earlier] of overlaps(terms)) {
          const key = later.member.person === undefined ? 'organisation' : 'person';
          const place = (index: number) => [...path, 'members', index, key];
          const holder = holderName(organisation, later.member);
          report(
            place(later.index),
            { holder, role: later.member.role, body: body.name },
            {
              ...(!isGroup && { demands: [] }),
              related: [{ note: 'other-here', path: place(earlier.index) }],
            },
          );
        }
      }
    }
  },
});

interface Term {
  readonly member: Member;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** The terms that one holder has in one seat, in the order of the file. */
function bySeat(body: Composed, isGroup: boolean): Iterable<Term[]> {
  const groups = new Map<string, Term[]>();
  const members = body.members ?? [];
  for (let index = 0; index < members.length; index++) {
    const member = members[index] as Member;
    const key = seatOfOne(member, isGroup);
    if (key === undefined) continue;
    const own = { member, index, ...term(body, member) };
    const group = groups.get(key);
    if (group) group.push(own);
    else groups.set(key, [own]);
  }
  return groups.values();
}
