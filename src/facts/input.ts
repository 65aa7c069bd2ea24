/** Arguments of findings about bytes, YAML and schema: what keeps a file, or a part of it, from being checked. */
export interface InputArgs extends BadValueArgs {
  'empty-file': Record<string, never>;
  /** `byte`: two hexadecimal digits. */
  'not-utf8': { byte: string };
  'not-text': { encoding: 'utf-16' | 'binary' };
  'file-too-large': { bytes: number; limit: number };
  /** `character`: as `U+0001`. */
  'control-character': { character: string };
  /** `text`: what stands where reading had to stop; empty at the end of the file. */
  'syntax-error': { text: string };
  /** What a merge in git has left to choose between. */
  'conflict-marks': Record<string, never>;
  'tab-indentation': Record<string, never>;
  /** `inside`: the bracket that the line stands within, or empty. */
  'bad-indentation': { inside: string };
  /** `missing`: the colon after a key, or the space that must follow it. */
  'missing-colon': { text: string; missing: 'colon' | 'space' };
  /** A list's dash without the space that must follow it. */
  'missing-space': { text: string };
  /** `text`: what should have had a comma before it. */
  'missing-comma': { text: string };
  'unclosed-quote': { quote: string };
  'unclosed-bracket': { bracket: string };
  /** `character`: the one that means something else to YAML; `:` stands within the text, others begin it. */
  'unquoted-text': { character: string; text: string };
  /** Text after a value that has already ended: `"Kim" Høgh`, `[a] b`. */
  'text-after-value': { text: string };
  'bad-escape': { escape: string };
  'nesting-too-deep': { limit: number };
  'duplicate-key': { key: string };
  'key-not-text': Record<string, never>;
  'unsupported-yaml': { construct: 'alias' | 'anchor' | 'tag' | 'merge' | 'directive' | 'documents' };
  'not-a-mapping': { actual: ValueKind };
  /** `parent`: empty at the root of the file. */
  'missing-key': { key: string } & Parent;
  'unknown-key': { key: string } & Parent;
  'missing-value': Holder;
  'wrong-type': Holder & { expected: ValueKind | 'integer'; actual: ValueKind };
  'value-not-allowed': { key: string; value: string; allowed: readonly string[] };
  'number-out-of-range': { key: string; value: number; limit: number; bound: 'min' | 'max' };
  'list-empty': { key: string };
  'text-empty': { key: string };
  /** In characters. */
  'text-too-long': { key: string; length: number; limit: number };
  /** `check`: reading, the schema, or a rule by its code; `told`: how many findings it had told until then. */
  'check-stopped': { check: string; told: number };
  'choose-one-key': { keys: readonly string[]; present: readonly string[] };
}

/** Arguments of findings about values that do not have the form they must. */
export interface BadValueArgs {
  'bad-id': { value: string };
  'bad-date': { value: string };
  'no-such-date': { value: string };
  'bad-time': { value: string };
  'bad-season': { value: string };
  'bad-month-day': { value: string };
  'bad-deadline': { value: string };
  'bad-authority-code': { value: string };
  'bad-link': { value: string };
}

/** The key that holds a value, or with `item` the list in which the value is an item. */
export interface Holder {
  key: string;
  item: boolean;
}

/** The key that holds a mapping, or with `item` the list in which the mapping is an entry. */
export interface Parent {
  parent: string;
  item: boolean;
}

/** The kinds of value YAML 1.2's core schema knows. */
export type ValueKind = 'map' | 'list' | 'text' | 'number' | 'boolean' | 'null';
