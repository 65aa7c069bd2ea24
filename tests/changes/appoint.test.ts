import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/changes/change.ts';
import { type MemberAppoint, memberAppoint } from '../../src/changes/member-appoint.ts';
import { applyOperations } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import type { Composition, Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed, forumIn } from '../views/changed.ts';

const today = '2014-03-01';

/** The members of a forum with one seat for a member and one for a chair, once one is appointed; or why none is. */
function after(
  members: Member[],
  input: Partial<MemberAppoint>,
  composition: Composition = [
    { roles: ['medlem'], min: 1, max: 1 },
    { roles: ['formand'], max: 1 },
  ],
): unknown {
  const data = changed((copy) => {
    Object.assign(forumIn(copy, 'klimaforum'), { members, composition });
  });
  const holder = input.person === undefined && !input.vacant ? { organisation: 'koebenhavn' } : {};
  const asked: MemberAppoint = { body: 'klimaforum', role: 'medlem', ...holder, ...input };
  try {
    const { operations } = memberAppoint.plan({ organisation: new Organisation(data), today }, asked);
    const made = applyOperations(data as unknown as Value, operations) as unknown as OrganisationFile;
    return forumIn(made, 'klimaforum').members;
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.args.date ?? ''].join(' ').trim();
    throw error;
  }
}

const other = (days: object): Member => ({ organisation: 'herlev', role: 'medlem', ...days });
const own = { organisation: 'koebenhavn', role: 'medlem' };

describe('a seat that another holds', () => {
  it.each([
    ['from the day on', { from: '2014-03-01' }, {}, 'seats-taken 2014-03-01'],
    ['until the day', { to: '2014-03-01' }, {}, 'seats-taken 2014-03-01'],
    ['until the day before', { to: '2014-02-28' }, {}, undefined],
    ['later, for as long as it lasts', { from: '2014-06-01' }, {}, 'seats-taken 2014-06-01'],
    ['from the last day', { from: '2014-06-01' }, { to: '2014-06-01' }, 'seats-taken 2014-06-01'],
    ['from the day after the last', { from: '2014-06-01' }, { to: '2014-05-31' }, undefined],
    ['in another role', { role: 'formand' }, {}, undefined],
  ])('%s', (_, days, term, refusal) => {
    const asked = { from: '2014-03-01', ...term };
    expect(after([other(days)], asked)).toEqual(refusal ?? [other(days), { ...own, ...asked }]);
  });

  it('is told of with the first day on which it is taken, whatever their order', () => {
    const two = [other({ from: '2014-09-01' }), other({ from: '2014-06-01', to: '2014-08-31' })];
    expect(after(two, { from: '2014-03-01' })).toBe('seats-taken 2014-06-01');
    expect(after(two.toReversed(), { from: '2014-03-01' })).toBe('seats-taken 2014-06-01');
  });

  it('is not in the way where there is another, or where seats are not counted', () => {
    const asked = { from: '2014-03-01' };
    expect(after([other({})], asked, [{ roles: ['medlem'], max: 2 }])).toHaveLength(2);
    expect(after([other({})], asked, [{ roles: ['medlem'] }])).toHaveLength(2);
    expect(after([other({})], asked, [])).toHaveLength(2);
  });

  it('is not one to be entered as vacant; nor is one that is vacant already', () => {
    const asked = { vacant: true as const, from: '2014-03-01' };
    expect(after([other({})], asked)).toBe('seats-taken 2014-03-01');
    expect(after([{ vacant: true, role: 'medlem' }], asked)).toBe('seats-taken 2014-03-01');
    expect(after([], asked)).toEqual([{ vacant: true, role: 'medlem', from: '2014-03-01' }]);
  });
});

describe('a vacancy that is filled', () => {
  const vacancy = (days: object): Member => ({ vacant: true, role: 'medlem', ...days });

  it('ends the day before, or has never been', () => {
    expect(after([vacancy({ from: '2014-01-01' })], { from: '2014-03-01' })).toEqual([
      vacancy({ from: '2014-01-01', to: '2014-02-28' }),
      { ...own, from: '2014-03-01' },
    ]);
    expect(after([vacancy({ from: '2014-03-01' })], { from: '2014-03-01' })).toEqual([
      { ...own, from: '2014-03-01' },
    ]);
  });

  it.each([
    [
      'begins again after a term that ends before it',
      { to: '2014-06-29' },
      [{ from: '2014-06-30', to: '2014-06-30' }],
    ],
    ['is over with a term that ends as it does', { to: '2014-06-30' }, []],
    ['is over with a term that lasts longer', { to: '2014-07-01' }, []],
  ])('%s', (_, term, rest) => {
    const asked = { from: '2014-03-01', ...term };
    const left = rest.map((days) => vacancy(days));
    expect(after([vacancy({ from: '2014-02-01', to: '2014-06-30' })], asked)).toEqual([
      vacancy({ from: '2014-02-01', to: '2014-02-28' }),
      { ...own, ...asked },
      ...left,
    ]);
    expect(after([vacancy({ from: '2014-03-01', to: '2014-06-30' })], asked)).toEqual([
      { ...own, ...asked },
      ...left,
    ]);
  });
});

describe('somebody whose seat has not begun', () => {
  const coming: Member = { ...own, from: '2014-04-01' };
  const vacancy = (days: object): Member => ({ vacant: true, role: 'medlem', ...days });
  const person = { person: 'chef' };
  const comingPerson: Member = { person: 'chef', role: 'medlem', from: '2014-04-01' };

  it('begins on another day, and what is vacant until then ends the day before', () => {
    const before = vacancy({ from: '2014-03-01', to: '2014-03-31' });
    expect(after([before, comingPerson], { ...person, from: '2014-05-01' })).toEqual([
      vacancy({ from: '2014-03-01', to: '2014-04-30' }),
      { ...comingPerson, from: '2014-05-01' },
    ]);
    expect(after([before, comingPerson], { ...person, from: '2014-03-02' })).toEqual([
      vacancy({ from: '2014-03-01', to: '2014-03-01' }),
      { ...comingPerson, from: '2014-03-02' },
    ]);
    expect(after([before, comingPerson], { ...person, from: '2014-03-01' })).toEqual([
      { ...comingPerson, from: '2014-03-01' },
    ]);
    // A vacancy that does not reach to it stays.
    const earlier = vacancy({ from: '2014-01-01', to: '2014-03-30' });
    expect(after([earlier, comingPerson], { ...person, from: '2014-05-01' })).toEqual([
      earlier,
      { ...comingPerson, from: '2014-05-01' },
    ]);
  });

  it('gets the last day that is told', () => {
    expect(after([comingPerson], { ...person, from: '2014-05-01', to: '2014-12-31' })).toEqual([
      { ...comingPerson, from: '2014-05-01', to: '2014-12-31' },
    ]);
  });

  it('is seated already on that day, and from today on it has begun', () => {
    expect(after([comingPerson], { ...person, from: '2014-04-01' })).toBe('already-seated');
    const begun = { ...comingPerson, from: today };
    expect(after([begun], { ...person, from: '2014-04-01' })).toBe('already-seated');
  });

  it('is a person: of an organisation there may be several', () => {
    expect(after([coming], { from: '2014-05-01' })).toBe('seats-taken 2014-05-01');
  });
});
