import { rule } from './rule.ts';

/** A forum is newly established and yet continues a former group (R25). */
export default rule({
  code: 'established-forum-continues',
  severity: 'warning',
  sources: ['R25'],
  needs: ['forums'],
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
