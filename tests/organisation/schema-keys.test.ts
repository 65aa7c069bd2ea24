import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/document/finding.ts';
import {
  choiceAt,
  isDateAt,
  isIdAt,
  isLinkAt,
  isListAt,
  keysAt,
  schemaAt,
} from '../../src/organisation/schema-keys.ts';

const forum: Path = ['forums', 0];
const seat: Path = [...forum, 'members', 0];

describe('what the schema says of a path', () => {
  it('is which keys it knows there, and none where the path leads out of it', () => {
    expect(keysAt([])).toContain('forums');
    expect(keysAt(['forums'])).toEqual([]);
    expect(keysAt(forum)).toEqual(expect.arrayContaining(['id', 'established', 'members']));
    expect(keysAt([...forum, 'colour', 'x'])).toEqual([]);
    expect(keysAt([...forum, 'constructor'])).toEqual([]);
    expect(choiceAt(seat)).toEqual(['person', 'organisation', 'vacant']);
    expect(choiceAt(forum)).toEqual([]);
  });

  it('is whether it wants a list, a date, an id or an address', () => {
    const paths: [string, Path][] = [
      ['forums', ['forums']],
      ['forum', forum],
      ['id', [...forum, 'id']],
      ['name', [...forum, 'name']],
      ['established', [...forum, 'established']],
      ['url', [...forum, 'url']],
      ['avoided', ['settings', 'avoid', 0, 'dates']],
      ['unknown', [...forum, 'colour']],
    ];
    const those = (is: (path: Path) => boolean) => paths.filter(([, path]) => is(path)).map(([name]) => name);
    expect(those(isListAt)).toEqual(['forums', 'avoided']);
    expect(those((path) => isDateAt(path))).toEqual(['established', 'avoided']);
    expect(those((path) => isIdAt(path))).toEqual(['id']);
    expect(those(isLinkAt)).toEqual(['url']);
  });

  it('is its own words of a key, else those of what it refers to', () => {
    const { title, description, format } = schemaAt([...forum, 'established']) ?? {};
    expect([title, description, format]).toEqual(['Dato', 'Første dag.\n\nThe first day.', 'date']);
    expect(schemaAt([...forum, 'id'])?.pattern).toBe(schemaAt(['people', 0, 'id'])?.pattern);
    expect(schemaAt(forum)?.required).toContain('id');
    expect(schemaAt([...forum, 'initiatives'])?.title).toBe('Initiativer');
    expect(schemaAt([...forum, 'colour'])).toBeUndefined();
  });
});
