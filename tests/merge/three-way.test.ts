import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/document/parsed.ts';
import { addedTwice, isPlain, isTellable, kindUnder } from '../../src/merge/lists.ts';
import { threeWay } from '../../src/merge/three-way.ts';

const FILE = {
  administrativeGroup: { id: 'gruppe' },
  forums: [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C' },
  ],
};

/** The base with keys that are other; a key without a value is gone. */
const other = (change: object) =>
  Object.fromEntries(
    Object.entries({ ...FILE, ...change }).filter(([, value]) => value !== undefined),
  ) as Value;
const forums = (...names: string[]) => ({ forums: names.map((name) => ({ id: name.toLowerCase(), name })) });
const merged = (ours: object, theirs: object, base: object = {}) => {
  const { steps, collisions } = threeWay(other(base), other(ours), other(theirs));
  return {
    steps: steps.map(({ operation }) => operation),
    collisions: collisions.map(({ reason, ours }) => [reason, ...ours].join(' ')),
  };
};
const NOTHING = { steps: [], collisions: [] };

describe('what theirs has changed', () => {
  it('is nothing where both did the same, or only ours did something', () => {
    expect(merged({}, {})).toEqual(NOTHING);
    expect(merged({ language: 'da' }, {})).toEqual(NOTHING);
    expect(merged({ language: 'da' }, { language: 'da' })).toEqual(NOTHING);
    // No list means anything by its order.
    expect(merged(forums('B', 'A', 'C'), forums('C', 'B', 'A'))).toEqual(NOTHING);
  });

  it('is set, or removed', () => {
    const da = { language: 'da' };
    expect(merged(da, { language: 'en' }, da).steps).toEqual([
      { kind: 'set', path: ['language'], value: 'en' },
    ]);
    expect(merged({}, { language: 'en' }).steps).toEqual([{ kind: 'set', path: ['language'], value: 'en' }]);
    expect(merged({ language: 'da' }, {}, { language: 'da' }).steps).toMatchObject([
      { kind: 'remove', path: ['language'] },
    ]);
    expect(merged({}, { settings: { windUpDays: 3 } }).steps).toEqual([
      { kind: 'set', path: ['settings'], value: { windUpDays: 3 } },
    ]);
  });

  it('goes below a key that both have added, unless they contradict each other', () => {
    const settings = (own: object) => ({ settings: own });
    expect(merged(settings({ windUpDays: 3 }), settings({ reportWeeks: 2 }))).toEqual({
      steps: [{ kind: 'set', path: ['settings', 'reportWeeks'], value: 2 }],
      collisions: [],
    });
    expect(merged(settings({ windUpDays: 3 }), settings({ windUpDays: 4, reportWeeks: 2 }))).toEqual({
      steps: [],
      collisions: ['added-twice settings'],
    });
  });

  it('collides where ours has changed it too', () => {
    expect(merged({ language: 'da' }, { language: 'en' }).collisions).toEqual(['added-twice language']);
    const da = { language: 'da' };
    expect(merged({ language: 'no' }, { language: 'en' }, da).collisions).toEqual(['changed-twice language']);
    expect(merged({ language: undefined }, { language: 'en' }, da).collisions).toEqual([
      'removed-here language',
    ]);
    expect(merged({ language: 'no' }, { language: undefined }, da).collisions).toEqual([
      'removed-there language',
    ]);
  });

  it('cannot be written where a value becomes a mapping, or the other way round', () => {
    const base = { language: 'da' };
    expect(merged(base, { language: { da: true } }, base)).toEqual({
      steps: [],
      collisions: ['cannot-write language'],
    });
    const map = { language: { da: true } };
    expect(merged(map, { language: 'da' }, map)).toEqual({
      steps: [],
      collisions: ['cannot-write language'],
    });
  });
});

describe('entries', () => {
  it('are changed where they stand in ours', () => {
    const theirs = {
      forums: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'Ny' },
        { id: 'c', name: 'C' },
      ],
    };
    expect(merged(forums('C', 'X', 'B', 'A'), theirs)).toEqual({
      steps: [{ kind: 'set', path: ['forums', 2, 'name'], value: 'Ny' }],
      collisions: [],
    });
  });

  it('are removed, but not what ours has changed', () => {
    expect(merged({}, forums('A', 'C')).steps).toMatchObject([{ kind: 'remove', path: ['forums', 1] }]);
    const ours = { forums: [...FILE.forums.slice(0, 1), { id: 'b', name: 'Ny' }] };
    expect(merged(ours, forums('A', 'C')).collisions).toEqual(['removed-there forums 1']);
    expect(
      merged(forums('A', 'C'), { forums: [{ id: 'b', name: 'Ny' }, ...FILE.forums.slice(2)] }),
    ).toMatchObject({
      steps: [{ kind: 'remove', path: ['forums', 0] }],
      collisions: ['removed-here forums -1'],
    });
  });

  it('are added after the one above them, or last', () => {
    const insert = (id: string, index?: number) => ({
      kind: 'insert',
      path: ['forums'],
      values: [{ id: id.toLowerCase(), name: id }],
      ...(index !== undefined && { index }),
    });
    expect(merged({}, forums('A', 'B', 'C', 'D')).steps).toEqual([insert('D')]);
    expect(merged({}, forums('A', 'D', 'B', 'C')).steps).toEqual([insert('D', 1)]);
    expect(merged({}, forums('D', 'A', 'B', 'C')).steps).toEqual([insert('D', 0)]);
    expect(merged(forums('X', 'A', 'B', 'C'), forums('A', 'D', 'B', 'C')).steps).toEqual([insert('D', 2)]);
    expect(merged({ forums: undefined }, forums('D'), { forums: undefined }).steps).toEqual([insert('D')]);
  });

  it('that both have added are one, by what they are known by', () => {
    expect(merged(forums('A', 'B', 'C', 'D'), forums('A', 'B', 'C', 'D'))).toEqual(NOTHING);
    const ours = { forums: [...FILE.forums, { id: 'd', name: 'D', task: 'x' }] };
    const theirs = { forums: [{ id: 'd', name: 'D', task: 'y' }, ...FILE.forums] };
    expect(merged(ours, theirs)).toEqual({ steps: [], collisions: ['added-twice forums 3'] });
  });

  it('are not told apart where two have one id: the whole list collides', () => {
    const twice = {
      forums: [
        { id: 'a', name: 'A' },
        { id: 'a', name: 'B' },
      ],
    };
    expect(merged(forums('A', 'B'), twice)).toEqual({ steps: [], collisions: ['changed-twice forums'] });
    expect(merged({}, twice)).toEqual({ steps: [], collisions: ['cannot-write forums'] });
  });

  it('that are plain values come and go', () => {
    const of = (...areas: string[]) => ({ forums: [{ id: 'a', name: 'A', areas }] });
    expect(merged(of('x', 'z'), of('y', 'w'), of('x', 'y'))).toEqual({
      steps: [
        { kind: 'remove', path: ['forums', 0, 'areas', 0] },
        { kind: 'insert', path: ['forums', 0, 'areas'], values: ['w'] },
      ],
      collisions: [],
    });
    expect(merged(of('x', 'w'), of('x', 'w'), of('x')).steps).toEqual([]);
  });
});

describe('a seat that is taken', () => {
  const seat = (holder: object) => ({ forums: [{ id: 'a', members: [{ role: 'chef', ...holder }] }] });

  it('has its holder’s key renamed in its place', () => {
    const [base, theirs] = [other(seat({ vacant: true })), other(seat({ person: 'bo' }))];
    const place = ['forums', 0, 'members', 0];
    expect(threeWay(base, base, theirs).steps).toEqual([
      {
        operation: { kind: 'set', path: [...place, 'vacant'], as: 'person', value: 'bo' },
        ours: [...place, 'vacant'],
        theirs: [...place, 'person'],
      },
    ]);
  });

  it('collides where ours has filled it too', () => {
    const { steps, collisions } = merged(
      seat({ person: 'eva' }),
      seat({ person: 'bo' }),
      seat({ vacant: true }),
    );
    expect({ steps, collisions }).toEqual({
      steps: [],
      collisions: ['added-twice forums 0 members 0 person'],
    });
  });
});

describe('lists', () => {
  it('are of what their key says, where the file has it', () => {
    expect(kindUnder('file', 'forums')).toBe('forum');
    expect(kindUnder('file', 'administrativeGroup')).toBe('administrativeGroup');
    expect(kindUnder('forum', 'administrativeGroup')).toBe('other');
    expect(kindUnder('forum', 'initiatives')).toBe('need');
    expect(kindUnder('plan', 'initiatives')).toBe('initiative');
  });

  it('are plain without a mapping or a list in them', () => {
    expect([isPlain([]), isPlain(['a', 1, null]), isPlain(['a', {}]), isPlain([[]])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('can be told apart where all are mappings, each with an id of its own', () => {
    expect(isTellable([{ id: 'a' }, { id: 'b' }], 'forum')).toBe(true);
    expect(isTellable([{ id: 'a' }, { id: 'a' }], 'forum')).toBe(false);
    expect(isTellable([{ id: 'a' }, {}], 'forum')).toBe(false);
    expect(isTellable([{ id: 'a' }, { id: 7 }], 'forum')).toBe(false);
    expect(isTellable(['a', { id: 'b' }], 'forum')).toBe(false);
    expect(isTellable([{}, {}], 'member')).toBe(true);
    expect(isTellable([{}, 'a'], 'member')).toBe(false);
  });

  it('pair what both sides added, each once', () => {
    const ours = [{ date: 'x' }, { date: 'y', n: 1 }, { date: 'y', n: 2 }];
    const theirs = [{ date: 'y', n: 3 }, { date: 'z' }, { date: 'y', n: 4 }, { date: 'y', n: 5 }];
    const twice = addedTwice({ ours, theirs, kind: 'report' }, { here: [0, 1, 2], there: [0, 1, 2, 3] });
    expect([...twice]).toEqual([
      [0, 1],
      [2, 2],
    ]);
    expect([
      ...addedTwice({ ours: [{ id: 'a' }], theirs: [{ id: 'a' }], kind: 'forum' }, { here: [0], there: [0] }),
    ]).toEqual([[0, 0]]);
  });
});
