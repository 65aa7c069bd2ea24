import { copenhagenInstant, offsetHours } from '../../calendar/today.ts';
import { type CalendarDate, LAST_DATE } from '../../organisation/date.ts';
import { addDays } from '../../organisation/days.ts';

/** A local time `HH:MM` in Europe/Copenhagen with its offset: `2014-02-27T09:00:00+01:00` (ISO 8601). */
export function localTime(date: CalendarDate, time: string): string {
  const instant = copenhagenInstant(date, time);
  const hours = offsetHours(instant);
  return `${new Date(instant + hours * 3_600_000).toISOString().slice(0, 19)}+0${hours}:00`;
}

/** The instant at which a day begins. */
export const beginOf = (date: CalendarDate): string => localTime(date, '00:00');

/** The instant at which a last day is over; undefined for the calendar's own last, which stands for no end. */
export function endOf(date: CalendarDate): string | undefined {
  return date === LAST_DATE ? undefined : beginOf(addDays(date, 1));
}
