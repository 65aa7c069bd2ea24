import { insert, type Operation } from '../document/edit/operation.ts';
import type { Value } from '../document/parse.ts';
import type { Correction } from '../organisation/generated/types.ts';
import { entry, type Situation } from './change.ts';

/** What a change of the past is told of: what was there, and why it is changed. */
type Corrected = Pick<Correction, 'id' | 'field' | 'reason'> & { readonly was?: string | undefined };

/** Enters openly that the past was changed. */
export function correction({ today }: Situation, { id, field, was, reason }: Corrected): Operation {
  const value = entry<Correction>({ date: today, id, field, was, reason });
  return insert(['corrections'], value as unknown as Value);
}
