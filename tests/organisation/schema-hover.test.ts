import { expect, it } from 'vitest';
import schemaText from '../../schema/organisering.schema.json';

interface Node {
  $ref?: string;
  title?: string;
  description?: string;
  properties?: Record<string, Node>;
  items?: Node;
}

const schema = schemaText as Node & { $defs: Record<string, Node> };

/** Every key of a schema, and what an editor shows over it: its own words, else those of what it refers to. */
function* keys(
  node: Node,
  path: string,
): Generator<[path: string, title: string | undefined, text: string | undefined]> {
  for (const [name, own] of Object.entries(node.properties ?? {})) {
    const target = own.$ref ? schema.$defs[own.$ref.replace('#/$defs/', '')] : undefined;
    yield [`${path}.${name}`, own.title ?? target?.title, own.description ?? target?.description];
    yield* keys(own, `${path}.${name}`);
  }
  if (node.items) yield* keys(node.items, path);
}

it('an editor shows a title and a description in Danish and English over every key', () => {
  const all = [
    ...keys(schema, ''),
    ...Object.entries(schema.$defs).flatMap(([name, node]) => [...keys(node, name)]),
  ];
  expect(all.length).toBeGreaterThan(100);
  const poor = all.filter(([, title, text]) => !title || !/^\S.*[.)»]\n\n\S.*\.$/s.test(text ?? ''));
  expect(poor).toEqual([]);
});
