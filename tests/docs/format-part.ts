import { readFileSync } from 'node:fs';

/** What the page needs of JSON Schema. */
interface Form {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly items?: Form;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Form>>;
  readonly required?: readonly string[];
  readonly oneOf?: readonly Form[];
  readonly anyOf?: readonly Form[];
}

const schema = JSON.parse(readFileSync('schema/organisering.schema.json', 'utf8')) as Form & {
  readonly $defs: Readonly<Record<string, Form>>;
};

const nameOf = (ref: string) => ref.slice(ref.lastIndexOf('/') + 1);

/** The schema describes in Danish, then, below an empty line, in English. */
const english = ({ description = '' }: Form) => description.split('\n\n').at(-1) ?? '';

const code = (value: unknown) => `\`${value}\``;

/** A form in few words, those that have a section of their own as a link to it. */
function form(one: Form): string {
  if (one.$ref) return `[${nameOf(one.$ref)}](#${nameOf(one.$ref).toLowerCase()})`;
  if (one.enum) return one.enum.map(code).join(', ');
  if (one.const !== undefined) return code(one.const);
  if (one.type === 'array') return `list of ${form(one.items ?? {})}`;
  if (one.type === 'integer') return `whole number${limits(one)}`;
  if (one.properties) return 'keys below';
  return one.type === 'string' ? 'text' : (one.type ?? '');
}

function limits({ minimum, maximum }: Form): string {
  if (minimum !== undefined && maximum !== undefined) return `, ${minimum} to ${maximum}`;
  return minimum === undefined ? '' : `, ${minimum} or more`;
}

/** A row for each key, those of keys without a section of their own with a dot. */
function rows(mapping: Form, before = ''): string[] {
  return Object.entries(mapping.properties ?? {}).flatMap(([key, one]) => {
    const isRequired = mapping.required?.includes(key) ?? false;
    const meaning = english(one) || english(target(one));
    const row = `| \`${before}${key}\` | ${isRequired ? 'required' : ''} | ${form(one)} | ${cell(meaning)} |`;
    return [row, ...rows(one, `${before}${key}.`), ...rows(one.items ?? {}, `${before}${key}[].`)];
  });
}

const target = ({ $ref }: Form): Form => ($ref ? (schema.$defs[nameOf($ref)] ?? {}) : {});

const cell = (text: string) => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

const TABLE = ['| key | | value | meaning |', '|---|---|---|---|'];

function choice({ oneOf, anyOf }: Form): string[] {
  const keys = (list: readonly Form[]) =>
    list.map(({ required = [] }) => required.map(code).join(' with ')).join(', ');
  if (oneOf) return ['', `Exactly one of: ${keys(oneOf)}.`];
  return anyOf ? ['', `At least one of: ${keys(anyOf)}.`] : [];
}

function section([name, one]: [string, Form]): string[] {
  const table = one.properties
    ? ['', ...TABLE, ...rows(one)]
    : ['', `Value: ${form({ ...one, ...target(one) })}.`];
  return ['', `### ${name}`, '', english(one) || english(target(one)), ...choice(one), ...table];
}

/** The format as its schema has it: the file, what is in it, and the values it is made of. */
export function formatPart(): string {
  const all = Object.entries(schema.$defs);
  const mappings = all.filter(([, { properties }]) => properties);
  const values = all.filter(([, { properties }]) => !properties);
  return [
    '',
    '## The whole file',
    '',
    english(schema),
    '',
    ...TABLE,
    ...rows(schema),
    '',
    '## Entries',
    ...mappings.flatMap(section),
    '',
    '## Values',
    ...values.flatMap(section),
    '',
  ].join('\n');
}
