import { rule } from './rule.ts';

/** One id names two things: no reference, acceptance or link can tell which is meant. */
export default rule({
  code: 'id-duplicate',
  severity: 'error',
  sources: [],
  needs: [],
  check({ organisation }, report) {
    for (const [id, entities] of organisation.ids.repeated) {
      const first = organisation.entities.get(id);
      for (const { kind, path } of first ? entities : []) {
        const related = first && [{ note: 'first-here', path: [...first.path, 'id'] } as const];
        report([...path, 'id'], { id, kind, first: first?.kind ?? kind }, related && { related });
      }
    }
  },
});
