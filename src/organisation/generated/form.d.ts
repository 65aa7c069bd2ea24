import type { Form } from '../conforms.ts';

/** The schema, as far as it validates. */
export const FORM: Form;
