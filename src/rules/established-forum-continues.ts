import { rule } from './rule.ts';

/** A forum is newly established and yet continues a former group. */
export default rule({
  code: 'established-forum-continues',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, { name, origin, continues }] of organisation.forums.entries()) {
      if (origin !== 'established' || continues === undefined) continue;
      const former = organisation.bodies.get(continues)?.body.name ?? continues;
      report(
        ['forums', index, 'continues'],
        { forum: name, former },
        { related: [{ note: 'other-here', path: ['forums', index, 'origin'] }] },
      );
    }
  },
});
