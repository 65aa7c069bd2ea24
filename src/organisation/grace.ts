import type { CalendarDate } from './date.ts';
import { addDays } from './days.ts';
import type { OrganisationFile } from './generated/types.ts';

/** How many days back dates are open, where the file does not say. */
export const GRACE_DAYS = 30;

/** The first day that is not settled as of a day, and how many days back that is. */
export function firstOpenDay(
  { settings }: OrganisationFile,
  today: CalendarDate,
): { readonly open: CalendarDate; readonly days: number } {
  const days = settings?.history?.graceDays ?? GRACE_DAYS;
  return { open: addDays(today, -days), days };
}
