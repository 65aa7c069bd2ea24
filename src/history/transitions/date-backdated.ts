import { grouped } from '../../organisation/grouped.ts';
import type { Comparison } from './shared/comparison.ts';
import type { Mark, Told } from './shared/mark.ts';
import { nameOf } from './shared/subjects.ts';
import { transition } from './transition.ts';

type Back = Mark & { readonly after: Told };

/** Things are dated back to settled days, of which the file told nothing: one change that comes late, told once. */
export default transition({
  code: 'date-backdated',
  severity: 'error',
  check(comparison, report) {
    const back = onceForNew(comparison.marks.filter((mark) => isBack(mark, comparison)));
    const open = back.filter(({ subject, field }) => !comparison.isCorrected(subject, field));
    const first = earliest(open);
    if (!first) return;
    const { subject, field, after } = first;
    const also = open.filter((mark) => mark !== first).map(placeOf);
    const args = { name: nameOf(subject), field, date: after.date, days: comparison.graceDays };
    report({ ...placeOf(first), also }, { ...args, others: also.length });
  },
});

const placeOf = ({ subject, field, after: { date }, place }: Back) => ({ subject, field, date, ...place });

/** The day for which a meeting is planned tells of nothing that happened; that it was held does. */
function isBack(mark: Mark, comparison: Comparison): mark is Back {
  const { field, before, after } = mark;
  if (field === 'date' || !after || !comparison.isSettled(after)) return false;
  return !(before && comparison.isSettled(before));
}

/** Of an entry that is new as a whole, its earliest date stands for all. */
function onceForNew(marks: readonly Back[]): readonly Back[] {
  const of = grouped(marks, ({ subject }) => subject);
  const firsts = new Set([...of.values()].map(earliest));
  return marks.filter((mark) => mark.subject.before || firsts.has(mark));
}

/** The one farthest back; of several, the first. */
function earliest(marks: readonly Back[]): Back | undefined {
  return marks.reduce<Back | undefined>(
    (first, mark) => (first && first.after.date <= mark.after.date ? first : mark),
    undefined,
  );
}
