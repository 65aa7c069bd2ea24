import { isWithdrawnReport } from './shared/given.ts';
import { nameOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** A report that was given is not there any more. */
export default transition({
  code: 'report-withdrawn',
  severity: 'error',
  check(comparison, report, then) {
    for (const mark of comparison.marks) {
      if (!isWithdrawnReport(mark, comparison)) continue;
      const { subject, field, before, place } = mark;
      report(
        { subject, field, date: before.date, was: before.date, ...place },
        { forum: nameOf(subject), date: before.date, then: then(before.path) },
      );
    }
  },
});
