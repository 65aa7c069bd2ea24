import { CHOICE_WORDS, inDanish } from '../messages/choice-words.ts';
import { nearest } from '../organisation/nearest.ts';
import { UsageError } from './errors.ts';

/** The choice that a value is or, in the user's own words, means; otherwise a usage error that names those allowed. */
export function checkChoice<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const words = value.trim().toLowerCase();
  const meant = [value, words, ...(Object.hasOwn(CHOICE_WORDS, words) ? (CHOICE_WORDS[words] ?? []) : [])];
  const found = allowed.find((choice) => meant.includes(choice));
  if (found !== undefined) return found;
  const danish = allowed.map(inDanish);
  const near = nearest(value, [...allowed, ...danish]);
  // A code, whatever language it was nearest in.
  const suggestion = near && (allowed[danish.indexOf(near)] ?? near);
  throw new UsageError('bad-choice', { option, value, allowed, danish, ...(suggestion && { suggestion }) });
}
