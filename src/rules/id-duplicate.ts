import { rule } from './rule.ts';

/** One id names two things: no reference, acceptance or link can tell which is meant. */
export default rule({
  code: 'id-duplicate',
  severity: 'error',
  check({ organisation }, report) {
    for (const [id, entities] of organisation.ids.repeated) {
      const first = organisation.entities.get(id);
      if (!first) continue;
      const related = [{ note: 'first-here' as const, path: [...first.path, 'id'] }];
      for (const { path } of entities) report([...path, 'id'], { id, first: first.kind }, { related });
    }
  },
});
