import type { Value } from '../document/parse.ts';
import { isCalendarDate } from './date.ts';
import { FORM } from './generated/form.js';

/** What validates of a schema, its references resolved and its patterns compiled: see `formSource` in schema-code.mjs. */
export interface Form {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly items?: Form;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly additionalProperties?: boolean;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
}

/**
 * Whether the data has the form that the schema asks for: a quick yes, the usual answer. What is wrong where the
 * answer is no, `checkSchema` says; its compiled validators are a third of the program, and a sound file never
 * loads them. A test holds the two together.
 */
export function conforms(data: Value): boolean {
  return fits(data, FORM);
}

function fits(value: Value, form: Form): boolean {
  switch (form.type) {
    case 'object':
      return fitsObject(value, form);
    case 'array':
      return fitsArray(value, form);
    case 'string':
      return typeof value === 'string' && fitsText(value, form);
    case 'integer':
      return Number.isInteger(value) && isWithin(value as number, form);
    case undefined:
      return form.enum ? form.enum.includes(value) : value === form.const;
    default:
      throw new Error(`the schema uses a type without a check: ${form.type}`);
  }
}

function fitsObject(value: Value, { properties = {}, required, oneOf, anyOf }: Form): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  if (required && !hasAll(value, required)) return false;
  for (const key in value) {
    const form = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (!form || !fits(value[key] as Value, form)) return false;
  }
  if (oneOf) return matches(value, oneOf) === 1;
  return !anyOf || matches(value, anyOf) > 0;
}

const hasAll = (value: object, keys: readonly string[]) => keys.every((key) => Object.hasOwn(value, key));

/** How many of the alternatives, which the schema uses for the keys that must be there, an object meets. */
function matches(value: object, alternatives: readonly Form[]): number {
  return alternatives.filter(({ required = [] }) => hasAll(value, required)).length;
}

function fitsArray(value: Value, { items, minItems = 0 }: Form): boolean {
  if (!Array.isArray(value) || value.length < minItems) return false;
  if (items) for (const item of value) if (!fits(item, items)) return false;
  return true;
}

function fitsText(value: string, { pattern, format }: Form): boolean {
  return (!pattern || pattern.test(value)) && (format === undefined || isCalendarDate(value));
}

function isWithin(value: number, { minimum, maximum }: Form): boolean {
  return (minimum === undefined || value >= minimum) && (maximum === undefined || value <= maximum);
}
