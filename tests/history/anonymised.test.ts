import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/history/changes.ts';
import { renamings } from '../../src/history/renamed.ts';
import type { OrganisationFile, Person } from '../../src/organisation/generated/types.ts';
import { type File, file, forum, found } from './past.ts';

const TODAY = '2026-01-01';

/** A file with somebody in it who has been called something else, and has sat in a forum. */
function withLeader(more: Partial<Person> = {}): File {
  const data = file();
  const leader: Person = {
    ...{ id: 'leder', name: 'En leder', title: 'direktør', organisation: 'koebenhavn' },
    ...more,
  };
  (data.people ??= []).push(leader as never);
  forum(data).members?.push({ person: 'leder', role: 'formand', area: 'klima', from: '2013-10-10' });
  return data;
}

const person = ({ people = [] }: File) => people.at(-1) as Record<string, unknown>;

/** Takes the name out, as `rup person anonymise` does. */
function anonymise(data: File, more: Record<string, unknown> = {}): void {
  const { formerly, ...others } = person(data);
  const nameless = { ...others, id: 'person-1', name: 'Person 1', anonymised: TODAY, ...more };
  data.people?.splice(-1, 1, nameless as never);
  Object.assign(forum(data).members?.at(-1) ?? {}, { person: 'person-1' });
}

describe('a name that is taken out', () => {
  const told = (before: File, more = {}) => {
    const after = structuredClone(before);
    anonymise(after, more);
    const facts = changesBetween(before as OrganisationFile, after as OrganisationFile);
    return facts.map(({ code, args, told }) => [code, args, told.map(({ path }) => path.split('.').at(-1))]);
  };
  const subject = { kind: 'person', id: 'person-1', name: 'Person 1' };
  const args = { subject, date: TODAY, from: 'leder', to: 'person-1' };

  it('is told in one sentence, which does not say what it was', () => {
    expect(told(withLeader())).toEqual([['anonymised', args, ['anonymised', 'name', 'id']]]);
    const formerly = withLeader({ formerly: ['chef'] });
    expect(told(formerly)).toEqual([['anonymised', args, ['anonymised', 'name', 'id', 'formerly']]]);
  });

  it('says nothing of the names before it, and all else of what was', () => {
    const earlier = [
      { until: '2012-12-31', name: 'En chef' },
      { until: '2013-03-31', name: 'En anden', title: 'planchef' },
    ];
    const codes = (more: object) =>
      told(withLeader({ earlier }), more).map(([code, , paths]) => [code, (paths as string[]).sort()]);
    const all = ['anonymised', ['anonymised', 'id', 'name', 'name', 'name', 'until']];
    expect(codes({ earlier: [{ until: '2013-03-31', title: 'planchef' }] })).toEqual([all]);
    // What is lost beside the names is told.
    expect(codes({ earlier: undefined })).toEqual([all, ['entry-removed', ['title', 'until']]]);
    const [before, after] = [withLeader({ earlier }), withLeader({ earlier })];
    anonymise(after, { earlier: undefined });
    const facts = changesBetween(before as OrganisationFile, after as OrganisationFile);
    const shown = facts.map(({ args, details }) => JSON.stringify([args, details]));
    expect(shown.join('')).toContain('planchef');
    expect(shown.join('')).not.toMatch(/En (?:chef|anden|leder)/);
  });

  it('is told beside what else has changed', () => {
    expect(told(withLeader(), { title: 'chef' }).map(([code, , paths]) => [code, paths])).toEqual([
      ['anonymised', ['anonymised', 'name', 'id']],
      ['value-changed', ['title']],
    ]);
  });

  const alarms = async (more: Record<string, unknown>, before = withLeader({ formerly: ['chef'] })) =>
    (await found((data) => anonymise(data, more), TODAY, before)).map(({ code, args, id }) =>
      [code, 'field' in args ? args.field : '', id].join(' '),
    );

  it('is no alarm, with the ids and names before it', async () => {
    expect(await alarms({})).toEqual([]);
    const earlier = [
      { until: '2012-12-31', name: 'En chef' },
      { until: '2013-03-31', name: 'En anden', title: 'planchef' },
    ];
    const [, last] = earlier.map(({ name, ...others }) => others);
    const before = () => withLeader({ earlier });
    expect(await alarms({ earlier: [last] }, before())).toEqual([]);
    // Of what else had been told, something is gone.
    expect(await alarms({ earlier: undefined }, before())).toEqual(['past-rewritten earlier person-1']);
  });

  it('is one where another value goes with it, or where it had been taken out before', async () => {
    expect(await alarms({ title: 'chef' })).toEqual(['earlier-missing title person-1']);
    expect(await alarms({ organisation: 'regionen' })).toEqual(['earlier-missing organisation person-1']);
    expect(await alarms({ anonymised: undefined, formerly: ['leder', 'chef'] })).toEqual([
      'earlier-missing name person-1',
    ]);
    const again = withLeader({ anonymised: '2014-01-01' });
    const names = await found((data) => Object.assign(person(data), { name: 'Person 2' }), TODAY, again);
    expect(names.map(({ code }) => code)).toEqual(['earlier-missing']);
  });
});

describe('who it is whose name is taken out', () => {
  const one = (id: string, title?: string, organisation?: string) => ({ id, title, organisation });
  const nameless = (...args: Parameters<typeof one>) => ({ ...one(...args), anonymised: TODAY });
  const was = (before: object[], after: object[]) =>
    Object.fromEntries(renamings(before as never[], after as never[]));
  const [a, b, c] = [one('a', 'chef', 'x'), one('b', 'leder', 'x'), one('c', 'chef', 'y')];

  it('is who is gone, with the same title and organisation', () => {
    expect(was([a, b, c], [nameless('p', 'chef', 'y'), a, b])).toEqual({ p: 'c' });
    expect(was([a, b, c], [nameless('p', 'chef', 'y')])).toEqual({ p: 'c' });
    expect(was([a, b, c], [nameless('p', 'leder', 'x')])).toEqual({ p: 'b' });
    expect(was([a, b, c], [nameless('p', 'chef', 'x')])).toEqual({ p: 'a' });
  });

  it('is else one of the same organisation, or else one', () => {
    expect(was([a, c, b], [nameless('p', 'sekretær', 'y')])).toEqual({ p: 'c' });
    expect(was([a, b, c], [nameless('p', 'chef', 'z')])).toEqual({ p: 'a' });
    expect(was([a, b, c], [nameless('p')])).toEqual({ p: 'a' });
  });

  it('is each another', () => {
    const after = [nameless('p', 'chef', 'z'), nameless('q', 'chef', 'x'), nameless('r', 'leder', 'x')];
    expect(was([a, b, c], after)).toEqual({ p: 'c', q: 'a', r: 'b' });
    expect(was([a], after)).toEqual({ q: 'a' });
    expect(was([a, one('d', 'chef', 'x')], [nameless('p', 'chef', 'x'), nameless('q', 'chef', 'x')])).toEqual(
      { p: 'a', q: 'd' },
    );
  });

  it('is nobody who is still there, or has another id that says who it was', () => {
    expect(was([a], [a, nameless('p', 'chef', 'x')])).toEqual({});
    const renamed = { ...a, id: 'e', formerly: ['a'] };
    expect(was([a], [renamed, nameless('p', 'chef', 'x')])).toEqual({ e: 'a' });
    expect(was([a, c], [renamed, nameless('p', 'chef', 'x')])).toEqual({ e: 'a', p: 'c' });
    // The name had been taken out before.
    expect(was([a, nameless('p', 'chef', 'x')], [nameless('p', 'chef', 'x')])).toEqual({});
  });
});
