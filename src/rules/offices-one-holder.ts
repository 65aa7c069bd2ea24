import { grouped } from '../organisation/grouped.ts';
import { overlaps } from '../organisation/terms.ts';
import { rule } from './rule.ts';

/** One person holds both offices of the status meeting at once: nobody would meet anybody. */
export default rule({
  code: 'offices-one-holder',
  severity: 'error',
  byCharter: [],
  check({ organisation }, report) {
    const offices = organisation.file.statusMeeting?.offices ?? [];
    const terms = offices.flatMap(({ name, holders = [] }, office) =>
      holders.map((holder, index) => ({ ...holder, office, name, index })),
    );
    for (const [person, own] of grouped(terms, (term) => term.person)) {
      for (const [later, earlier] of overlaps(own)) {
        // Twice in one office is a finding of its own.
        if (later.office === earlier.office) continue;
        const path = (at: typeof later) => [
          'statusMeeting',
          'offices',
          at.office,
          'holders',
          at.index,
          'person',
        ];
        report(
          path(later),
          { person: organisation.person(person)?.name ?? person, offices: [earlier.name, later.name] },
          { related: [{ note: 'other-here', path: path(earlier) }] },
        );
      }
    }
  },
});
