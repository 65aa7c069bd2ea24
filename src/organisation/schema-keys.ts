import schemaText from '../../schema/organisering.schema.json';
import type { Path } from '../document/finding.ts';

interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

const schema = schemaText as SchemaNode & { $defs: Record<string, SchemaNode> };

/** The keys that the schema knows in the mapping at a path; none where the path leads out of it. */
export function keysAt(path: Path): string[] {
  let node: SchemaNode | undefined = schema;
  for (const step of path) {
    node = resolve(typeof step === 'number' ? node?.items : node?.properties?.[step]);
  }
  return Object.keys(node?.properties ?? {});
}

function resolve(node: SchemaNode | undefined): SchemaNode | undefined {
  return node?.$ref ? schema.$defs[node.$ref.replace('#/$defs/', '')] : node;
}
