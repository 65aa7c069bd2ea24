import type { Document } from '../document/document.ts';
import type { Finding, Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import { conforms } from './conforms.ts';

/** A document that could be read. */
export type Read = Document & { readonly data: Value };

/** Where data has not the form that the schema asks for; nowhere, as a rule. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The places that cannot be judged. */
  readonly unsound: readonly Path[];
}

/** Checks data by the schema. The compiled schema is loaded only for data that it finds fault with. */
export async function checked(document: Read): Promise<Checked> {
  if (conforms(document.data)) return { findings: [], unsound: [] };
  return (await import('./malformed.ts')).malformed(document);
}
