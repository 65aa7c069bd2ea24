import { fit } from '../organisation/composition.ts';
import { grouped } from '../organisation/grouped.ts';
import { isSameText } from '../organisation/normal-form.ts';
import { compare } from '../organisation/order.ts';
import { rule } from './rule.ts';
import { type GroupTerm, once, termsByStart } from './shared/seats.ts';

/** One person holds seats of the group in two roles at once. */
export default rule({
  code: 'person-two-roles',
  severity: 'error',
  asWritten: true,
  byCharter: [],
  needs: ['organisations', 'people', 'administrativeGroup'],
  needsAll: ['people', 'organisations'],
  check({ organisation }, report) {
    const isFirst = once();
    const path = ['administrativeGroup', 'members'];
    const seated = termsByStart(organisation).filter(
      ({ member, then }) => member.person !== undefined && !fit(then, then.group.composition, member).misfit,
    );
    for (const [person, terms] of grouped(seated, ({ member }) => member.person)) {
      let last: readonly GroupTerm[] = [];
      for (const term of terms) {
        const { role } = term.member;
        const other = last.find((known) => !isSameRole(known, term) && known.to >= term.from);
        last = lastOf(last, term);
        if (!other || !isFirst(term)) continue;
        report(
          [...path, term.index, 'person'],
          { person: organisation.person(person)?.name ?? person ?? '', roles: [other.member.role, role] },
          { related: [{ note: 'other-here', path: [...path, other.index, 'person'] }] },
        );
      }
    }
  },
});

const isSameRole = (a: GroupTerm, b: GroupTerm) => isSameText(a.member.role, b.member.role);

/** The term that ends last of those known and another, and that of the other roles: no other can be asked for. */
function lastOf(known: readonly GroupTerm[], term: GroupTerm): readonly GroupTerm[] {
  const all = [...known, term].toSorted((a, b) => compare(b.to, a.to));
  const [first] = all;
  const second = first && all.find((one) => !isSameRole(one, first));
  return [first, second].filter((one) => one !== undefined);
}
