import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/document/finding.ts';
import { validPart } from '../../src/organisation/valid-part.ts';

const DATA = {
  plan: { name: 'P', goals: [{ id: 'g1' }, { id: 'g2' }], areas: [{ id: 'a1' }, { id: 'a2' }] },
  organisations: [{ id: 'o1' }, { id: 'o2' }, { id: 'o3' }, { id: 'o4' }],
  administrativeGroup: { id: 'gruppe', members: [{ role: 'x' }] },
  meetings: [{ id: 'm1', speakers: [{ person: 'p' }, { person: 'q' }] }, { id: 'm2' }],
};
const valid = (...breaches: Path[]) => validPart(DATA, breaches);

describe('the part of the data that is valid', () => {
  it('is all of it where nothing is broken, also where it lacks what it must have', () => {
    const whole = valid();
    expect(whole.file).toBe(DATA);
    expect([...whole.invalid, ...whole.thinned]).toEqual([]);
    expect(whole.original(['meetings', 1])).toEqual(['meetings', 1]);
    expect([...validPart({}, []).invalid]).toEqual([]);
  });

  it('leaves out the broken entries of a list, and its paths lead to where the others stand', () => {
    const { file, invalid, thinned, original } = valid(
      ['organisations', 0, 'name'],
      ['organisations', 2],
      ['meetings', 0, 'speakers', 1],
      ['plan', 'goals', 0, 'area'],
    );
    expect(file).toEqual({
      ...DATA,
      plan: { ...DATA.plan, goals: [{ id: 'g2' }] },
      organisations: [{ id: 'o2' }, { id: 'o4' }],
      meetings: [{ id: 'm2' }],
    });
    expect([[...invalid], [...thinned].sort()]).toEqual([[], ['meetings', 'organisations', 'plan']]);
    expect(original(['organisations', 0, 'name'])).toEqual(['organisations', 1, 'name']);
    expect(original(['organisations', 1])).toEqual(['organisations', 3]);
    expect(original(['plan', 'goals', 0])).toEqual(['plan', 'goals', 1]);
    // A list that is whole, and what is below an entry, stand where they stood.
    expect(original(['plan', 'areas', 1])).toEqual(['plan', 'areas', 1]);
    expect(original(['meetings', 0, 'speakers', 1])).toEqual(['meetings', 1, 'speakers', 1]);
  });

  it('lacks a section that is broken otherwise', () => {
    const { file, invalid, thinned } = valid(
      ['plan', 'areas', 0],
      ['administrativeGroup', 'members', 0, 'role'],
      ['meetings'],
    );
    expect(file).toEqual({ organisations: DATA.organisations });
    expect([[...invalid].sort(), [...thinned]]).toEqual([['administrativeGroup', 'meetings', 'plan'], []]);
  });

  it('has what a broken file must have and has not counted as broken', () => {
    const { plan: _, ...rest } = DATA;
    expect([...validPart(rest, [[]]).invalid]).toEqual(['plan']);
    expect([...validPart({}, [[]]).invalid]).toEqual(['plan', 'organisations', 'administrativeGroup']);
  });
});
