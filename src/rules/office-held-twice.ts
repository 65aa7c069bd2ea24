import { overlaps } from '../organisation/terms.ts';
import { rule } from './rule.ts';

/** An office has two holders at once. */
export default rule({
  code: 'office-held-twice',
  severity: 'error',
  check({ organisation }, report) {
    const nameOf = (person: string) => organisation.person(person)?.name ?? person;
    for (const [at, office] of (organisation.file.statusMeeting?.offices ?? []).entries()) {
      const path = ['statusMeeting', 'offices', at, 'holders'];
      const terms = (office.holders ?? []).map((holder, index) => ({ ...holder, index }));
      for (const [later, earlier] of overlaps(terms)) {
        report(
          [...path, later.index, 'person'],
          { office: office.name, holder: nameOf(later.person), other: nameOf(earlier.person) },
          { related: [{ note: 'other-here', path: [...path, earlier.index, 'person'] }] },
        );
      }
    }
  },
});
