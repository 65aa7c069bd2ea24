import fc from '../property.ts';

/** Text that means no good: some of what has broken one form or another, with anything between. */
export function textOf(
  traps: readonly string[],
  { minLength = 1, maxLength = 5 }: { minLength?: number; maxLength?: number } = {},
): fc.Arbitrary<string> {
  const part = fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'binary', maxLength: 4 }));
  return fc.array(part, { minLength, maxLength }).map((parts) => parts.join(''));
}

/** Traps for every form: what acts in a terminal, turns text around, hides, or is no character. */
export const UNSEEN = ['\u001b[2J', '\u009b2J', '\u202e', '\u2028', '\u200b', '\u{e0041}', '\ud800'] as const;

/** What acts in a terminal or hides, but line ends. */
export const ACTING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\u{e0000}-\u{e007f}]|\p{Cs}/u;

/** Keys whose values are the file's own text. */
const FREE =
  /^(?:name|title|role|roles|task|goal|note|reason|progress|interdisciplinarity|topic|place|effort|assessment|minutes|case)$/;

/** A file, or a part of one, with the same text wherever it has text of its own. An effort's goal is an id. */
export function withText<T>(value: T, text: string, key = '', isEffort = false): T {
  if (typeof value === 'string') return (FREE.test(key) && !(isEffort && key === 'goal') ? text : value) as T;
  if (Array.isArray(value)) return value.map((item) => withText(item, text, key, isEffort)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const inEffort = 'effort' in value;
  return Object.fromEntries(
    Object.entries(value).map(([k, item]) => [k, withText(item, text, k, inEffort)]),
  ) as T;
}
