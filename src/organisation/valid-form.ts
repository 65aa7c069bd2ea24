import type { Value } from '../document/parsed.ts';
import { validForm } from './generated/form.js';

/**
 * Whether the data has the form that the schema asks for: a quick yes, the usual answer. What is wrong where the
 * answer is no, `checkSchema` says; its compiled validators are a third of the program, and a valid file never
 * loads them. A test holds the two together.
 */
export function hasValidForm(data: Value): boolean {
  return validForm(data);
}
