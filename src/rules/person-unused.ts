import { sectionsNaming } from '../organisation/references.ts';
import { rule } from './rule.ts';

/** A person is in the file, but holds no seat or office and speaks at no meeting. */
export default rule({
  code: 'person-unused',
  severity: 'note',
  needs: sectionsNaming('person'),
  needsAll: sectionsNaming('person'),
  check({ organisation }, report) {
    for (const [index, { id, name }] of (organisation.file.people ?? []).entries()) {
      if (!organisation.references.used.has(id)) report(['people', index, 'name'], { person: name });
    }
  },
});
