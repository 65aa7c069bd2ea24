import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { EarlierField } from '../../src/facts/earlier.ts';
import { definitions } from '../../src/organisation/definitions.ts';
import { EARLIER_FIELDS, EARLIER_PLAN_FIELDS } from '../../src/organisation/earlier.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { correct, type File, file, forum, found, group, TODAY } from './past.ts';

type Entry = Record<string, unknown>;
type Schema = { $defs: Record<string, { properties: Record<string, unknown> }> };

/** The file of the later example, with all that can be said of a body, and its day. */
function later(): File {
  const data = parse(readFileSync('examples/organisering-2016.yaml', 'utf8')) as File;
  data.organisations.push(
    { id: 'afdeling', name: 'Afdelingen', kind: 'education', partOf: 'regionen' },
    { id: 'skole', name: 'Skolen', kind: 'education' },
  );
  data.people?.push({ id: 'leder', name: 'Lederen', title: 'planchef', organisation: 'skole' });
  (data.plan.initiatives?.[0] as Entry)['wantsForum'] = data.forums?.[0]?.id;
  Object.assign(data.statusMeeting as object, { meetings: { time: '09:00-10:00', place: 'Regionsgården' } });
  for (const body of [data.administrativeGroup, ...(data.forums ?? [])] as Entry[]) {
    body['task'] ??= 'Udmønte planen';
    body['composition'] ??= [
      { roles: ['planchef'], kind: 'municipality', min: 1, max: 9, selectedBy: 'kkr' },
    ];
    body['chairs'] ??= 2;
    body['meetings'] ??= { perYear: 2 };
    Object.assign(body['meetings'] as object, {
      time: '09:00-12:00',
      place: 'Rådhuset',
      weeksBetween: 8,
      weekdays: ['monday'],
    });
  }
  for (const one of (data.forums ?? []) as Entry[]) {
    one['goal'] ??= 'Mindre CO2';
    one['areas'] ??= ['klima'];
    one['reportsTo'] ??= 'gruppe';
  }
  return data;
}
const DAY = '2016-03-01';

/** Ways in which the value of a field can become another, each a kind of change. */
type Ways = Record<string, (value: never) => unknown>;
const text: Ways = { another: () => 'Xyzzy', reworded: (value: string) => `Ny ${value}` };
const id = (other: string, last: string): Ways => ({
  another: (value: string) => (value === other ? last : other),
});
type Rules = Entry[];
const WAYS: { readonly [Field in EarlierField]: Ways } = {
  name: text,
  title: text,
  task: text,
  goal: text,
  organisation: id('koebenhavn', 'ballerup'),
  partOf: id('koebenhavn', 'ballerup'),
  kind: { another: (value: string) => (value === 'interest' ? 'knowledge' : 'interest') },
  code: { another: () => '999' },
  areas: { longer: (value: string[]) => [...value, 'xyzzy'], another: () => ['xyzzy'] },
  wantsForum: id('uddannelsesforum', 'klimaforum'),
  reportsTo: id('statusmoede', 'gruppe'),
  perYear: { more: (value: number) => value + 1 },
  chairs: { more: (value: number) => value + 1 },
  composition: {
    'another least number': ([first, ...others]: Rules) => [{ ...first, min: 7 }, ...others],
    'another greatest number': ([first, ...others]: Rules) => [{ ...first, max: 17 }, ...others],
    'another role': ([first, ...others]: Rules) => [{ ...first, roles: ['xyzzy'] }, ...others],
    'one more role': ([first, ...others]: Rules) => [
      { ...first, roles: [...((first?.['roles'] as string[]) ?? []), 'xyzzy'] },
      ...others,
    ],
    'another selector': ([first, ...others]: Rules) => [{ ...first, selectedBy: 'ballerup' }, ...others],
    'another organisation': ([first, ...others]: Rules) => [
      { ...first, organisation: 'ballerup' },
      ...others,
    ],
    'one more kind of seat': (all: Rules) => [...all, { roles: ['xyzzy'], max: 1 }],
    'one kind of seat less': (all: Rules) => (all.length > 1 ? all.slice(1) : [{ roles: ['xyzzy'] }]),
  },
  meetings: {
    'another number': (all: Entry) => ({ ...all, perYear: 11 }),
    'another time': (all: Entry) => ({ ...all, time: '13:00-15:00' }),
    'another place': (all: Entry) => ({ ...all, place: 'Xyzzy' }),
    'other weeks': (all: Entry) => ({ ...all, weeksBetween: 3 }),
    'other weekdays': (all: Entry) => ({ ...all, weekdays: ['friday'] }),
    'no time': ({ time: _, ...all }: Entry) => all,
    'a deadline': (all: Entry) => ({ ...all, deadlines: { notice: '-5w' } }),
  },
};

const entryAt = (data: File, path: readonly (string | number)[]) =>
  path.reduce<unknown>((value, step) => (value as Entry)[step], data) as Entry;

/** Every kind of change at every place where there is a value. */
const PLANTED = definitions(later() as OrganisationFile).flatMap(({ kind, id: of, path }) =>
  (EARLIER_FIELDS[kind] ?? []).flatMap((field) => {
    const value = entryAt(later(), path)[field];
    if (value === undefined) return [];
    return Object.entries(WAYS[field]).map(([way, change]) => ({
      of,
      path,
      field,
      way: `${kind} ${field}: ${way}`,
      before: value,
      after: change(structuredClone(value) as never),
    }));
  }),
);

describe('the fields that can change', () => {
  it('are those of the schema', () => {
    const schema = JSON.parse(readFileSync('schema/organisering.schema.json', 'utf8')) as Schema;
    const defined = Object.keys(schema.$defs).filter((name) => name.startsWith('earlier'));
    const fields = Object.entries({ ...EARLIER_FIELDS, plan: EARLIER_PLAN_FIELDS }).map(([kind, own]) => [
      `earlier${kind[0]?.toUpperCase()}${kind.slice(1)}`,
      ['until', ...own],
    ]);
    expect(
      Object.fromEntries(defined.map((name) => [name, Object.keys(schema.$defs[name]?.properties ?? {})])),
    ).toEqual(Object.fromEntries(fields));
  });
});

describe('a changed value without its earlier one', () => {
  const kinds = new Set(PLANTED.map(({ way }) => way));

  it('is found, whatever changed and wherever; with it, or a correction, it is not', async () => {
    expect(kinds.size).toBeGreaterThanOrEqual(36);
    expect(new Set(PLANTED.map(({ of }) => of)).size).toBeGreaterThan(20);
    const before = later();
    const wrong: unknown[] = [];
    for (const { of, path, field, way, before: value, after } of PLANTED) {
      const plant = (all: File) => Object.assign(entryAt(all, path), { [field]: after });
      const codes = async (more: (all: File) => unknown) => {
        const findings = await found((all) => void [plant(all), more(all)], DAY, before);
        return findings.map(
          ({ code, args, id: about }) => `${code} ${'field' in args ? args.field : ''} ${about}`,
        );
      };
      const bare = await codes(() => {});
      if (bare.join() !== `earlier-missing ${field} ${of}`) wrong.push([way, of, bare]);
      const kept = await codes((all) => {
        const entry = entryAt(all, path);
        entry['earlier'] = [
          ...((entry['earlier'] as Entry[]) ?? []),
          { until: '2016-02-29', [field]: value },
        ];
      });
      const corrected = await codes((all) => correct(all, { id: of, date: DAY, field }));
      if (kept.length + corrected.length > 0) wrong.push([way, of, kept, corrected]);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('what of it', () => {
  const told = async (change: (all: File) => void, today = TODAY, before = file()) =>
    (await found(change, today, before)).map(({ code, severity, args }) => [
      code,
      severity,
      'entry' in args ? args.entry : '',
    ]);
  const person = (all: File, at = 1) => all.people?.[at] as Entry;

  it('is told with what is to be written', async () => {
    expect(await told((all) => Object.assign(person(all), { organisation: 'koebenhavn' }))).toEqual([
      ['earlier-missing', 'error', '{ until: 2014-02-28, organisation: kkr }'],
    ]);
    expect(await told((all) => delete forum(all).reportsTo)).toEqual([
      ['earlier-missing', 'error', '{ until: 2014-02-28, reportsTo: gruppe }'],
    ]);
  });

  it.each([
    ['Formanden for KKR', 'KKR-formanden', 'note'],
    ['Kim Hansen', 'Kim Olsen', 'note'],
    ['Kim Hansen', 'Kim Hanssen', 'note'],
    ['Kommunaldirektør', 'Kommunaldirektoer', 'note'],
    ['Arbejdsgruppen', 'Vækstforum', 'error'],
    ['Kim Hansen', 'KIM  HANSEN', undefined],
  ])('%s that becomes %s is %s', async (was, is, severity) => {
    const before = file();
    Object.assign(person(before), { name: was });
    const found = await told((all) => Object.assign(person(all), { name: is }), TODAY, before);
    expect(found.map(([, own]) => own)).toEqual(severity === undefined ? [] : [severity]);
  });

  it('what is filled in, and what is planned, or entered of late, is nobody’s loss', async () => {
    expect(
      await told((all) => {
        Object.assign(person(all), { title: 'borgmester' });
        forum(all, 'uddannelse').name = 'Et helt andet';
      }),
    ).toEqual([]);
    const before = file();
    Object.assign(forum(before, 'uddannelse'), { established: '2014-02-20' });
    expect(await told((all) => (forum(all, 'uddannelse').name = 'Et helt andet'), TODAY, before)).toEqual([]);
  });

  it('a change of late can be corrected; what was before it cannot', async () => {
    const before = file();
    Object.assign(person(before), { earlier: [{ until: '2014-02-20', organisation: 'regionen' }] });
    expect(
      await told((all) => Object.assign(person(all), { organisation: 'koebenhavn' }), TODAY, before),
    ).toEqual([]);
    expect(
      await told((all) => Object.assign(person(all), { organisation: 'koebenhavn' }), '2014-06-01', before),
    ).toEqual([['earlier-missing', 'error', '{ until: 2014-05-31, organisation: kkr }']]);
    const gone = await found((all) => delete person(all)['earlier'], '2014-06-01', before);
    expect(gone.map(({ code, args }) => [code, 'field' in args && args.field])).toEqual([
      ['past-rewritten', 'earlier'],
    ]);
  });

  it('what is told to have been so long ago is dated back', async () => {
    const late = await found((all) =>
      Object.assign(person(all), {
        organisation: 'koebenhavn',
        earlier: [{ until: '2013-12-31', organisation: 'kkr' }],
      }),
    );
    expect(late.map(({ code, args }) => [code, 'field' in args && args.field])).toEqual([
      ['date-backdated', 'earlier'],
    ]);
  });

  it('a reference follows an id that is another now, and a role its name', async () => {
    const renamed = await told((all) => {
      const text = JSON.stringify(all)
        .replaceAll('"koebenhavn"', '"kbh"')
        .replace('"id":"kbh"', '"id":"kbh","formerly":["koebenhavn"]');
      Object.assign(all, JSON.parse(text));
      Object.assign(
        group(all),
        JSON.parse(JSON.stringify(group(all)).replaceAll('koncerndirektør', 'direktør')),
      );
    });
    expect(renamed).toEqual([]);
  });

  it('of what is over, only a correction tells otherwise', async () => {
    expect(await told((all) => (forum(all, 'varmeforum').name = 'Et helt andet'))).toEqual([
      ['earlier-missing', 'error', ''],
    ]);
    expect(
      await told((all) => {
        forum(all, 'varmeforum').name = 'Et helt andet';
        correct(all, { id: 'varmeforum' });
      }),
    ).toEqual([]);
  });
});
