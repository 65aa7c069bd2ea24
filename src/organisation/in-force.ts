import { type Charter, NO_CHARTER, shippedCharter } from '../charter/charter.ts';
import type { CalendarDate, Days } from './date.ts';
import { addDays } from './days.ts';
import type { OrganisationFile } from './generated/types.ts';
import { compare } from './order.ts';

/** The charter that governs, and the days on which it does. */
export interface InForce {
  readonly charter: Charter;
  readonly days: Days;
}

const NONE: InForce = { charter: NO_CHARTER, days: {} };

/**
 * The charter that governs on a day; of several, that which began last. Without a day, the last one of the file. Where
 * the file names none, or the one it names is not there, no document demands anything.
 */
export function inForce({ charters = [] }: OrganisationFile, at?: CalendarDate): InForce {
  const begun = charters.filter(
    ({ from, to }) => at === undefined || (from <= at && (to === undefined || at <= to)),
  );
  const last = begun.sort((a, b) => compare(a.from, b.from)).at(-1);
  if (!last) return NONE;
  const { id, from, to } = last;
  const charter = shippedCharter(id);
  if (!charter) return NONE;
  const next = charters.map((other) => other.from).filter((start) => start > from);
  return { charter, days: { from, to: lastDay(to, next.sort(compare)[0]) } };
}

/** The last day of a charter's time, which ends where the next one's begins. */
function lastDay(to: CalendarDate | undefined, next: CalendarDate | undefined): CalendarDate | undefined {
  if (next === undefined) return to;
  const before = addDays(next, -1);
  return to !== undefined && to < before ? to : before;
}
