import { nearest } from '../organisation/nearest.ts';
import { UsageError } from './errors.ts';

/** The value, where it is one of those allowed; otherwise a usage error that names them. */
export function checkChoice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if ((allowed as readonly string[]).includes(value)) return value as T;
  const suggestion = nearest(value, allowed);
  throw new UsageError('bad-choice', { option, value, allowed, ...(suggestion && { suggestion }) });
}
