import type { Named } from '../../facts/reference.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { type EffortView, effortsOf } from '../efforts.ts';
import { isWithin, type Period } from './period.ts';

/** What the municipalities do towards the plan's goals (R12), and where they may work together (R14). */
export interface EffortsInBrief {
  /** Those collected in the period, and those of no date, goal by goal. */
  readonly collected: readonly EffortInBrief[];
  /** The goals at which several municipalities work at the end of the period. */
  readonly candidates: readonly Candidate[];
}

export interface EffortInBrief extends Omit<EffortView, 'note'> {
  readonly goal: Named;
}

export interface Candidate {
  readonly goal: Named;
  readonly municipalities: readonly Named[];
}

/** What a brief tells of the efforts. */
export function effortsInBrief(organisation: Organisation, period: Period): EffortsInBrief {
  const goals = effortsOf(organisation, period.to).areas.flatMap((area) => area.goals);
  const goal = ({ id, name }: Named) => ({ id, name });
  return {
    collected: goals.flatMap((one) =>
      one.efforts
        .filter(({ collected }) => collected === undefined || isWithin(period, collected))
        .map(({ note, ...effort }) => ({ ...effort, goal: goal(one) })),
    ),
    candidates: goals
      .filter(({ isShared }) => isShared)
      .map((one) => ({ goal: goal(one), municipalities: one.municipalities })),
  };
}
