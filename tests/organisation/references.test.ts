import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { idsInUse } from '../../src/organisation/definitions.ts';
import { REFERENCES, sectionsNaming } from '../../src/organisation/references.ts';

interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
}

const schema = JSON.parse(readFileSync('schema/organisering.schema.json', 'utf8')) as SchemaNode & {
  $defs: Record<string, SchemaNode>;
};

/** Every place of the schema where an id may stand, as `forums.initiatives.id`. */
function ids(node: SchemaNode, path: string): string[] {
  if (node.$ref === '#/$defs/id') return [path];
  if (node.$ref) return ids(schema.$defs[node.$ref.replace('#/$defs/', '')] ?? {}, path);
  if (node.items) return ids(node.items, path);
  return Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
    ids(child, path === '' ? key : `${path}.${key}`),
  );
}

function leaves(node: object, path: string): string[] {
  if (Array.isArray(node)) return [path];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, path === '' ? key : `${path}.${key}`));
}

/** Ids that define what they stand in or did, and those that acceptances and corrections go by. */
const isDefinition = (path: string) =>
  (path.endsWith('.id') && path !== 'forums.initiatives.id') || path.endsWith('formerly');

describe('the table of references', () => {
  it('holds every place of the schema that names an entry', () => {
    const places = ids(schema, '').filter((path) => !isDefinition(path));
    expect(places.length).toBeGreaterThan(30);
    expect(leaves(REFERENCES, '').sort()).toEqual(places.sort());
  });

  it('tells in which sections a kind of thing can be named', () => {
    expect(sectionsNaming('goal')).toEqual(['efforts']);
    expect(sectionsNaming('person')).toEqual(['statusMeeting', 'administrativeGroup', 'forums', 'meetings']);
  });
});

it('an id that only points to an entry is in no use of its own, and one that stands anywhere else is', () => {
  const uses = idsInUse({
    acceptedFindings: [{ code: 'x', id: 'accepted' }],
    corrections: [{ id: 'corrected' }],
    forums: [{ id: 'forum', initiatives: [{ id: 'needed' }], reports: [{ id: 'stray' }] }],
    plan: { initiatives: [{ id: 'initiative' }] },
    other: [{ initiatives: [{ id: 'elsewhere' }], corrections: [{ id: 'deep' }] }],
  });
  expect([...uses.keys()].sort()).toEqual(['deep', 'elsewhere', 'forum', 'initiative', 'stray']);
});
