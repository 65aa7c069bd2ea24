import { transition } from './transition.ts';

/** A new correction is dated another day than it is made. */
export default transition({
  code: 'correction-misdated',
  severity: 'error',
  check(comparison, report) {
    const { corrections, today, graceDays: days } = comparison;
    for (const { after, afterPath } of corrections) {
      if (!after || comparison.isTimely(after)) continue;
      const { id, date } = after;
      report({ path: [...afterPath, 'date'] }, { id, date, today, days });
    }
  },
});
