import type { FieldKey } from '../facts/field.ts';

/** What each field is called: in help, in questions, and where it was changed. */
export type FieldTexts = Readonly<Record<FieldKey, string>>;
