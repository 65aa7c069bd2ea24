import { isWithoutMinutes } from './shared/given.ts';
import { nameOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** A held meeting had minutes, and has none now. */
export default transition({
  code: 'minutes-withdrawn',
  severity: 'error',
  check(comparison, report, then) {
    for (const mark of comparison.marks) {
      if (!isWithoutMinutes(mark, comparison)) continue;
      const { subject, field, before, place } = mark;
      report(
        { subject, field, date: before.date, was: before.date, ...place },
        { meeting: nameOf(subject), date: before.date, then: then([...before.path, 'minutes']) },
      );
    }
  },
});
