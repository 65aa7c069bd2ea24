import { type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { Decided } from '../facts/decision.ts';
import { factsToDecide, namedIn } from '../organisation/decisions.ts';
import type { Decision } from '../organisation/generated/types.ts';
import { valueAt } from '../organisation/lookup.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { entry, type Plan, refuse } from './change.ts';
import { day, refuseUnlessDecider } from './find.ts';

/** What a change that somebody decided may be told. */
export interface ByDecision {
  readonly decision?: Decision | undefined;
}

/** The decision as it is to be written: its day is one, and who decided is in the file. */
export function decided(organisation: Organisation, { decision }: ByDecision): Decision | undefined {
  if (decision === undefined) return undefined;
  const { date, by, case: number, url } = decision;
  if (by !== undefined) refuseUnlessDecider(organisation, by);
  return entry<Decision>({ date: day(date), by, case: number, url });
}

/** Writes the decision where the file is to have it, if there is one. It takes the place of one that stands there, whole. */
export function decisionAt({ file }: Organisation, path: Path, decision: Decision | undefined): Operation[] {
  if (decision === undefined) return [];
  const standing = valueAt(file as unknown as Value, path) as Partial<Decision> | undefined;
  if (standing === undefined) return [set(path, decision as unknown as Value)];
  return (['date', 'by', 'case', 'url'] as const).flatMap((key) => {
    const value = decision[key];
    if (value === standing[key]) return [];
    return [value === undefined ? remove([...path, key]) : set([...path, key], value)];
  });
}

/**
 * Adds the decision to a fact that the file already has: the command that recorded it is given once more, now with the
 * decision. Undefined where there is no such fact, or no decision is given.
 */
export function decisionBehind(
  organisation: Organisation,
  input: ByDecision,
  kind: Decided,
  path: Path | undefined,
): Plan | undefined {
  const decision = path && decided(organisation, input);
  if (!decision) return undefined;
  const at = path.join();
  const fact = factsToDecide(organisation, [kind]).find(({ decisionPath }) => decisionPath.join() === at);
  if (!fact) return undefined;
  const operations = decisionAt(organisation, path, decision);
  if (operations.length === 0) refuse('nothing-changes', {});
  return {
    operations,
    done: { code: 'decision-entered', args: { ...namedIn(fact), decided: decision.date } },
    open: [],
  };
}
