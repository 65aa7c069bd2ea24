import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { FollowUp, Priority } from '../organisation/generated/types.ts';
import { type Change, entry, refuse, type Situation } from './change.ts';
import { type ByDecision, decided, decisionBehind } from './decision.ts';
import { day, findInitiative, named } from './find.ts';

/** The input of `rup initiative prioritise`. */
export interface InitiativePrioritise extends ByDecision {
  readonly initiative: string;
  readonly date: string;
  /** 1 is first. */
  readonly rank: number;
  readonly note?: string;
}

/** The input of `rup initiative follow-up`. */
export interface InitiativeFollowUp {
  readonly initiative: string;
  readonly date: string;
  readonly status: FollowUp['status'];
  readonly note?: string;
}

/** Gives an initiative a priority from a day on (R11). */
export const initiativePrioritise: Change<InitiativePrioritise> = {
  needs: [],
  plan(situation, { initiative: id, date, rank, note, decision: given }) {
    const { organisation } = situation;
    const { entry: known, path } = findInitiative(organisation, id);
    const at = (known.priorities ?? []).findIndex((one) => one.date === date && one.rank === rank);
    const own = at === -1 ? undefined : [...path, 'priorities', at, 'decision'];
    const late = decisionBehind(organisation, { decision: given }, 'priority', own);
    if (late) return late;
    const decision = decided(organisation, { decision: given });
    const { initiative, append } = history(situation, id, 'priorities', date);
    return {
      operations: [append(entry<Priority>({ date, rank, decision, note }))],
      done: { code: 'initiative-prioritised', args: { initiative, date, rank } },
      open: [],
    };
  },
};

/** Follows an initiative up (R10). */
export const initiativeFollowUp: Change<InitiativeFollowUp> = {
  needs: [],
  plan(situation, { initiative: id, date, status, note }) {
    const { initiative, append } = history(situation, id, 'followUps', date);
    return {
      operations: [append(entry<FollowUp>({ date, status, note }))],
      done: { code: 'initiative-followed-up', args: { initiative, date, status } },
      open: [],
    };
  },
};

/** A dated history of an initiative: at most one entry a day. */
function history({ organisation }: Situation, id: string, list: 'priorities' | 'followUps', given: string) {
  const { entry: initiative, path } = findInitiative(organisation, id);
  const date = day(given);
  if (initiative[list]?.some((other) => other.date === date)) {
    refuse('date-repeated', { name: initiative.name, history: list, date });
  }
  return {
    initiative: named(initiative),
    append: (value: object) => insert([...path, list], value as Value),
  };
}
