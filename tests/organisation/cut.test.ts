import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/document/parsed.ts';
import { cut } from '../../src/organisation/cut.ts';
import { changed } from '../views/changed.ts';

const whole = changed() as unknown as { [key: string]: Value };
const people = (...list: Value[]) => ({ people: list });
const good = { id: 'chef', name: 'Chefen' };
const bad = { id: 'chef' };

describe('what is checked of data', () => {
  it('is all of it where nothing is broken', () => {
    expect(cut(whole, 0)).toEqual({ data: whole, unchecked: [] });
    expect(cut(people(good, good), 0)).toEqual({ data: people(good, good), unchecked: [] });
    expect(cut('text', 0)).toEqual({ data: 'text', unchecked: [] });
    expect(cut(null, 0)).toEqual({ data: null, unchecked: [] });
  });

  it('is a list up to so many broken items, with the valid ones between them', () => {
    const list = [good, bad, good, bad, good, bad, good];
    const checked = (limit: number) => {
      const { data, unchecked } = cut(people(...list), limit);
      return [(data as { people: Value[] }).people.length, unchecked];
    };
    expect(checked(0)).toEqual([1, [['people']]]);
    expect(checked(1)).toEqual([3, [['people']]]);
    expect(checked(2)).toEqual([5, [['people']]]);
    expect(checked(3)).toEqual([7, []]);
    expect(cut(people(...list), 3).data).toEqual(people(...list));
  });

  it('is a mapping up to so many keys that there are not, after those that there are', () => {
    const data = { x: 1, y: 2, people: [good], language: 'da' };
    expect(cut(data, 0)).toEqual({ data: { people: [good], language: 'da' }, unchecked: [[]] });
    expect(cut(data, 1)).toEqual({ data: { people: [good], language: 'da', x: 1 }, unchecked: [[]] });
    expect(cut(data, 2)).toEqual({ data, unchecked: [] });
  });

  it('is told of with the place of each list and mapping that is not checked whole', () => {
    const forum = (forums: Value[]) => ({ ...whole, forums });
    const members = [{ role: 'medlem', vacant: true, x: 1 }, bad];
    const forums = [{ id: 'f', name: 'F', origin: 'established', members, y: 1 }];
    const { data, unchecked } = cut(forum(forums), 2);
    // The forum, its first member, and then neither that one's unknown key nor the next member.
    expect(unchecked).toEqual([
      ['forums', 0, 'members', 0],
      ['forums', 0, 'members'],
      ['forums', 0],
    ]);
    expect((data as typeof whole)['forums']).toEqual([
      { id: 'f', name: 'F', origin: 'established', members: [{ role: 'medlem', vacant: true }] },
    ]);
    expect(cut(forum(forums), 5).unchecked).toEqual([['forums', 0]]);
    expect(cut(forum(forums), 6)).toEqual({ data: forum(forums), unchecked: [] });
  });

  it('keeps the keys that every object has among those that there are not', () => {
    const data = JSON.parse('{ "toString": 1, "people": [] }');
    expect(cut(data, 0)).toEqual({ data: { people: [] }, unchecked: [[]] });
  });
});
