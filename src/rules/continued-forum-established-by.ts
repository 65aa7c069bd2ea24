import { rule } from './rule.ts';

/** A continued forum says that somebody established it. */
export default rule({
  code: 'continued-forum-established-by',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, { name, origin, establishedBy }] of organisation.forums.entries()) {
      if (origin !== 'continued' || establishedBy === undefined) continue;
      const by = organisation.party(establishedBy)?.name ?? establishedBy;
      report(
        ['forums', index, 'establishedBy'],
        { forum: name, by },
        { related: [{ note: 'other-here', path: ['forums', index, 'origin'] }] },
      );
    }
  },
});
