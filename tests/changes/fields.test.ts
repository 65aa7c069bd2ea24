import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { ENTRIES, type EntryKind } from '../../src/changes/entries.ts';
import { given } from '../../src/changes/entry.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { applyOperations } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import { schemaAt } from '../../src/organisation/schema-keys.ts';
import { base, TODAY } from './commands.ts';

type Entry = { [key: string]: Value };

/** A value for each field that a command can give an entry, other than the one that it has. */
const FIELDS: Readonly<Partial<Record<EntryKind, [keyof typeof CHANGES, id: string, Entry]>>> = {
  person: [
    'person edit',
    'kkr-formand',
    { name: 'En anden', title: 'Formand', organisation: 'koebenhavn', note: 'Ny' },
  ],
  organisation: [
    'organisation edit',
    'movia',
    {
      name: 'Movia A/S',
      kind: 'other',
      code: '1234',
      partOf: 'regionen',
      established: '2007-01-01',
      url: 'https://example.org/a',
      contact: 'mailto:a@example.org',
      note: 'Ny',
    },
  ],
  area: [
    'area edit',
    'klima',
    { name: 'Klima og energi', from: '2012-01-01', to: '2016-12-31', note: 'Nyt' },
  ],
  goal: [
    'goal edit',
    'mindre-co2',
    { name: 'Mindre udledning', area: 'klima', from: '2012-01-01', to: '2016-12-31', note: 'Nyt' },
  ],
  initiative: [
    'initiative edit',
    'ny-viden',
    {
      name: 'Viden',
      areas: ['klima'],
      started: '2014-02-01',
      wantsForum: 'uddannelse',
      url: 'https://example.org/a',
      case: '12/1',
      note: 'Nyt',
    },
  ],
  forum: [
    'forum edit',
    'uddannelse',
    {
      name: 'Forum for uddannelse',
      task: 'En opgave',
      goal: 'Et mål',
      areas: ['klima'],
      initiatives: [{ id: 'ny-viden', relation: ['follows'] }],
      origin: 'continued',
      continues: 'foer',
      establishedBy: 'regionen',
      reportsTo: 'klimaforum',
      chairs: 2,
      url: 'https://example.org/a',
      case: '12/1',
      contact: 'mailto:a@example.org',
      note: 'Nyt',
    },
  ],
  meeting: [
    'meetings edit',
    'foraarsmoede',
    {
      time: '09:00-12:00',
      place: 'Rådhuset',
      themes: ['klima'],
      speakers: [{ person: 'kkr-formand' }],
      agenda: 'https://example.org/a',
      note: 'Nyt',
    },
  ],
  effort: [
    'effort assess',
    'cykelstier',
    {
      municipality: 'koebenhavn',
      area: 'klima',
      goal: 'mindre-co2',
      effort: 'Cykelstier',
      collected: '2014-02-01',
      assessment: 'Godt',
      note: 'Nyt',
    },
  ],
};

const entryIn = async (bytes: Buffer, [list = '', sub]: readonly string[], id: string) => {
  const data = (await readDocument(bytes)).data as unknown as Record<
    string,
    Entry[] & Record<string, Entry[]>
  >;
  const entries = (sub ? data[list]?.[sub] : data[list]) as Entry[];
  return entries.find((entry) => entry['id'] === id);
};

const formerGroups = [{ id: 'foer', name: 'Før', kind: 'climate-forum' }];

describe.each(Object.entries(FIELDS))(
  'each field of an entry can be given another value: %s',
  (kind, row) => {
    const [command, id, fields] = row;
    const { place, keys } = ENTRIES[kind as EntryKind];
    const organisations = [
      ...(base['organisations'] as Entry[]),
      { id: 'movia', name: 'Movia', kind: 'business' },
    ];
    const before = Buffer.from(JSON.stringify({ ...base, organisations, formerGroups }, null, 2));

    it('and none is forgotten', () => expect(Object.keys(fields).sort()).toEqual([...keys].sort()));

    it.each(Object.entries(fields))('%s', async (key, value) => {
      const old = await entryIn(before, place, id);
      const input = { id, fields: { [key]: value } };
      const change = changeBytes(before, TODAY, CHANGES[command] as Change<unknown>, input);
      if (JSON.stringify(old?.[key]) === JSON.stringify(value))
        return expect(change).rejects.toMatchObject({ code: 'nothing-changes' });
      expect(await entryIn((await change).after, place, id)).toEqual({ ...old, [key]: value });
    });
  },
);

describe('a field that holds a list', () => {
  const become = (old: Value | undefined, value: Value) => {
    const data = { entry: old === undefined ? {} : { list: old } };
    return (applyOperations(data, given(['entry', 'list'], old, value)) as { entry: Entry }).entry['list'];
  };

  it.each<[Value | undefined, Value, Value | undefined]>([
    [undefined, ['a', 'b'], ['a', 'b']],
    [['a'], [], undefined],
    [undefined, '', undefined],
    ['a', ['a'], ['a']],
    // What stays is left where it stands, and what is new takes the place of what goes.
    [
      ['a', 'b', 'c'],
      ['c', 'd', 'a'],
      ['a', 'd', 'c'],
    ],
    [
      ['a', 'b', 'c'],
      ['d', 'e', 'f', 'g'],
      ['d', 'e', 'f', 'g'],
    ],
    [['a', 'b', 'c'], ['b'], ['b']],
  ])('%j, given %j, becomes %j', (old, value, expected) => expect(become(old, value)).toEqual(expected));

  it('of entries: one about the same changes, another is added, and none goes', () => {
    const old = [
      { id: 'a', relation: ['follows'] },
      { id: 'b', relation: ['develops'], until: '2014-01-01' },
    ];
    expect(become(old, [{ id: 'b', relation: ['follows'], until: '' }])).toEqual([
      { id: 'a', relation: ['follows'] },
      { id: 'b', relation: ['follows'] },
    ]);
    expect(become(old, [{ id: 'c', relation: ['follows'] }])).toEqual([
      ...old,
      { id: 'c', relation: ['follows'] },
    ]);
    expect(become([{ name: 'A' }], [{ name: 'A' }, { person: 'p' }])).toEqual([
      { name: 'A' },
      { name: 'A' },
      { person: 'p' },
    ]);
    expect(become([{ person: 'p' }], [{ person: 'p', title: 'x' }])).toEqual([{ person: 'p', title: 'x' }]);
    expect(become([{ organisation: 'o' }], [{ organisation: 'o', title: 'x' }])).toEqual([
      { organisation: 'o', title: 'x' },
    ]);
  });
});

it('what a field-by-field entry must have is what the schema demands of it', () => {
  for (const [kind, { place, required, keys, isSingle }] of Object.entries(ENTRIES)) {
    const entry = isSingle ? place : [...place, 0];
    const below = kind === 'plan' ? ['plan', 'period'] : entry;
    const demanded = [entry, below].flatMap((path) => schemaAt(path)?.required ?? []);
    expect([kind, ...required]).toEqual([kind, ...keys.filter((key) => demanded.includes(key))]);
  }
});
