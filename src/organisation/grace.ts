import type { CalendarDate } from './date.ts';
import { addDays } from './days.ts';
import type { OrganisationFile } from './generated/types.ts';

/** How many days back dates are open, where the file does not say. */
export const GRACE_DAYS = 30;

/** The first of the days that are open; those before it are settled, and change only by a correction. */
export function openSince(
  { settings }: Pick<OrganisationFile, 'settings'>,
  today: CalendarDate,
): CalendarDate {
  return addDays(today, -(settings?.history?.graceDays ?? GRACE_DAYS));
}
