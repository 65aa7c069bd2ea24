import { isRevived, isWithdrawnReport, isWithoutMinutes } from './shared/given.ts';
import type { Told } from './shared/mark.ts';
import { nameOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** What the file told of a settled day is told otherwise, or no more. */
export default transition({
  code: 'past-rewritten',
  severity: 'error',
  check(comparison, report, then) {
    for (const mark of comparison.marks) {
      const { subject, field, before, after, place } = mark;
      if (!before || !comparison.isSettled(before)) continue;
      const how = rewriting(before, after);
      if (!how || TOLD_ELSEWHERE.some((isThat) => isThat(mark, comparison))) continue;
      const now = how === 'moved' ? (after?.date ?? '') : '';
      report(
        { subject, field, date: before.date, was: before.date, ...place },
        { name: nameOf(subject), field, how, date: before.date, now, then: then(before.path) },
      );
    }
  },
});

/** What has a transition of its own. */
const TOLD_ELSEWHERE = [isRevived, isWithdrawnReport, isWithoutMinutes];

/** How it was rewritten, if it was. What says nothing yet may be filled in. */
function rewriting(before: Told, after: Told | undefined): 'moved' | 'removed' | 'changed' | undefined {
  if (!after) return 'removed';
  if (before.date !== after.date) return 'moved';
  const isKept = Object.entries(before.says).every(
    ([part, text]) => text === undefined || after.says[part] === text,
  );
  return isKept ? undefined : 'changed';
}
