import { rule } from './rule.ts';

/** An initiative is said to need a forum after its own last day. */
export default rule({
  code: 'need-after-initiative',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      for (const [at, { id, until }] of (forum.initiatives ?? []).entries()) {
        const initiative = until === undefined ? undefined : organisation.initiative(id);
        if (until === undefined || initiative?.ended === undefined || until <= initiative.ended) continue;
        const endPath = [...(organisation.named('initiative', id)?.path ?? []), 'ended'];
        report(
          ['forums', index, 'initiatives', at, 'until'],
          { forum: forum.name, initiative: initiative.name, until, ended: initiative.ended },
          { related: [{ note: 'ended-here', path: endPath }] },
        );
      }
    }
  },
});
