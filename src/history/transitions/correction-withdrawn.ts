import type { Correction } from '../../organisation/generated/types.ts';
import { within } from '../pairs.ts';
import { words } from './shared/mark.ts';
import { transition } from './transition.ts';

/** A correction that was made openly is not told of any more, or otherwise. */
export default transition({
  code: 'correction-withdrawn',
  severity: 'error',
  check(comparison, report, then) {
    for (const { before, after, beforePath, afterPath } of within(comparison.files, 'corrections')) {
      if (!before) continue;
      const { id, date } = before;
      const args = { id, date, then: then(beforePath) };
      if (!after) report({ path: afterPath, onKey: true }, { ...args, how: 'removed' });
      else if (!comparison.isTimely(before) && !isKept(before, after)) {
        report({ path: afterPath }, { ...args, how: 'changed' });
      }
    }
  },
});

/** Whether it still says why, and what there was before; the latter may be filled in. */
function isKept(before: Correction, after: Correction): boolean {
  const isSame = (key: 'reason' | 'was') => words(after[key]) === words(before[key]);
  return isSame('reason') && (before.was === undefined || isSame('was'));
}
