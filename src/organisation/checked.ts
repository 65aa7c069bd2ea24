import type { Checked, Read } from './malformed.ts';
import { hasValidForm } from './valid-form.ts';

/** Checks data by the schema. The compiled schema is loaded only for data that it finds fault with. */
export async function checked(document: Read): Promise<Checked> {
  if (hasValidForm(document.data)) return { findings: [], invalid: [] };
  return (await import('./malformed.ts')).malformed(document);
}
