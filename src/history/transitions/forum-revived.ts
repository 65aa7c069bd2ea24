import type { Forum } from '../../organisation/generated/types.ts';
import type { Pair } from '../pairs.ts';
import { isRevived } from './shared/given.ts';
import { transition } from './transition.ts';

/** A dissolved forum is active again. */
export default transition({
  code: 'forum-revived',
  severity: 'error',
  check(comparison, report, then) {
    for (const mark of comparison.marks) {
      if (!isRevived(mark, comparison)) continue;
      const { subject, field, before, place } = mark;
      const { after } = subject as Pair<Forum>;
      report(
        { subject, field, date: before.date, was: before.date, ...place },
        { forum: after?.name ?? '', dissolved: before.date, then: then(before.path) },
      );
    }
  },
});
