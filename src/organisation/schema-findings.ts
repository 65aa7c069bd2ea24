import type { Finding, Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import type { SpanTable } from '../document/span-table.ts';
import type { FindingArgs, FindingCode } from '../messages/catalog.ts';
import type { ValueKind } from '../messages/input.ts';
import { isDateShaped } from './date.ts';
import type { SchemaError } from './generated/validators.js';
import { nearest } from './nearest.ts';
import type { SchemaBreach } from './schema-check.ts';
import { keysAt } from './schema-keys.ts';

/** Turns breaches of the schema into findings, one for each mistake rather than one for each keyword. */
export function schemaFindings(breaches: readonly SchemaBreach[], data: Value, spans: SpanTable): Finding[] {
  return breaches.flatMap((breach) => {
    const value = valueAt(data, breach.path);
    const fact = describe(breach, value);
    if (!fact) return [];
    const { code, args, path, onKey, suggestion } = fact;
    const span = onKey ? spans.key(path) : spans.value(path);
    const help = suggestion === undefined ? undefined : { suggestion };
    return [{ code, args, severity: 'error', span, ...(help && { help }) } as Finding];
  });
}

interface Fact<Code extends FindingCode = FindingCode> {
  code: Code;
  args: FindingArgs[Code];
  path: Path;
  onKey?: boolean;
  suggestion?: string;
}

function fact<Code extends FindingCode>(
  code: Code,
  args: FindingArgs[Code],
  path: Path,
  more: Pick<Fact, 'onKey' | 'suggestion'> = {},
): Fact {
  return { code, args, path, ...more };
}

function describe({ path, error }: SchemaBreach, value: Value | undefined): Fact | undefined {
  const key = lastKey(path);
  if (value === null && error.keyword !== 'required') {
    return error.keyword === 'oneOf' || error.keyword === 'anyOf' || key === ''
      ? nullRoot(path, error)
      : once(error, fact('missing-value', { key, item: isItem(path) }, path, { onKey: true }));
  }
  switch (error.keyword) {
    case 'required':
      return inChoice(error) ? undefined : missingKey(path, error);
    case 'additionalProperties':
      return unknownKey(path, error);
    case 'type':
      return wrongType(path, key, error, value);
    case 'enum':
      return notAllowed(path, key, value, error.params['allowedValues'] as string[]);
    case 'const':
      return notAllowed(path, key, value, [String(error.params['allowedValue'])]);
    case 'minimum':
    case 'maximum':
      return outOfRange(path, key, value, error);
    case 'minItems':
      return fact('list-empty', { key }, path, { onKey: true });
    case 'format':
      return badDate(path, String(value));
    case 'pattern':
      return badText(path, key, String(value), error);
    case 'oneOf':
    case 'anyOf':
      return chooseOne(path, value);
    default:
      throw new Error(`the schema uses a keyword without a message: ${error.keyword}`);
  }
}

/** `null` breaks several keywords at once; only the first speaks. */
function once(error: SchemaError, found: Fact): Fact | undefined {
  return error.keyword === 'type' || error.keyword === 'const' || error.keyword === 'enum'
    ? found
    : undefined;
}

function nullRoot(path: Path, error: SchemaError): Fact | undefined {
  return error.keyword === 'type'
    ? fact('missing-value', { key: lastKey(path), item: isItem(path) }, path)
    : undefined;
}

/** Alternatives (`oneOf`) report each branch's missing key; the choice itself says it better. */
function inChoice(error: SchemaError): boolean {
  return /\/(?:oneOf|anyOf)\//.test(error.schemaPath);
}

function missingKey(path: Path, error: SchemaError): Fact {
  const key = String(error.params['missingProperty']);
  return fact('missing-key', { key, parent: lastKey(path), item: isItem(path) }, path);
}

function unknownKey(path: Path, error: SchemaError): Fact {
  const key = String(error.params['additionalProperty']);
  const suggestion = nearest(key, keysAt(path));
  return fact('unknown-key', { key, parent: lastKey(path), item: isItem(path) }, [...path, key], {
    onKey: true,
    ...(suggestion !== undefined && { suggestion }),
  });
}

function wrongType(path: Path, key: string, error: SchemaError, value: Value | undefined): Fact {
  const expected = SCHEMA_TYPES[String(error.params['type'])] ?? 'text';
  const actual = kindOf(value);
  if (path.length === 0) return fact('not-a-mapping', { actual }, path);
  return fact('wrong-type', { key, item: isItem(path), expected, actual }, path);
}

function notAllowed(path: Path, key: string, value: Value | undefined, allowed: readonly string[]): Fact {
  const suggestion = nearest(String(value), allowed);
  const shown = typeof value === 'object' ? '' : String(value);
  return fact('value-not-allowed', { key, value: shown, allowed }, path, {
    ...(suggestion !== undefined && { suggestion }),
  });
}

function outOfRange(path: Path, key: string, value: Value | undefined, error: SchemaError): Fact {
  const bound = error.keyword === 'minimum' ? 'min' : 'max';
  const limit = Number(error.params['limit']);
  return fact('number-out-of-range', { key, value: Number(value), limit, bound }, path);
}

function badDate(path: Path, value: string): Fact {
  return isDateShaped(value) ? fact('no-such-date', { value }, path) : fact('bad-date', { value }, path);
}

function badText(path: Path, key: string, value: string, error: SchemaError): Fact {
  const definition = error.schemaPath.split('/').at(-2);
  if (key === 'time') return fact('bad-time', { value }, path);
  if (key === 'first') return fact('bad-season', { value }, path);
  if (key === 'code' && definition === 'code') return fact('bad-authority-code', { value }, path);
  return error.params['pattern'] === '\\S'
    ? fact('text-empty', { key }, path)
    : fact('bad-id', { value }, path);
}

function chooseOne(path: Path, value: Value | undefined): Fact | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const keys = path.at(-2) === 'speakers' ? ['person', 'organisation'] : ['person', 'organisation', 'vacant'];
  const present = keys.filter((key) => Object.hasOwn(value, key));
  return fact('choose-one-key', { keys, present }, path);
}

const SCHEMA_TYPES: Readonly<Record<string, ValueKind>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
};

function kindOf(value: Value | undefined): ValueKind {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  return typeof value === 'object' ? 'map' : (typeof value as 'number' | 'boolean');
}

/** The last key of a path: an item of `forums` speaks of `forums`. */
function lastKey(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}

function valueAt(data: Value, path: Path): Value | undefined {
  let value: Value | undefined = data;
  for (const step of path) value = (value as Record<string | number, Value> | undefined)?.[step];
  return value;
}

const isItem = (path: Path) => typeof path.at(-1) === 'number';
