/** Arguments of findings about bytes, YAML and schema: what keeps a file from being read at all. */
export interface InputArgs {
  'empty-file': Record<string, never>;
  'not-utf8': { byte: string };
  'not-text': { encoding: 'utf-16' | 'binary' };
  'file-too-large': { bytes: number; limit: number };
  'control-character': { character: string };
  'syntax-error': { detail: string };
  'tab-indentation': Record<string, never>;
  'bad-indentation': Record<string, never>;
  'missing-colon': { text: string };
  'unclosed-quote': { quote: string };
  'unclosed-bracket': { bracket: string };
  'unquoted-text': { character: string; text: string };
  'bad-escape': { escape: string };
  'nesting-too-deep': { limit: number };
  'duplicate-key': { key: string };
  'key-not-text': Record<string, never>;
  'unsupported-yaml': { construct: 'alias' | 'anchor' | 'tag' | 'merge' | 'directive' | 'documents' };
  'not-a-mapping': { actual: ValueKind };
  'missing-key': { key: string; parent: string };
  'unknown-key': { key: string; parent: string };
  'missing-value': { key: string };
  'wrong-type': { key: string; expected: ValueKind; actual: ValueKind };
  'value-not-allowed': { key: string; value: string; allowed: readonly string[] };
  'number-out-of-range': { key: string; value: number; limit: number; bound: 'min' | 'max' };
  'list-empty': { key: string };
  'text-empty': { key: string };
  'bad-id': { value: string };
  'bad-date': { value: string };
  'no-such-date': { value: string };
  'bad-time': { value: string };
  'bad-season': { value: string };
  'bad-authority-code': { value: string };
  'choose-one-key': { keys: readonly string[]; present: readonly string[] };
}

/** The kinds of value YAML 1.2's core schema knows. */
export type ValueKind = 'map' | 'list' | 'text' | 'number' | 'boolean' | 'null';
