import type { Meeting } from '../../../organisation/generated/types.ts';
import type { Pair } from '../../pairs.ts';
import type { Comparison } from './comparison.ts';
import type { Mark, Told } from './mark.ts';

type Had = Mark & { readonly before: Told };

// Each is so only once its day is settled: until then what was entered may have been a slip.

/** A forum whose last day had come, and to which it does not apply any more. */
export function isRevived(mark: Mark, comparison: Comparison): mark is Had {
  const { subject, field, before, after } = mark;
  if (subject.kind !== 'forum' || field !== 'dissolved' || !before || !comparison.isSettled(before))
    return false;
  return !after || after.date >= comparison.today;
}

/** A report that had been given and is not there any more. */
export function isWithdrawnReport(mark: Mark, comparison: Comparison): mark is Had {
  const { field, before, after } = mark;
  return field === 'reports' && before !== undefined && !after && comparison.isSettled(before);
}

/** A held meeting that had minutes and has none now. */
export function isWithoutMinutes(mark: Mark, comparison: Comparison): mark is Had {
  const { subject, field, before: told } = mark;
  if (subject.kind !== 'meeting' || field !== 'held' || !told || !comparison.isSettled(told)) return false;
  const { before, after } = subject as Pair<Meeting>;
  return before?.held?.minutes !== undefined && after?.held?.minutes === undefined;
}
