// Writes what follows from the schema into src/: the types, and the compiled validators. `npm run generate`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import Ajv from 'ajv';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { load } from 'js-yaml';
import { compile } from 'json-schema-to-typescript';

const generated = 'src/organisation/generated';
const charters = 'src/charter/generated';

/** Lists whose items are validated one by one: ajv's `allErrors` copies its list per item and turns quadratic. */
const itemLists = {
  organisations: 'organisation',
  people: 'person',
  forums: 'forum',
  formerGroups: 'formerGroup',
  efforts: 'effort',
  meetings: 'meeting',
};

export function readSchema(file = 'organisering.schema.json') {
  return JSON.parse(readFileSync(`schema/${file}`, 'utf8'));
}

/** The TypeScript types as text; the sync test compares this with the committed file. */
export async function typesSource(file = 'organisering.schema.json') {
  const schema = readSchema(file);
  const text = await compile({ ...only(typeKeywords, schema), title: schema.title }, '', {
    additionalProperties: false,
    bannerComment: `// Generated from schema/${file} by \`npm run generate\`. Do not edit.`,
    unreachableDefinitions: false,
  });
  return text;
}

/**
 * Named definitions give the type names, so titles (Danish, for editors) go; so do constraints that a type
 * cannot hold without becoming unreadable.
 */
const typeKeywords = new Set([
  '$ref',
  '$defs',
  'type',
  'properties',
  'required',
  'items',
  'enum',
  'const',
  'additionalProperties',
]);
const validatingKeywords = new Set([
  ...typeKeywords,
  'format',
  'pattern',
  'maxLength',
  'minItems',
  'minimum',
  'maximum',
  'oneOf',
  'anyOf',
]);

/** What says to other validators, and to editors, less than a keyword beside it: one mistake gives one finding. */
const isForOthers = (key, { format, enum: words }) =>
  (key === 'pattern' && format !== undefined) || (key === 'type' && words !== undefined);

function only(keywords, schema) {
  const map = (named) =>
    Object.fromEntries(Object.entries(named).map(([name, value]) => [name, only(keywords, value)]));
  const kept = Object.entries(schema).filter(([key]) => keywords.has(key) && !isForOthers(key, schema));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (key === 'properties' || key === '$defs') return [key, map(value)];
      if (key === 'additionalProperties' && value) return [key, only(keywords, value)];
      if (key === 'oneOf' || key === 'anyOf') return [key, value.map((part) => only(keywords, part))];
      return [key, key === 'items' ? only(keywords, value) : value];
    }),
  );
}

function validatorsSource() {
  const root = only(validatingKeywords, readSchema());
  for (const list of Object.keys(itemLists)) delete root.properties[list].items;
  const items = Object.values(itemLists);
  const names = { file: 'root', ...Object.fromEntries(items.map((name) => [name, name])) };
  const lists = items.map((name) => ({ $id: name, $ref: `root#/$defs/${name}` }));
  return validators([{ ...root, $id: 'root' }, ...lists], names, '../date.ts', '../length.ts');
}

function charterValidatorSource() {
  const root = { ...only(validatingKeywords, readSchema('charter.schema.json')), $id: 'root' };
  return validators(
    [root],
    { charter: 'root' },
    '../../organisation/date.ts',
    '../../organisation/length.ts',
  );
}

function validators(schemas, names, dates, length) {
  const ajv = new Ajv.default({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    inlineRefs: false,
    messages: false,
    formats: { date: (text) => text.length === 10 },
    code: { source: true, lines: false, esm: true, formats: _`require("../date.ts").formats` },
  });
  for (const schema of schemas) ajv.addSchema(schema);
  const code = standaloneCode(ajv, names).replace('"use strict";', '');
  // ajv writes `require` even into ES modules; a static import is what bundlers and Node both take.
  const body = code
    .replaceAll('require("../date.ts")', 'dates')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'length');
  if (body.includes('require(')) throw new Error('a validator asks for a module of ajv at run time');
  return `import * as dates from '${dates}';\nimport { length } from '${length}';\n${body}\n`;
}

/** The schema as far as it validates, as functions that say yes or no: code is kept from run to run, data is not. */
function formSource() {
  const { $defs, ...root } = only(validatingKeywords, readSchema());
  const functions = new Map();
  /** The name of the function that tests for a form. */
  const named = (name, form) => {
    if (!functions.has(name)) {
      functions.set(name, '');
      functions.set(name, `function ${name}(value) { ${body(form)} }`);
    }
    return name;
  };
  const anonymous = (form) => named(`is${functions.size}`, form);
  const body = (form) => (form.type === 'object' ? objectBody(form) : `return ${test(form, 'value')};`);
  const objectBody = ({ properties, required = [], oneOf, anyOf }) => {
    const cases = Object.entries(properties).map(
      ([key, form]) => `case '${key}': if (!(${test(form, 'item')})) return false; break;`,
    );
    return `if (!isMapping(value) || !(${hasAll(required)})) return false;
      for (const key in value) {
        const item = value[key];
        switch (key) { ${cases.join(' ')} default: return false; }
      }
      return ${oneOf ? `${oneOf.map(alternative).join(' + ')} === 1` : anyOf ? anyOf.map(alternative).join(' || ') : 'true'};`;
  };
  const hasAll = (keys) => keys.map((key) => `Object.hasOwn(value, '${key}')`).join(' && ') || 'true';
  /** The schema uses these for the keys that must be there. */
  const alternative = ({ required }) => `(${hasAll(required)})`;
  const test = (form, value) => {
    if (form.$ref) {
      const name = form.$ref.replace('#/$defs/', '');
      return `${named(`is_${name}`, $defs[name])}(${value})`;
    }
    if (form.const !== undefined || form.enum)
      return `(${(form.enum ?? [form.const]).map((one) => `${value} === ${JSON.stringify(one)}`).join(' || ')})`;
    const { pattern, maxLength, format, minimum, maximum, minItems, items } = form;
    const tests = {
      object: () => [`${anonymous(form)}(${value})`],
      array: () => [
        `Array.isArray(${value})`,
        minItems && `${value}.length >= ${minItems}`,
        items && `${value}.every(${items.$ref ? test(items, '').slice(0, -2) : anonymous(items)})`,
      ],
      string: () => [
        `typeof ${value} === 'string'`,
        maxLength && `!isLonger(${value}, ${maxLength})`,
        pattern && `${new RegExp(pattern, 'u')}.test(${value})`,
        format && `isCalendarDate(${value})`,
      ],
      integer: () => [
        `Number.isInteger(${value})`,
        minimum !== undefined && `${value} >= ${minimum}`,
        maximum !== undefined && `${value} <= ${maximum}`,
      ],
    };
    return tests[form.type]().filter(Boolean).join(' && ');
  };
  const validForm = named('validForm', root);
  const definitions = [...functions.keys()].flatMap((name) =>
    name.startsWith('is_') ? [`${name.slice(3)}: ${name}`] : [],
  );
  return [
    "import { isCalendarDate } from '../date.ts';",
    "import { isLonger } from '../length.ts';",
    "const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);",
    ...functions.values(),
    `export { ${validForm} };`,
    // Each definition's own test, by its name.
    `export const definitions = { ${definitions.join(', ')} };`,
    '',
  ].join('\n');
}

/** The charters that are shipped, by id, as data: a start parses no YAML. */
function shippedSource() {
  const files = readdirSync('charters').filter((name) => name.endsWith('.yaml'));
  const all = files.map((name) => [basename(name, '.yaml'), load(readFileSync(`charters/${name}`, 'utf8'))]);
  return `export const shipped = ${JSON.stringify(Object.fromEntries(all), null, 1)};\n`;
}

/** Writes the generated files. */
export async function generate() {
  mkdirSync(generated, { recursive: true });
  writeFileSync(`${generated}/types.ts`, await typesSource());
  writeFileSync(`${generated}/validators.js`, validatorsSource());
  writeFileSync(`${generated}/form.js`, formSource());
  mkdirSync(charters, { recursive: true });
  writeFileSync(`${charters}/types.ts`, await typesSource('charter.schema.json'));
  writeFileSync(`${charters}/validators.js`, charterValidatorSource());
  writeFileSync(`${charters}/shipped.js`, shippedSource());
}

if (process.argv[1] === import.meta.filename) await generate();
