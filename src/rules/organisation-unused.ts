import { sectionsNaming } from '../organisation/references.ts';
import { rule } from './rule.ts';

/** An organisation is in the file, but nothing names it. */
export default rule({
  code: 'organisation-unused',
  severity: 'note',
  needs: sectionsNaming('organisation'),
  needsAll: sectionsNaming('organisation'),
  check({ organisation }, report) {
    for (const [index, { id, name, dissolved }] of (organisation.file.organisations ?? []).entries()) {
      // What became of it is told, which is what it is there for.
      if (!organisation.references.used.has(id) && !dissolved?.successors)
        report(['organisations', index, 'name'], { organisation: name });
    }
  },
});
