import type { HistoryField } from '../../facts/history.ts';
import type { Comparison } from './shared/comparison.ts';
import { marksOf } from './shared/marks.ts';
import { transition } from './transition.ts';

/** From so many removed entries on it is many in any file, also of those that may be undone. */
const MANY = 25;
/** In a small file it is many if it is more than a quarter of the settled ones, and at least so many. */
const SOME = 5;

/** So much is gone at once that something has gone wrong: a file cut off, a merge lost. */
export default transition({
  code: 'mass-removal',
  severity: 'error',
  check(comparison, report, then) {
    const [lost] = [ids(comparison), items(comparison)].filter(isMass);
    if (!lost) return;
    const { revision } = then([]);
    const args = { what: lost.what, removed: lost.removed.length, of: lost.of, revision };
    // It is about the whole file, and stands before the many findings that come of it.
    const [first = ''] = Object.keys(comparison.files.after ?? {});
    report({ path: [first], onKey: true }, args);
  },
});

/** What is gone of so many, and of each whether it was settled. */
interface Lost {
  readonly what: 'ids' | 'items';
  readonly removed: readonly { readonly isSettled: boolean }[];
  readonly of: number;
}

function isMass({ removed, of }: Lost): boolean {
  const settled = removed.filter(({ isSettled }) => isSettled).length;
  return removed.length >= MANY || (settled >= SOME && settled * 4 > of);
}

function ids(comparison: Comparison): Lost {
  const subjects = comparison.subjects.filter(({ before }) => before);
  const removed = subjects.filter(
    (subject) => !subject.after && !comparison.merged.has(subject) && !comparison.isCorrected(subject, 'id'),
  );
  const settled = removed.map((subject) => ({ isSettled: !comparison.isRecent(subject) }));
  return { what: 'ids', removed: settled, of: subjects.length };
}

/** Of entries that are still there and of those that are not: what stands in a list and has no id of its own. */
function items(comparison: Comparison): Lost {
  const gone = comparison.subjects.filter((subject) => !subject.after && !comparison.merged.has(subject));
  const marks = [
    ...comparison.marks,
    ...gone.flatMap((subject) => marksOf(subject, comparison.files)),
  ].filter(({ field, before }) => LISTS.includes(field) && before && !before.isEnd);
  const removed = marks.flatMap(({ subject, field, before, after }) =>
    after || !before || comparison.isCorrected(subject, field)
      ? []
      : [{ isSettled: comparison.isSettled(before) }],
  );
  return { what: 'items', removed, of: marks.length };
}

const LISTS: readonly HistoryField[] = [
  'members',
  'holders',
  'initiatives',
  'priorities',
  'followUps',
  'reports',
  'moved',
];
