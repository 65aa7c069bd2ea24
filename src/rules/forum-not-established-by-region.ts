import { rule } from './rule.ts';

/** A new forum is not established by the region (R32). Continued forums (R25, R26) were not established anew. */
export default rule({
  code: 'forum-not-established-by-region',
  severity: 'error',
  sources: ['R32'],
  needs: ['organisations', 'forums'],
  check({ organisation }, report) {
    const region = organisation.file.organisations.find(({ kind }) => kind === 'region');
    for (const [index, { name, origin, established, establishedBy }] of organisation.forums.entries()) {
      if (origin !== 'established' || established === undefined) continue;
      const by = organisation.party(establishedBy);
      // An id that names no organisation is a finding of its own.
      if (by?.kind === 'region' || (establishedBy !== undefined && !by)) continue;
      report(
        ['forums', index, by ? 'establishedBy' : 'name'],
        { forum: name, by: by?.name },
        by && region ? { help: { suggestion: region.id } } : {},
      );
    }
  },
});
