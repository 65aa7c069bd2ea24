import type { Operation } from '../document/edit/operation.ts';
import { isMapping } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Dissolution } from '../organisation/generated/types.ts';
import { type Change, entry } from './change.ts';
import { type EntryAdd, entryAdd } from './entry.ts';
import { day, pathOf } from './find.ts';

/** The input of `rup former-group add`: of a group that was replaced, its end too. */
export interface FormerGroupAdd extends EntryAdd {
  /** The last day. */
  readonly dissolved?: string;
  readonly reason?: string;
  readonly successor?: string;
}

const added = entryAdd('formerGroup');

/** Adds a group of the organisation that was replaced (R2): its last day is before that of the new one's first. */
export const formerGroupAdd: Change<FormerGroupAdd> = {
  ...added,
  plan(situation, { dissolved: date, reason, successor, ...input }) {
    const plan = added.plan(situation, input);
    if (date === undefined) return plan;
    if (successor !== undefined) pathOf(situation.organisation, 'body', successor);
    const dissolved = entry<Dissolution>({
      date: day(date),
      reason,
      decidedBy: undefined,
      successor,
      decision: undefined,
    });
    return { ...plan, operations: plan.operations.map((one) => withEnd(one, dissolved)) };
  },
};

function withEnd(operation: Operation, dissolved: Dissolution): Operation {
  if (operation.kind !== 'insert') return operation;
  const values = operation.values.map((value) =>
    isMapping(value) ? { ...value, dissolved: { ...dissolved } as unknown as Value } : value,
  );
  return { ...operation, values };
}
