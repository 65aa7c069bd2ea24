import schemaText from '../../schema/organisering.schema.json';
import type { Path } from '../document/finding.ts';

interface SchemaNode {
  $ref?: string;
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
