import { rule } from './rule.ts';

/** A forum names one initiative twice, or in one entry one relation twice. */
export default rule({
  code: 'forum-initiative-repeated',
  severity: 'warning',
  sources: [],
  needs: ['forums'],
  check({ organisation }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      const firsts = new Map<string, number>();
      for (const [at, { id, relation: relations }] of (forum.initiatives ?? []).entries()) {
        const path = ['forums', index, 'initiatives', at];
        const initiative = organisation.initiative(id)?.name ?? id;
        const first = firsts.get(id);
        if (first === undefined) firsts.set(id, at);
        else {
          report(
            [...path, 'id'],
            { forum: forum.name, initiative, relation: undefined },
            { related: [{ note: 'first-here', path: ['forums', index, 'initiatives', first, 'id'] }] },
          );
        }
        for (const [place, relation] of relations.entries()) {
          const before = relations.indexOf(relation);
          if (before === place) continue;
          report(
            [...path, 'relation', place],
            { forum: forum.name, initiative, relation },
            { related: [{ note: 'first-here', path: [...path, 'relation', before] }] },
          );
        }
      }
    }
  },
});
