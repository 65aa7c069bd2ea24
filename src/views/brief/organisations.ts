import type { Named } from '../../facts/reference.ts';
import { addMonths, type CalendarDate } from '../../organisation/date.ts';
import { byDate } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { named } from '../named.ts';
import type { Period } from './period.ts';

/** An organisation's last day, within the period or to come. */
export interface OrganisationEnding {
  readonly organisation: Named;
  readonly date: CalendarDate;
  readonly isComing: boolean;
  readonly reason: string | undefined;
  /** Those that carry it on. */
  readonly successors: readonly Named[];
}

/** How far ahead the end of an organisation is told of, in months. */
const MONTHS_AHEAD = 12;

/** The organisations that ended in the period, or are to end in the year after it, in the order of time. */
export function organisationsEnding(
  organisation: Organisation,
  { from, to }: Pick<Period, 'from' | 'to'>,
): OrganisationEnding[] {
  const until = addMonths(to, MONTHS_AHEAD);
  return organisation.file.organisations
    .flatMap(({ id, name, dissolved }): OrganisationEnding[] => {
      if (!dissolved || dissolved.date < from || dissolved.date > until) return [];
      const { date, reason, successors = [] } = dissolved;
      const after = successors.map((one) => named(organisation, one));
      // On its last day it is still there.
      return [{ organisation: { id, name }, date, isComing: date >= to, reason, successors: after }];
    })
    .sort(byDate);
}
