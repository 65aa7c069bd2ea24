import { wellFormed } from '../escape.ts';
import { jsonText } from '../json-text.ts';

/** A value as JSON whose texts UTF-8 can hold, and in which no character acts on a terminal. */
export function exportJson(value: unknown): string {
  const text = jsonText(value);
  // Half a surrogate pair stands there as its escape; nearly every file has none.
  return /\\u[dD][89a-fA-F]/.test(text) ? jsonText(cleaned(value)) : text;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleaned(item)]));
}
