import { rule } from './rule.ts';

/** A forum does not report to the administrative group (R30). */
export default rule({
  code: 'forum-reports-elsewhere',
  severity: 'error',
  sources: ['R30'],
  needs: ['administrativeGroup', 'forums'],
  check({ organisation }, report) {
    const { group } = organisation;
    for (const [index, forum] of organisation.forums.entries()) {
      const { reportsTo } = forum;
      if (reportsTo === group.id) continue;
      // An id that names no body, or the forum itself, is a finding of its own.
      const target = reportsTo === undefined ? undefined : organisation.bodies.get(reportsTo);
      const isOther = target && target.kind !== 'formerGroup' && target.body !== forum;
      if (reportsTo !== undefined && !isOther) continue;
      report(
        ['forums', index, target ? 'reportsTo' : 'name'],
        { forum: forum.name, group: group.name, to: target?.body.name },
        {
          related: [{ note: 'defined-here', path: ['administrativeGroup', 'id'] }],
          ...(target && { help: { suggestion: group.id } }),
        },
      );
    }
  },
});
