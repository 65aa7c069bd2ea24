import schemaText from '../../schema/organisering.schema.json';
import type { Path } from '../document/finding.ts';

/** A part of the schema, as far as it is asked about. */
export interface SchemaNode {
  $ref?: string;
  title?: string;
  /** In Danish, then, after an empty line, in English. */
  description?: string;
  type?: string;
  const?: string | number | boolean;
  enum?: string[];
  required?: string[];
  pattern?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  oneOf?: { required: string[] }[];
  anyOf?: { required: string[] }[];
}

const schema = schemaText as SchemaNode & { $defs: Record<string, SchemaNode> };

/** The keys that the schema knows in the mapping at a path; none where the path leads out of it. */
export function keysAt(path: Path): string[] {
  return Object.keys(nodeAt(path)?.properties ?? {});
}

/** The keys between which the mapping at a path must choose. */
export function choiceAt(path: Path): string[] {
  const node = nodeAt(path);
  return (node?.oneOf ?? node?.anyOf ?? []).flatMap(({ required }) => required);
}

/** Whether the schema wants a calendar date at a path, or a list of them. */
export function isDateAt(path: Path): boolean {
  const node = nodeAt(path);
  return (node?.items ? resolved(node.items) : node) === schema.$defs['date'];
}

/** What the schema says of the value at a path: its own words, else those of what it refers to. */
export function schemaAt(path: Path): SchemaNode | undefined {
  const last = path.at(-1);
  const parent = nodeAt(path.slice(0, -1));
  const own = typeof last === 'string' ? parent?.properties?.[last] : parent?.items;
  const node = nodeAt(path);
  return node && { ...node, ...own };
}

function nodeAt(path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const step of path) {
    const child: SchemaNode | undefined =
      typeof step === 'number' ? node?.items : own(node?.properties, step);
    node = child && resolved(child);
  }
  return node;
}

const resolved = (node: SchemaNode): SchemaNode | undefined =>
  node.$ref ? schema.$defs[node.$ref.replace('#/$defs/', '')] : node;

const own = (properties: Record<string, SchemaNode> | undefined, key: string) =>
  properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
