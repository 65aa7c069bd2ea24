/**
 * A value as text that is the same for values that say the same: keys and items in any order, and a key with an
 * empty list or mapping as no key at all. No list of the format means anything by its order.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const members = Object.entries(value).filter(([, child]) => !isEmpty(child));
  const texts = members.map(([key, child]) => `${JSON.stringify(key)}:${canonical(child)}`);
  return `{${texts.sort().join()}}`;
}

/** Whether a value says nothing: there is none, or it is a list without items or a mapping of such. */
function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && value !== null && Object.values(value).every(isEmpty);
}

/** Whether two values are the same to the letter; quick where they are, as most of a file is. */
export function isIdentical(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) => Object.hasOwn(b, key) && isIdentical(of(a, key), of(b, key)));
}

const of = (value: object, key: string) => (value as Record<string, unknown>)[key];
