/** A scalar's value by YAML 1.2's core schema (spec 10.3.2). Anything else plain is text: `NO`, `2013-10-10`. */
export type Scalar = string | number | boolean | null;

const NUMBER = /^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?)$/;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;

/** Resolves a plain (unquoted) scalar. */
export function resolvePlain(text: string): Scalar {
  const first = text.charCodeAt(0);
  // Most plain scalars begin with a letter that begins no other kind of value.
  if (first >= 0x61 && first <= 0x7a && first !== 0x66 && first !== 0x6e && first !== 0x74) return text;
  switch (text) {
    case '':
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
  }
  return first <= 0x39 ? resolveNumber(text) : text;
}

function resolveNumber(text: string): number | string {
  // Dates and single digits, which nearly all are, need no expression. A hyphen in a number stands first or after `e`.
  if (text[4] === '-' && isDigit(text[3])) return text;
  if (text.length === 1 && isDigit(text)) return Number(text);
  if (NUMBER.test(text)) return text.startsWith('0o') ? Number.parseInt(text.slice(2), 8) : Number(text);
  if (!NOT_FINITE.test(text)) return text;
  if (/nan$/i.test(text)) return Number.NaN;
  return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}

const isDigit = (character = '') => character >= '0' && character <= '9';
