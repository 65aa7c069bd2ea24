import { conforms } from './conforms.ts';
import type { Checked, Read } from './malformed.ts';

/** Checks data by the schema. The compiled schema is loaded only for data that it finds fault with. */
export async function checked(document: Read): Promise<Checked> {
  if (conforms(document.data)) return { findings: [], unsound: [] };
  return (await import('./malformed.ts')).malformed(document);
}
