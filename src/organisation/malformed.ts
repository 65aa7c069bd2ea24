import type { Document } from '../document/document.ts';
import type { Finding, Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import { checkSchema, unsoundPath } from './schema-check.ts';
import { schemaFindings } from './schema-findings.ts';

/** Where data has not the form that the schema asks for. */
export interface Malformed {
  readonly findings: readonly Finding[];
  /** The places that rules cannot judge. */
  readonly unsound: readonly Path[];
}

/** All that the schema finds wrong, but for what reading the document has told of already. */
export function malformed(document: Document & { readonly data: Value }): Malformed {
  const breaches = checkSchema(document.data);
  const told = new Set(document.unsure.map((path) => JSON.stringify(path)));
  const untold = breaches.filter(({ path }) => told.size === 0 || !told.has(JSON.stringify(path)));
  return { findings: schemaFindings(untold, document), unsound: breaches.map(unsoundPath) };
}
