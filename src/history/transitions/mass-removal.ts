import { transition } from './transition.ts';

/** From so many removed entries on it is many in any file. */
const MANY = 25;
/** In a small file it is many if it is more than a quarter, and at least so many. */
const SOME = 5;

/** So much is gone at once that something has gone wrong: a file cut off, a merge lost. */
export default transition({
  code: 'mass-removal',
  severity: 'error',
  check(comparison, report, then) {
    const subjects = comparison.subjects.filter(({ before }) => before);
    const removed = subjects.filter((subject) => !subject.after && !comparison.isCorrected(subject, 'id'));
    const isMass = removed.length >= MANY || (removed.length >= SOME && removed.length * 4 > subjects.length);
    if (!isMass) return;
    const { revision } = then([]);
    const args = { removed: removed.length, of: subjects.length, revision };
    // It is about the whole file, and stands before the many findings that come of it.
    const [first = ''] = Object.keys(comparison.files.after ?? {});
    report({ path: [first], onKey: true }, args);
  },
});
