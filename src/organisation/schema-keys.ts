import schemaText from '../../schema/organisering.schema.json';
import type { Path } from '../document/finding.ts';

export interface SchemaNode {
  $ref?: string;
  enum?: unknown[];
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  oneOf?: { required: string[] }[];
  anyOf?: { required: string[] }[];
}

export const schema = schemaText as SchemaNode & { $defs: Record<string, SchemaNode> };

/** The keys that the schema knows in the mapping at a path; none where the path leads out of it. */
export function keysAt(path: Path): string[] {
  return Object.keys(nodeAt(path)?.properties ?? {});
}

/** The keys between which the mapping at a path must choose. */
export function choiceAt(path: Path): string[] {
  const node = nodeAt(path);
  return (node?.oneOf ?? node?.anyOf ?? []).flatMap(({ required }) => required);
}

/** Whether the schema wants a list at a path. */
export function isListAt(path: Path): boolean {
  return nodeAt(path)?.items !== undefined;
}

/** Whether the schema wants a calendar date at a path, or a list of them. */
export function isDateAt(path: Path): boolean {
  const node = nodeAt(path);
  return (node?.items ? referredTo(node.items) : node) === schema.$defs['date'];
}

function nodeAt(path: Path): SchemaNode | undefined {
  let node: SchemaNode | undefined = schema;
  for (const step of path) {
    const child: SchemaNode | undefined =
      typeof step === 'number' ? node?.items : own(node?.properties, step);
    node = referredTo(child);
  }
  return node;
}

/** The definition that a node refers to, else the node itself. */
export const referredTo = (node: SchemaNode | undefined) =>
  node?.$ref ? schema.$defs[definitionOf(node.$ref)] : node;

/** The name of the definition that a reference leads to. */
export const definitionOf = (reference: string) => reference.replace('#/$defs/', '');

const own = (properties: Record<string, SchemaNode> | undefined, key: string) =>
  properties && Object.hasOwn(properties, key) ? properties[key] : undefined;
