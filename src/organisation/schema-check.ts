import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { SchemaError, Validator } from './generated/validators.js';
import * as validators from './generated/validators.js';
import { valueAt } from './lookup.ts';

/** A breach of the schema, at a path of the data. */
export interface SchemaBreach {
  readonly path: Path;
  readonly error: SchemaError;
}

/** Lists whose items are checked one by one: see scripts/schema-code.mjs for why. */
const ITEM_VALIDATORS: Readonly<Record<string, Validator>> = {
  organisations: validators.organisation,
  people: validators.person,
  forums: validators.forum,
  formerGroups: validators.formerGroup,
  efforts: validators.effort,
  meetings: validators.meeting,
};

/** Every way in which the data breaks `schema/organisering.schema.json` (JSON Schema 2020-12). */
export function checkSchema(data: Value): SchemaBreach[] {
  const breaches = validators.file(data) ? [] : errorsOf(validators.file, data, []);
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return breaches;
  for (const [key, validate] of Object.entries(ITEM_VALIDATORS)) {
    const list = data[key];
    if (!Array.isArray(list)) continue;
    for (const [index, item] of list.entries()) {
      if (!validate(item)) breaches.push(...errorsOf(validate, item, [key, index]));
    }
  }
  return breaches;
}

/** Finds every way in which data breaks another schema, by its compiled validator. */
export function breachesBy(validate: Validator): (data: Value) => SchemaBreach[] {
  return (data) => (validate(data) ? [] : errorsOf(validate, data, []));
}

function errorsOf(validate: Validator, value: Value, base: Path): SchemaBreach[] {
  return (validate.errors ?? []).map((error) => ({
    path: [...base, ...pathOf(error.instancePath, value)],
    error,
  }));
}

/** A JSON pointer (RFC 6901) as a path: a step into a list is a number. */
function pathOf(pointer: string, root: Value): Path {
  const path: (string | number)[] = [];
  let value: Value | undefined = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step: string | number = Array.isArray(value) ? Number(key) : key;
    path.push(step);
    value = value === undefined ? undefined : valueAt(value, [step]);
  }
  return path;
}

/** The place whose data a breach makes invalid: the missing section where one is missing, else its own path. */
export function invalidPath({ path, error }: SchemaBreach): Path {
  return path.length === 0 && error.keyword === 'required' ? [String(error.params['missingProperty'])] : path;
}
