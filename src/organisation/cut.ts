import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { definitions } from './generated/form.js';
import { definitionOf, referredTo, type SchemaNode, schema } from './schema-keys.ts';

/** Data as far as it is checked, and the lists and mappings of which not all is. */
export interface Cut {
  readonly data: Value;
  readonly unchecked: readonly Path[];
}

/**
 * Data without what follows so many broken items and unknown keys: the compiled schema would tell each of them, and
 * takes the square of their number.
 */
export function cut(data: Value, limit: number): Cut {
  const unchecked: Path[] = [];
  let left = limit;
  const isLeft = (path: Path) => {
    if (left-- > 0) return true;
    unchecked.push(path);
    return false;
  };
  const checked = (value: Value, node: SchemaNode | undefined, path: Path): Value => {
    if (typeof value !== 'object' || value === null || !node || fits(value, node)) return value;
    const { items, properties = {} } = referredTo(node) ?? {};
    return Array.isArray(value) ? list(value, items, path) : mapping(value, properties, path);
  };
  const list = (value: readonly Value[], node: SchemaNode | undefined, path: Path) => {
    const kept: Value[] = [];
    for (const [index, item] of value.entries()) {
      const isBroken = node && !fits(item, node);
      if (isBroken && !isLeft(path)) break;
      kept.push(isBroken ? checked(item, node, [...path, index]) : item);
    }
    return kept;
  };
  const mapping = (
    value: { [key: string]: Value },
    nodes: Readonly<Record<string, SchemaNode>>,
    path: Path,
  ) => {
    const isKnown = ([key]: [string, Value]) => Object.hasOwn(nodes, key);
    // Known keys first: there are few of them.
    const entries = Object.entries(value).sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)));
    const kept: [string, Value][] = [];
    for (const [key, child] of entries) {
      const node = isKnown([key, child]) ? nodes[key] : undefined;
      if (!node && !isLeft(path)) break;
      kept.push([key, checked(child, node, [...path, key])]);
    }
    return Object.fromEntries(kept);
  };
  return { data: checked(data, schema, []), unchecked };
}

/** Whether a value has the form of a definition, or is one of the words that there are; else it is looked into. */
function fits(value: Value, node: SchemaNode): boolean {
  if (node.$ref) return definitions[definitionOf(node.$ref)]?.(value) ?? false;
  return node.enum?.includes(value) ?? false;
}
