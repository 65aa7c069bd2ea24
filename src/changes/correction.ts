import { insert, type Operation } from '../document/edit/operation.ts';
import type { Value } from '../document/parse.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Correction } from '../organisation/generated/types.ts';
import { openSince } from '../organisation/grace.ts';
import { entry, refuse, type Situation } from './change.ts';

/** What a change of the past is told of: what was there, and why it is changed. */
interface Corrected {
  readonly id: string;
  readonly field: NonNullable<Correction['field']>;
  readonly was?: string | undefined;
  readonly reason: string;
}

/** Enters openly that the past was changed. */
export function correction({ today }: Situation, { id, field, was, reason }: Corrected): Operation {
  const value = entry<Correction>({ date: today, id, field, was, reason });
  return insert(['corrections'], value as unknown as Value);
}

/** The same where one of the days concerned is settled; those of the days of grace change freely. */
export function openly(
  situation: Situation,
  dates: readonly (CalendarDate | undefined)[],
  told: Omit<Corrected, 'reason'> & { readonly reason: string | undefined },
): Operation[] {
  const open = openSince(situation.organisation.file, situation.today);
  const settled = dates.find((date) => date !== undefined && date < open);
  if (settled === undefined) return [];
  const { reason } = told;
  return [correction(situation, { ...told, reason: reason ?? refuse('reason-needed', { date: settled }) })];
}
