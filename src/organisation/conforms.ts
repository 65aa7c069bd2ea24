import type { Value } from '../document/parse.ts';
import { isCalendarDate } from './date.ts';
import { FORM } from './generated/form.js';

/** What validates of a schema: see `validatingKeywords` in build.mjs. */
export interface Form {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Form>>;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly items?: Form;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly additionalProperties?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
}

type Check = (value: Value) => boolean;

/**
 * Whether the data has the form that the schema asks for: a quick yes, the usual answer. What is wrong where the
 * answer is no, `checkSchema` says; its compiled validators are a third of the program, and a sound file never
 * loads them. A test holds the two together.
 */
export function conforms(data: Value): boolean {
  return named('')(data);
}

const checks = new Map<string, Check>();

/** The check of a definition, made when it is first needed; the empty name is the whole file. */
function named(name: string): Check {
  let check = checks.get(name);
  if (!check) {
    const form: Form | undefined = name === '' ? FORM : FORM.$defs?.[name];
    if (!form) throw new Error(`the schema defines no ${name}`);
    check = checkOf(form);
    checks.set(name, check);
  }
  return check;
}

function checkOf(form: Form): Check {
  const { $ref } = form;
  if ($ref !== undefined) {
    const name = $ref.replace('#/$defs/', '');
    let check: Check | undefined;
    return (value) => {
      check ??= named(name);
      return check(value);
    };
  }
  const parts = [typed(form), valued(form), choice(form)].filter((part) => part !== undefined);
  const [only] = parts;
  return only && parts.length === 1 ? only : (value) => parts.every((part) => part(value));
}

function typed(form: Form): Check | undefined {
  switch (form.type) {
    case 'object':
      return objectCheck(form);
    case 'array':
      return arrayCheck(form);
    case 'string':
      return stringCheck(form);
    case 'integer': {
      const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = form;
      return (value) =>
        Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
    }
    case undefined:
      return undefined;
    default:
      throw new Error(`the schema uses a type without a check: ${form.type}`);
  }
}

function objectCheck({ properties = {}, required = [] }: Form): Check {
  const known = new Map(Object.entries(properties).map(([key, form]) => [key, checkOf(form)]));
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    for (const key of required) if (!Object.hasOwn(value, key)) return false;
    for (const key in value) {
      const check = known.get(key);
      if (!check?.(value[key] as Value)) return false;
    }
    return true;
  };
}

function arrayCheck({ items, minItems = 0 }: Form): Check {
  const check = items && checkOf(items);
  return (value) => Array.isArray(value) && value.length >= minItems && (!check || value.every(check));
}

function stringCheck({ pattern, format }: Form): Check {
  const expression = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (value) =>
    typeof value === 'string' &&
    (!expression || expression.test(value)) &&
    (format === undefined || isCalendarDate(value));
}

function valued(form: Form): Check | undefined {
  if ('const' in form) return (value) => value === form.const;
  return form.enum && ((value) => form.enum?.includes(value) ?? true);
}

/** Alternatives: the schema uses them for which keys must be there. */
function choice({ oneOf, anyOf }: Form): Check | undefined {
  const options = oneOf ?? anyOf;
  if (!options) return undefined;
  const matches = (value: Value) =>
    options.filter(({ required = [] }) => required.every((key) => Object.hasOwn(value as object, key)))
      .length;
  return oneOf ? (value) => matches(value) === 1 : (value) => matches(value) > 0;
}
