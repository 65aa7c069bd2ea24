import type { Value } from '../document/parsed.ts';
import { conforms as fits } from './generated/form.js';

/**
 * Whether the data has the form that the schema asks for: a quick yes, the usual answer. What is wrong where the
 * answer is no, `checkSchema` says; its compiled validators are a third of the program, and a sound file never
 * loads them. A test holds the two together.
 */
export function conforms(data: Value): boolean {
  return fits(data);
}
