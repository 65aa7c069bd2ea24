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
  enum?: unknown[];
  /** What the words mean, as `description` says it: for editors. */
  enumDescriptions?: string[];
  required?: string[];
  pattern?: string;
  maximum?: number;
  format?: string;
  properties?: Record<string, SchemaNode>;
  additionalProperties?: boolean | SchemaNode;
  $defs?: Record<string, SchemaNode>;
  items?: SchemaNode;
  oneOf?: { required: string[] }[];
  anyOf?: { required: string[] }[];
}

export const schema = schemaText as SchemaNode & { $defs: Record<string, SchemaNode> };

/** The keys that the schema knows in the mapping at a path; none where the path leads out of it. */
export function keysAt(path: Path, root: SchemaNode = schema): string[] {
  return Object.keys(nodeAt(path, root)?.properties ?? {});
}

/** The keys between which the mapping at a path must choose. */
export function choiceAt(path: Path, root: SchemaNode = schema): string[] {
  const node = nodeAt(path, root);
  return (node?.oneOf ?? node?.anyOf ?? []).flatMap(({ required }) => required);
}

/** Whether the schema requires a list at a path. */
export function isListAt(path: Path): boolean {
  return nodeAt(path)?.items !== undefined;
}

/** Whether the schema requires a calendar date at a path, or a list of them. */
export function isDateAt(path: Path, root: SchemaNode = schema): boolean {
  const node = nodeAt(path, root);
  return (node?.items ? referredTo(node.items, root) : node)?.format === 'date';
}

/** Whether the schema requires an id at a path. */
export function isIdAt(path: Path, root: SchemaNode = schema): boolean {
  return nodeAt(path, root)?.pattern === schema.$defs['id']?.pattern;
}

/** Whether the schema requires an address at a path. */
export function isLinkAt(path: Path): boolean {
  const node = nodeAt(path);
  return (node?.pattern ?? referredTo(node)?.pattern) === schema.$defs['link']?.pattern;
}

/** What the schema says of the value at a path: its own words, else those of what it refers to. */
export function schemaAt(path: Path): SchemaNode | undefined {
  const last = path.at(-1);
  const parent = nodeAt(path.slice(0, -1));
  const own = typeof last === 'string' ? parent?.properties?.[last] : parent?.items;
  const node = nodeAt(path);
  return node && { ...node, ...own };
}

/** The words of which the schema takes only some. */
export const wordsOf = (node: SchemaNode | undefined): string[] => (node?.enum ?? []).map(String);

function nodeAt(path: Path, root: SchemaNode = schema): SchemaNode | undefined {
  let node: SchemaNode | undefined = root;
  for (const step of path) {
    const child: SchemaNode | undefined =
      typeof step === 'number' ? node?.items : (own(node?.properties, step) ?? others(node));
    node = referredTo(child, root);
  }
  return node;
}

/** The definition that a node refers to, else the node itself. */
export const referredTo = (node: SchemaNode | undefined, root: SchemaNode = schema) =>
  node?.$ref ? root.$defs?.[definitionOf(node.$ref)] : node;

/** What the schema says of keys that it does not name. */
const others = (node: SchemaNode | undefined) =>
  typeof node?.additionalProperties === 'object' ? node.additionalProperties : undefined;

/** The name of the definition that a reference leads to. */
export const definitionOf = (reference: string) => reference.replace('#/$defs/', '');

const own = (properties: Record<string, SchemaNode> | undefined, key: string) =>
  properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
