import { limited, MOST_FINDINGS } from '../document/limited.ts';
import type { Checked, Read } from './checked.ts';
import { cut } from './cut.ts';
import { checkSchema, unsoundPath } from './schema-check.ts';
import { schemaFindings } from './schema-findings.ts';

/**
 * What the schema finds wrong, but for what reading the document has told of already. Where that is much, the check
 * stops; what it has not come to counts as unsound.
 */
export function malformed(document: Read): Checked {
  const { data, unchecked } = cut(document.data, MOST_FINDINGS);
  const breaches = checkSchema(data);
  const told = new Set(document.unsure.map((path) => JSON.stringify(path)));
  const untold = breaches.filter(({ path }) => told.size === 0 || !told.has(JSON.stringify(path)));
  return {
    findings: limited(schemaFindings(untold, document), 'schema', unchecked.length > 0),
    unsound: [...breaches.map(unsoundPath), ...unchecked],
  };
}
