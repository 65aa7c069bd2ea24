import type { CalendarDate } from '../../../organisation/date.ts';
import type { Meeting } from '../../../organisation/generated/types.ts';
import type { Pair } from '../../pairs.ts';
import type { Mark, Told } from './mark.ts';

type Had = Mark & { readonly before: Told };

/** A forum whose last day had come, and to which it does not apply any more. */
export function isRevived(mark: Mark, today: CalendarDate): mark is Had {
  const { subject, field, before, after } = mark;
  if (subject.kind !== 'forum' || field !== 'dissolved' || !before || before.date >= today) return false;
  return !after || after.date >= today;
}

/** A report that had been given and is not there any more. */
export function isWithdrawnReport(mark: Mark, today: CalendarDate): mark is Had {
  return mark.field === 'reports' && mark.before !== undefined && !mark.after && mark.before.date <= today;
}

/** A held meeting that had minutes and has none now. */
export function isWithoutMinutes(mark: Mark): mark is Had {
  if (mark.subject.kind !== 'meeting' || mark.field !== 'held') return false;
  const { before, after } = mark.subject as Pair<Meeting>;
  return before?.held?.minutes !== undefined && after?.held?.minutes === undefined;
}
