import { fit } from '../organisation/composition.ts';
import { grouped } from '../organisation/grouped.ts';
import { isSameText } from '../organisation/normal-form.ts';
import { rule } from './rule.ts';
import { once, termsByStart } from './shared/seats.ts';

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
      for (const [at, term] of terms.entries()) {
        const { role } = term.member;
        const other = terms
          .slice(0, at)
          .find((known) => !isSameText(known.member.role, role) && known.to >= term.from);
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
