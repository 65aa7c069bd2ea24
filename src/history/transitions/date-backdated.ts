import type { Mark } from './shared/mark.ts';
import type { Subject } from './shared/subjects.ts';
import { nameOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

/** Something is dated back to a settled day, of which the file told nothing. */
export default transition({
  code: 'date-backdated',
  severity: 'error',
  check(comparison, report) {
    const { marks, graceDays: days } = comparison;
    // The day for which a meeting is planned tells of nothing that happened; that it was held does.
    const isBack = ({ field, before, after }: Mark) =>
      field !== 'date' && after && comparison.isSettled(after) && !(before && comparison.isSettled(before));
    const back = marks.filter(isBack);
    for (const { subject, field, after, place } of onceForNew(back)) {
      report({ subject, field, ...place }, { name: nameOf(subject), field, date: after?.date ?? '', days });
    }
  },
});

/** Of an entry that is new as a whole, its earliest date stands for all. */
function onceForNew(marks: readonly Mark[]): Mark[] {
  const earliest = new Map<Subject, Mark>();
  for (const mark of marks) {
    const other = earliest.get(mark.subject);
    if (!other || (mark.after?.date ?? '') < (other.after?.date ?? '')) earliest.set(mark.subject, mark);
  }
  return marks.filter((mark) => mark.subject.before || earliest.get(mark.subject) === mark);
}
