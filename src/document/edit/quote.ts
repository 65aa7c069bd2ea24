import { resolvePlain, type Scalar } from '../scalar.ts';

/** How a text stands in YAML: unquoted, or in which quotes. */
export type Quote = 'plain' | 'single' | 'double';

/** Characters with which a plain scalar cannot safely begin (YAML 1.2, 5.3, and the block indicators). */
const FIRST = /^[-+?:,[\]{}#&*!|>'"%@`=~.<]/;

/** What readers of YAML 1.1 take for a boolean or null. */
const WORDS = /^(?:y|yes|n|no|on|off|true|false|null)$/i;

/** Nothing but digits and signs: a number, an octal, a time of day, a number of base 60 to some reader. */
const NUMERIC = /^[-+.]?[0-9][0-9_.:,+-]*(?:[eE][-+]?[0-9]+)?$/;
const DATE = /^(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const OTHER_NUMBERS =
  /^[-+]?0(?:x[0-9a-fA-F_]+|o[0-7_]+|b[01_]+)$|^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ]|$)|^[eE][-+]?[0-9]+$/;

/** What only double quotes can hold, as escapes: control and format characters, lone surrogates, line breaks. */
const ESCAPED =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ASTRAL = /[\ud800-\udfff]/;
const needsEscape = (text: string) => text.search(ESCAPED) !== -1;

/**
 * A scalar as YAML text, in the wished quotes where they can hold it. A text is left plain only where every
 * common reader takes it for that text; dates are plain by the file's own convention.
 */
export function scalarText(value: Scalar, wish: Quote, isInFlow: boolean): string {
  if (typeof value !== 'string') return numberText(value);
  if (needsEscape(value)) return double(value);
  if (wish === 'plain' && isPlainSafe(value, isInFlow)) return value;
  if (wish === 'single') return single(value);
  return /["\\]/.test(value) && !value.includes("'") && wish === 'plain' ? single(value) : double(value);
}

/** Whether every common reader takes the unquoted text for that text. */
export function isPlainSafe(text: string, isInFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || FIRST.test(text) || /: |:$| #|\t/.test(text)) return false;
  // Readers of YAML 1.1 take a question mark within brackets for the start of a key.
  if (isInFlow && /[,[\]{}?]/.test(text)) return false;
  if (needsEscape(text) || ASTRAL.test(text) || WORDS.test(text)) return false;
  if (DATE.test(text)) return isDay(text);
  return !NUMERIC.test(text) && !OTHER_NUMBERS.test(text) && resolvePlain(text) === text;
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`; of others, readers of YAML 1.1 refuse the file. */
export function isDay(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function numberText(value: number | boolean | null): string {
  if (typeof value !== 'number' || Number.isFinite(value)) return String(value);
  if (Number.isNaN(value)) return '.nan';
  return value > 0 ? '.inf' : '-.inf';
}

const single = (text: string) => `'${text.replaceAll("'", "''")}'`;

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\t': '\\t', '\r': '\\r' };

function double(text: string): string {
  const escaped = text.replace(/["\\]/g, '\\$&').replace(ESCAPED, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return NAMED[character] ?? `\\u${code}`;
  });
  return `"${escaped}"`;
}
