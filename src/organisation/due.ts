import type { CalendarDate } from './date.ts';
import type { Period } from './generated/types.ts';
import { earlierDay } from './order.ts';

/**
 * The day as of which a file is checked on a day: that day, or the plan's last one where the plan is over. What was
 * due by then stays as it was then, and nothing falls due later: a file that is clean on the plan's last day is clean
 * for ever, and a breach of that day stays one.
 */
export function dueDay({ to }: Period, at: CalendarDate): CalendarDate {
  return earlierDay(at, to);
}

/** Whether the plan is over on a day: nothing is asked for any more. */
export function isPlanOver({ to }: Period, at: CalendarDate): boolean {
  return at > to;
}

/** Whether a day by which something is due has passed on a day of the plan; on the plan's last day, it has. */
export function hasPassed({ to }: Period, deadline: CalendarDate, due: CalendarDate): boolean {
  return deadline < due || (deadline === due && due === to);
}
