import { expect, it } from 'vitest';
import type { Value } from '../../src/document/parsed.ts';
import { valueAt } from '../../src/organisation/lookup.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed } from '../views/changed.ts';

it('each seat, and each body, stands where its path leads', () => {
  const file = changed();
  const organisation = new Organisation(file);
  const at = (path: readonly (string | number)[]) => valueAt(file as unknown as Value, path);
  expect(organisation.seats.map(({ path }) => path.join('.'))).toEqual([
    ...[0, 1, 2, 3, 4].map((index) => `administrativeGroup.members.${index}`),
    ...[0, 1, 2, 3].map((index) => `forums.0.members.${index}`),
  ]);
  for (const { path, member } of organisation.seats) expect(at(path)).toBe(member);
  for (const { path, body } of organisation.bodies.values()) expect(at(path)).toBe(body);
});
