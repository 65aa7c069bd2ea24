import { holderName, term } from '../organisation/composition.ts';
import { entryAsOf } from '../organisation/earlier.ts';
import { compare } from '../organisation/order.ts';
import { rule } from './rule.ts';

/** A body has more chairs at a time than it says: one, unless it says that they share the chair. */
export default rule({
  code: 'chairs-too-many',
  severity: 'warning',
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      if (kind !== 'administrativeGroup' && kind !== 'forum') continue;
      const terms = [...(body.members ?? []).entries()]
        .filter(([, { as, vacant }]) => as === 'chair' && !vacant)
        .map(([index, member]) => ({ index, member, ...term(body, member) }))
        .sort((a, b) => compare(a.from, b.from) || a.index - b.index);
      for (const [at, { index, member, from }] of terms.entries()) {
        // Whoever began before, or the same day and stands before in the file.
        const others = terms.slice(0, at).filter((other) => other.to >= from);
        const first = others[0];
        const { chairs = 1 } = entryAsOf(body, from);
        if (!first || others.length < chairs) continue;
        report(
          [...path, 'members', index, 'as'],
          { body: body.name, holder: holderName(organisation, member), date: from, chairs },
          { related: [{ note: 'other-here', path: [...path, 'members', first.index, 'as'] }] },
        );
      }
    }
  },
});
