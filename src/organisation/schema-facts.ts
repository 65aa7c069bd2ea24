import charters from '../../schema/charter.schema.json';
import schema from '../../schema/organisering.schema.json';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { CharterArgs } from '../facts/charter.ts';
import type { FindingArgs, FindingCode } from '../facts/finding.ts';
import type { InputArgs, ValueKind } from '../facts/input.ts';
import { isDateShaped } from './date.ts';
import { length } from './length.ts';
import { nearest } from './nearest.ts';
import type { SchemaBreach } from './schema-check.ts';
import { choiceAt, isDateAt, isIdAt, keysAt, type SchemaNode } from './schema-keys.ts';
import { suggestDate, suggestId, suggestSeason, suggestTime } from './suggest.ts';

/** A breach of the schema as a mistake that a person made. */
export interface Fact<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly args: FindingArgs[Code];
  readonly path: Path;
  /** What of the path it points at: the value, the key that leads to it, or the entry by its id or first key. */
  readonly at: 'value' | 'key' | 'entry';
  readonly suggestion?: string | undefined;
  /** The value should be the same text in quotes, or in the brackets of a list. */
  readonly wrap?: 'quotes' | 'list' | undefined;
}

/**
 * What a breach of a schema says; undefined where another breach of the same value says it better. `value` stands at
 * the breach's path.
 */
export function factOf(
  { path, error }: SchemaBreach,
  value: Value | undefined,
  root: SchemaNode,
): Fact | undefined {
  const key = lastKey(path);
  const kind = kindOf(value);
  const { keyword, params } = error;
  switch (keyword) {
    case 'required':
      // Alternatives tell each branch's missing key; the choice itself says it better.
      return /\/(?:oneOf|anyOf)\//.test(error.schemaPath) ? undefined : missingKey(path, params);
    case 'additionalProperties':
      return unknownKey(path, value, String(params['additionalProperty']), root);
    case 'type':
      // `20131010` is a number to YAML and a date to its writer.
      if (kind === 'number' && isDateAt(path, root)) return badDate(path, String(value));
      return wrongType(path, SCHEMA_TYPES[String(params['type'])] ?? 'text', value);
    case 'enum':
      return notAllowed(path, value, params['allowedValues'] as unknown[]);
    case 'const':
      return notAllowed(path, value, [params['allowedValue']]);
    case 'minimum':
    case 'maximum': {
      const bound = keyword === 'minimum' ? 'min' : 'max';
      const args = { key, value: Number(value), limit: Number(params['limit']), bound } as const;
      return fact('number-out-of-range', args, path);
    }
    case 'minItems':
      return fact('list-empty', { key }, path, { at: 'key' });
    case 'maxLength': {
      // An id is not a text that happens to be long: what it should be can be said.
      if (isIdAt(path, root)) return badText(path, String(value), schema.$defs.id.pattern);
      const args = { key, length: length(String(value)), limit: Number(params['limit']) };
      return fact('text-too-long', args, path);
    }
    case 'format':
      return badDate(path, String(value));
    case 'pattern':
      return badText(path, String(value), String(params['pattern']));
    case 'oneOf':
    case 'anyOf':
      // Null or a list also breaks the choice, and its type has been told.
      return kind === 'map' ? chooseOne(path, value as { [key: string]: Value }, root) : undefined;
    default:
      throw new Error(`the schema uses a keyword without a message: ${keyword}`);
  }
}

function fact<Code extends FindingCode>(
  code: Code,
  args: FindingArgs[Code],
  path: Path,
  more: Partial<Pick<Fact, 'at' | 'suggestion' | 'wrap'>> = {},
): Fact {
  return { code, args, path, at: 'value', ...more };
}

function missingKey(path: Path, params: Record<string, unknown>): Fact {
  const args = { key: String(params['missingProperty']), parent: lastKey(path), item: isItem(path) };
  return fact('missing-key', args, path, { at: 'entry' });
}

function unknownKey(path: Path, value: Value | undefined, key: string, root: SchemaNode): Fact {
  const absent = keysAt(path, root).filter((known) => !Object.hasOwn(value as object, known));
  const args = { key, parent: lastKey(path), item: isItem(path) };
  return fact('unknown-key', args, [...path, key], { at: 'key', suggestion: nearest(key, absent) });
}

function wrongType(path: Path, expected: ValueKind | 'integer', value: Value | undefined): Fact {
  const actual = kindOf(value);
  const holder = { key: lastKey(path), item: isItem(path) };
  if (path.length === 0) return fact('not-a-mapping', { actual }, path);
  if (actual === 'null') return fact('missing-value', holder, path, { at: 'key' });
  // A mapping may have a key `toString`: only a text is asked what it says.
  const text = typeof value === 'string' ? value : '';
  const isQuoted =
    expected === 'boolean' ? text === 'true' : expected !== 'text' && /^(?:0|[1-9]\d*)$/.test(text);
  const isPlain = actual === 'number' || actual === 'boolean';
  return fact('wrong-type', { ...holder, expected, actual }, path, {
    suggestion: isQuoted ? text : undefined,
    wrap:
      expected === 'text' && isPlain
        ? 'quotes'
        : expected === 'list' && actual === 'text'
          ? 'list'
          : undefined,
  });
}

function notAllowed(path: Path, value: Value | undefined, allowed: readonly unknown[]): Fact {
  const expected = kindOf(allowed[0] as Value);
  const actual = kindOf(value);
  if (actual !== expected) return wrongType(path, expected, value);
  const words = allowed.map(String);
  const args = { key: lastKey(path), value: String(value), allowed: words };
  return fact('value-not-allowed', args, path, {
    suggestion: words.length > 1 ? nearest(String(value), words) : undefined,
  });
}

function badDate(path: Path, value: string): Fact {
  if (isDateShaped(value)) return fact('no-such-date', { value }, path);
  return fact('bad-date', { value }, path, { suggestion: suggestDate(value) });
}

/** The codes of the schema's patterns, and what may have been meant by a text that breaks them. */
const PATTERNS: Readonly<Record<string, [BadValue, ((text: string) => string | undefined)?]>> = {
  [schema.$defs.id.pattern]: ['bad-id', suggestId],
  [charters.$defs.statement.properties.number.pattern]: ['bad-statement-number'],
  [schema.$defs.time.pattern]: ['bad-time', suggestTime],
  [schema.$defs.season.pattern]: ['bad-season', suggestSeason],
  [schema.$defs.monthDay.pattern]: ['bad-month-day'],
  [schema.$defs.deadline.pattern]: ['bad-deadline'],
  [schema.$defs.organisation.properties.code.pattern]: ['bad-authority-code'],
};
type BadValue = {
  [Code in keyof Told]: { value: string } extends Told[Code] ? Code : never;
}[keyof Told];
type Told = InputArgs & CharterArgs;

function badText(path: Path, value: string, pattern: string): Fact {
  if (pattern === schema.$defs.text.pattern) return fact('text-empty', { key: lastKey(path) }, path);
  const [code, suggest] = PATTERNS[pattern] ?? [];
  if (!code) throw new Error(`the schema uses a pattern without a message: ${pattern}`);
  return fact(code, { value }, path, { suggestion: suggest?.(value) });
}

function chooseOne(path: Path, value: { [key: string]: Value }, root: SchemaNode): Fact {
  const keys = choiceAt(path, root);
  const present = keys.filter((key) => Object.hasOwn(value, key));
  const second = present[1];
  if (second === undefined) return fact('choose-one-key', { keys, present }, path, { at: 'entry' });
  return fact('choose-one-key', { keys, present }, [...path, second], { at: 'key' });
}

const SCHEMA_TYPES: Readonly<Record<string, ValueKind | 'integer'>> = {
  object: 'map',
  array: 'list',
  string: 'text',
  integer: 'integer',
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

const isItem = (path: Path) => typeof path.at(-1) === 'number';
