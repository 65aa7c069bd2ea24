import type { Document } from '../document/document.ts';
import type { Finding, Path } from '../document/finding.ts';
import { limited, MOST_FINDINGS } from '../document/limited.ts';
import type { Value } from '../document/parsed.ts';
import { cut } from './cut.ts';
import { checkSchema, invalidPath, type SchemaBreach } from './schema-check.ts';
import { schemaFindings } from './schema-findings.ts';
import { type SchemaNode, schema } from './schema-keys.ts';

/** A document that could be read. */
export type Read = Document & { readonly data: Value };

/** Where data has not the form that the schema asks for; nowhere, as a rule. */
export interface Checked {
  readonly findings: readonly Finding[];
  /** The places that cannot be checked. */
  readonly invalid: readonly Path[];
}

/** A schema, and what finds where data breaks it. */
interface Form {
  readonly schema: SchemaNode;
  breaches(data: Value): readonly SchemaBreach[];
}

const ORGANISATION: Form = { schema, breaches: checkSchema };

/**
 * What the schema finds wrong, but for what reading the document has told of already. Where that is much, the check
 * stops; what it has not come to counts as invalid.
 */
export function malformed(document: Read, form: Form = ORGANISATION): Checked {
  const { data, unchecked } = cut(document.data, MOST_FINDINGS);
  const breaches = form.breaches(data);
  const told = new Set(document.unsure.map((path) => JSON.stringify(path)));
  const untold = breaches.filter(({ path }) => told.size === 0 || !told.has(JSON.stringify(path)));
  return {
    findings: limited(schemaFindings(untold, document, form.schema), 'schema', unchecked.length > 0),
    invalid: [...breaches.map(invalidPath), ...unchecked],
  };
}
