import type { Named } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Decision } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { namedIf } from './named.ts';

/** What the file says of the decision behind something. */
export interface DecisionView {
  readonly date: CalendarDate;
  readonly by: Named | undefined;
  /** The number of its case. */
  readonly case: string | undefined;
  readonly url: string | undefined;
}

/** A decision, if it had been made by a day. `by`: who decided, where the decision itself does not say. */
export function decisionView(
  organisation: Organisation,
  decision: Decision | undefined,
  at: CalendarDate,
  by?: string,
): DecisionView | undefined {
  if (!decision || decision.date > at) return undefined;
  const { date, case: number, url } = decision;
  return { date, by: namedIf(organisation, decision.by ?? by), case: number, url };
}
