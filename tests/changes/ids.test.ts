import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { base, TODAY } from './commands.ts';

interface File {
  readonly plan: { readonly initiatives: object[] };
  readonly people?: object[];
  readonly forums: object[];
  readonly meetings: object[];
}

/** Ways in which an id may stand in a file, lawful or not, given the file without it. */
const USES: Record<string, (file: File, id: string) => object> = {
  'a forum with a key without a value': (file, id) => ({
    ...file,
    forums: [...file.forums, { id, name: 'F', note: null }],
  }),
  'a forum with an unknown key': (file, id) => ({
    ...file,
    forums: [...file.forums, { id, name: 'F', nmae: 'x', origin: 'established' }],
  }),
  'nothing but the id': (file, id) => ({ ...file, forums: [...file.forums, { id }] }),
  'an initiative without a name': (file, id) => ({
    ...file,
    plan: {
      ...file.plan,
      initiatives: [...file.plan.initiatives, { id, areas: [] }],
    },
  }),
  'a meeting of no body': (file, id) => ({ ...file, meetings: [...file.meetings, { id }] }),
  'a former id of a broken person': (file, id) => ({
    ...file,
    people: [...(file.people ?? []), { id: 'andet-navn', formerly: [id] }],
  }),
  'a former id of a forum': (file, id) => ({
    ...file,
    forums: file.forums.map((forum, at) => (at === 0 ? { ...forum, formerly: [id] } : forum)),
  }),
  'a section that is no list': (file, id) => ({ ...file, efforts: { id, effort: 'x' } }),
  'a section with a misspelt name': (file, id) => ({ ...file, eforts: [{ id }] }),
  'an office without a name': (file, id) => ({
    ...file,
    statusMeeting: { id: 'status', name: 'S', perYear: 1, offices: [{ id }] },
  }),
};

/** Every command that makes an id, as told to make this one. */
const MAKERS: Record<string, (id: string) => [keyof typeof CHANGES, object]> = {
  'forum create --id': (id) => ['forum create', { name: 'Nyt', id }],
  'forum create, by its name': (id) => ['forum create', { name: id }],
  'effort add --id': (id) => [
    'effort add',
    { municipality: 'koebenhavn', goal: 'mindre-co2', effort: 'x', id },
  ],
  'member appoint --person-id': (id) => [
    'member appoint',
    { body: 'klimaforum', person: { name: 'N', id }, organisation: 'regionen', role: 'x', from: TODAY },
  ],
  'member appoint --organisation-id': (id) => [
    'member appoint',
    { body: 'klimaforum', organisation: { name: 'N', kind: 'other', id }, role: 'x', from: TODAY },
  ],
};

const changed = (file: object, [name, input]: [keyof typeof CHANGES, object]) =>
  changeBytes(
    Buffer.from(JSON.stringify(file, null, 2)),
    TODAY,
    CHANGES[name] as Change<unknown>,
    input,
  ).catch((error: unknown) => {
    if (error instanceof Refusal) return error;
    throw error;
  });

it.each(Object.keys(USES))('no command writes an id that the file uses: %s', async (use) => {
  const outcomes: Record<string, string> = {};
  for (const [maker, command] of Object.entries(MAKERS)) {
    const result = await changed(USES[use]?.(base as never, 'f') as object, command('f'));
    outcomes[maker] = result instanceof Refusal ? result.code : 'done';
  }
  // Where the section itself cannot be read, nothing is entered there at all.
  const isRefused = (code: string) => code === 'id-taken' || code === 'sections-broken';
  expect(Object.entries(outcomes).filter(([, code]) => !isRefused(code))).toEqual([]);
  expect(outcomes['forum create --id']).toBe('id-taken');
});

it('the refusal names the option that gives another id', async () => {
  const file = USES['a former id of a forum']?.(base as never, 'f') as object;
  for (const [maker, option] of [
    ['forum create --id', '--id'],
    ['member appoint --person-id', '--person-id'],
    ['member appoint --organisation-id', '--organisation-id'],
  ] as const) {
    const refusal = await changed(file, MAKERS[maker]?.('f') as never);
    expect(refusal).toMatchObject({ code: 'id-taken', args: { id: 'f', kind: 'forum', option } });
  }
});

it('two new entries of one change do not share an id', async () => {
  const both = { person: { name: 'KL' }, organisation: { name: 'KL', kind: 'interest' } };
  const refusal = await changed(base, [
    'member appoint',
    { body: 'klimaforum', ...both, role: 'x', from: TODAY },
  ]);
  expect(refusal).toMatchObject({
    code: 'id-taken',
    args: { id: 'kl', kind: 'organisation', option: '--person-id' },
  });
});

it('an id that is only pointed to is free', async () => {
  const file = {
    ...base,
    acceptedFindings: [{ code: 'x', id: 'f', reason: 'x', until: '2015-01-01' }],
    corrections: [{ date: '2014-01-01', id: 'f', field: 'entry', was: 'x', reason: 'x' }],
  };
  expect(await changed(file, ['forum create', { name: 'Nyt', id: 'f' }])).not.toBeInstanceOf(Refusal);
});

it('an id that a command makes up itself evades those of broken entries', async () => {
  const effort = { municipality: 'koebenhavn', goal: 'mindre-co2', effort: 'x' };
  const taken = { ...base, meetings: [...(base['meetings'] as object[]), { id: 'koebenhavn-mindre-co2' }] };
  const made = await changed(taken, ['effort add', effort]);
  expect(made).toMatchObject({ done: { args: { id: 'koebenhavn-mindre-co2-2' } } });

  const planned = await changed(base, ['meetings plan', { count: 4 }]);
  const [first] = (planned as unknown as { done: { args: { meetings: { id: string }[] } } }).done.args
    .meetings;
  const use = { ...base, efforts: [{ id: first?.id }] };
  const other = await changed(use, ['meetings plan', { count: 4 }]);
  const { meetings } = (other as unknown as { done: { args: { meetings: { id: string }[] } } }).done.args;
  expect(first?.id).toBeTypeOf('string');
  expect(meetings[0]?.id).toBe(`${first?.id}-2`);
});

it('an id that is made of long ones is as long as ids are', async () => {
  const goal = { id: 'm'.repeat(60), area: 'klima', name: 'Langt' };
  const party = { id: `k${'b'.repeat(60)}`, name: 'K', kind: 'municipality' };
  const file = structuredClone(base) as never as { plan: { goals: object[] }; organisations: object[] };
  file.plan.goals.push(goal);
  file.organisations.push(party);
  const made = await changed(file, ['effort add', { municipality: party.id, goal: goal.id, effort: 'x' }]);
  const { after } = made as { after: Buffer };
  const { data } = await readDocument(after);
  expect((data as { efforts: { id: string }[] }).efforts.at(-1)?.id).toBe(
    `${party.id}-${goal.id}`.slice(0, 100),
  );
});

it('an entry whose note has no value keeps its id', async () => {
  const text = readFileSync('tests/changes/cases/release/before.yaml', 'utf8').replace(
    'forums:\n',
    'forums:\n  - { id: f, name: F, note: }\n',
  );
  const result = changeBytes(Buffer.from(text), TODAY, CHANGES['forum create'] as Change<unknown>, {
    name: 'Nyt',
    id: 'f',
  });
  await expect(result).rejects.toMatchObject({ code: 'id-taken', args: { kind: 'forum', name: 'F' } });
});
