import type { Operation } from '../document/edit/operation.ts';
import { set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { Decision } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { entry } from './change.ts';
import { day, pathOf } from './find.ts';

/** What a change that somebody decided may be told. */
export interface ByDecision {
  readonly decision?: Decision | undefined;
}

/** The decision as it is to be written: its day is one, and who decided is in the file. */
export function decided(organisation: Organisation, { decision }: ByDecision): Decision | undefined {
  if (decision === undefined) return undefined;
  const { date, by, case: number, url } = decision;
  if (by !== undefined) pathOf(organisation, organisation.bodies.has(by) ? 'body' : 'organisation', by);
  return entry<Decision>({ date: day(date), by, case: number, url });
}

/** Writes the decision where the file is to have it, if there is one. */
export function decisionAt(path: Path, decision: Decision | undefined): Operation[] {
  return decision === undefined ? [] : [set(path, decision as unknown as Value)];
}
