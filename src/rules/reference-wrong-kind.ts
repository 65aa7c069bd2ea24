import { rule } from './rule.ts';

/** An id is there, but names another kind of thing than belongs in the place. */
export default rule({
  code: 'reference-wrong-kind',
  severity: 'error',
  asWritten: true,
  check({ organisation }, report) {
    for (const { path, id, expected, actual } of organisation.references.dangling) {
      if (actual === undefined) continue;
      const named = organisation.entities.get(id);
      const related = named && [{ note: 'defined-here', path: [...named.path, 'id'] } as const];
      report(path, { id, expected, actual }, related && { related });
    }
  },
});
