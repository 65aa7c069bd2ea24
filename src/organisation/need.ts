import type { CalendarDate } from './date.ts';
import type { ForumInitiative, Initiative } from './generated/types.ts';

/**
 * The last day on which an initiative needs a forum (R33): its own last day, or an earlier one on which it
 * released the forum. Undefined while the need has no end.
 */
export function lastDayOfNeed(
  { until }: ForumInitiative,
  initiative: Initiative | undefined,
): CalendarDate | undefined {
  const ended = initiative?.ended;
  if (until === undefined || ended === undefined) return until ?? ended;
  return until < ended ? until : ended;
}
