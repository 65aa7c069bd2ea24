import { fillsSeat, holderName, term } from '../organisation/composition.ts';
import type { Member } from '../organisation/generated/types.ts';
import { rule } from './rule.ts';

/** A deputy stands in for nobody, or for somebody without a seat in the body; or who is no deputy stands in for one. */
export default rule({
  code: 'deputy-for-nobody',
  severity: 'warning',
  check({ organisation }, report) {
    for (const { body, member, path } of organisation.seats) {
      const { as, deputyFor, vacant } = member;
      if (vacant || (as !== 'deputy' && deputyFor === undefined)) continue;
      const { from, to } = term(body.body, member);
      const isSeat = (other: Member) => {
        const own = term(body.body, other);
        const isMeant = other.person === deputyFor || other.organisation === deputyFor;
        return isMeant && fillsSeat(other) && own.from <= to && own.to >= from;
      };
      const isDeputy = as === 'deputy';
      if (isDeputy && deputyFor !== undefined && body.body.members?.some(isSeat)) continue;
      const named = organisation.person(deputyFor)?.name ?? organisation.party(deputyFor)?.name;
      // An id that names nobody is a finding of its own.
      if (deputyFor !== undefined && named === undefined) continue;
      report([...path, deputyFor === undefined ? 'as' : 'deputyFor'], {
        body: body.body.name,
        holder: holderName(organisation, member),
        isDeputy,
        for: named,
      });
    }
  },
});
