import type { Checked, Read } from './checked.ts';
import { checkSchema, unsoundPath } from './schema-check.ts';
import { schemaFindings } from './schema-findings.ts';

/** All that the schema finds wrong, but for what reading the document has told of already. */
export function malformed(document: Read): Checked {
  const breaches = checkSchema(document.data);
  const told = new Set(document.unsure.map((path) => JSON.stringify(path)));
  const untold = breaches.filter(({ path }) => told.size === 0 || !told.has(JSON.stringify(path)));
  return { findings: schemaFindings(untold, document), unsound: breaches.map(unsoundPath) };
}
