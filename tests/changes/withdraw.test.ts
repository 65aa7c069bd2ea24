import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import type { Withdraw } from '../../src/changes/withdraw.ts';
import { WRITTEN } from '../../src/changes/written.ts';
import { change as da } from '../../src/messages/da/change.ts';
import { change as en } from '../../src/messages/en/change.ts';
import { alarms } from '../history/alarms.ts';

const TODAY = '2014-03-01';

/** The example, with an office that somebody else can take and a former group that goes on. */
const file = Buffer.from(
  readFileSync('examples/organisering.yaml', 'utf8').replace(
    'formerGroups:\n',
    'formerGroups:\n  - { id: foelgegruppe, name: Følgegruppen, kind: climate-forum, decidedBy: region-hovedstaden }\n',
  ),
);

const make = (bytes: Buffer, name: string, input: object, today = TODAY) =>
  changeBytes(bytes, today, CHANGES[name as keyof typeof CHANGES] as Change<unknown>, input);

const withdrawn = (bytes: Buffer, input: Withdraw, today = TODAY) => make(bytes, 'withdraw', input, today);

/** What each command is told, what was before it, and what says which entry is meant where that is not clear. */
const CASES: readonly [
  command: Withdraw['command'],
  input: object,
  told: Withdraw['told'],
  before?: readonly (readonly [string, object])[],
][] = [
  ['forum establish', { forum: 'uddannelsesforum', date: '2014-02-20' }, { forum: 'uddannelsesforum' }],
  [
    'forum dissolve',
    { forum: 'klimaforum', date: '2014-02-20', reason: 'x', release: true },
    { forum: 'klimaforum' },
    [
      ['member appoint', { body: 'klimaforum', organisation: 'region-hovedstaden', role: 'medlem' }],
      ['meetings add', { body: 'klimaforum', date: '2014-04-02', fields: {} }],
    ],
  ],
  // Ahead of time: what is cancelled with it is cancelled today.
  [
    'forum dissolve',
    { forum: 'klimaforum', date: '2014-03-20', reason: 'x', release: true },
    { forum: 'klimaforum' },
    [['meetings add', { body: 'klimaforum', date: '2014-04-02', fields: {} }]],
  ],
  ['group dissolve', { date: '2016-12-31', reason: 'x' }, {}],
  [
    'former-group dissolve',
    { id: 'foelgegruppe', date: '2014-02-20', reason: 'x' },
    { entry: 'foelgegruppe' },
  ],
  ['forum report', { forum: 'klimaforum', date: '2014-02-20', progress: 'x' }, { forum: 'klimaforum' }],
  [
    'forum report',
    { forum: 'klimaforum', date: '2014-02-20', progress: 'x' },
    { forum: 'klimaforum', date: '2014-02-20' },
    [['forum report', { forum: 'klimaforum', date: '2014-02-21', progress: 'y' }]],
  ],
  [
    'forum release',
    { forum: 'klimaforum', initiative: 'klimastrategi', date: '2014-02-20' },
    { forum: 'klimaforum', initiative: 'klimastrategi' },
  ],
  [
    'initiative start',
    { initiative: 'cykelstier', date: '2014-02-20' },
    { initiative: 'cykelstier' },
    [['initiative add', { id: 'cykelstier', fields: { name: 'Cykelstier', areas: ['trafik'] } }]],
  ],
  ['initiative end', { initiative: 'klimastrategi', date: TODAY }, { initiative: 'klimastrategi' }],
  [
    'initiative end',
    { initiative: 'klimastrategi', date: TODAY, dissolveForums: { reason: 'x' } },
    { initiative: 'klimastrategi' },
    [
      ['member appoint', { body: 'klimaforum', organisation: 'region-hovedstaden', role: 'medlem' }],
      ['meetings add', { body: 'klimaforum', date: '2014-04-02', fields: {} }],
    ],
  ],
  [
    'initiative prioritise',
    { initiative: 'klimastrategi', date: '2014-02-20', rank: 1 },
    { initiative: 'klimastrategi' },
  ],
  [
    'initiative follow-up',
    { initiative: 'klimastrategi', date: '2014-02-20', status: 'on-track' },
    { initiative: 'klimastrategi' },
  ],
  [
    'member appoint',
    {
      ...{ body: 'administrativ-gruppe', role: 'fagdirektør', area: 'klima', from: '2014-02-20' },
      organisation: 'gladsaxe',
    },
    { body: 'administrativ-gruppe' },
    [['organisation add', { id: 'gladsaxe', fields: { name: 'Gladsaxe Kommune', kind: 'municipality' } }]],
  ],
  [
    'member appoint',
    { body: 'klimaforum', role: 'medlem', from: '2014-02-20', organisation: 'region-hovedstaden' },
    { body: 'klimaforum', organisation: 'region-hovedstaden', role: 'Medlem' },
  ],
  [
    'member leave',
    { body: 'administrativ-gruppe', person: 'kim-hoegh', date: '2014-02-20' },
    { body: 'administrativ-gruppe', person: 'kim-hoegh' },
  ],
  [
    'office hold',
    { office: 'kkr-formand', person: 'kim-hoegh', from: '2014-02-20' },
    { office: 'kkr-formand' },
  ],
];

it.each(CASES)('%s leaves nothing behind, and no alarm: %j', async (command, input, told, before = []) => {
  let bytes: Buffer = file;
  for (const [name, first] of before) bytes = (await make(bytes, name, first)).after;
  const done = await make(bytes, command, input);
  expect(done.after.equals(bytes)).toBe(false);
  const { after, done: fact } = await withdrawn(done.after, { command, told });
  // A list that the command began stays, empty: there may be comments in it.
  expect(after.toString().replace(/^ +(?:reports|priorities|followUps|members): \[\]\n/m, '')).toBe(
    bytes.toString(),
  );
  expect(fact).toEqual({ code: 'withdrawn', args: { command, of: expect.objectContaining({}) } });
  expect(await alarms(done.after, after, TODAY)).toEqual([]);
});

it('every command that can be withdrawn is among them', () => {
  expect([...new Set(CASES.map(([command]) => command))].sort()).toEqual(Object.keys(WRITTEN).sort());
});

const [report, later] = ['2014-02-20', '2014-02-21'].map((date) => ({
  ...{ forum: 'klimaforum', date, progress: 'x', interdisciplinarity: 'y' },
}));
const told = { forum: 'klimaforum' };

it('what of several is meant has to be said', async () => {
  let bytes: Buffer = file;
  for (const input of [report, later]) bytes = (await make(bytes, 'forum report', input ?? {})).after;
  const refused = withdrawn(bytes, { command: 'forum report', told });
  await expect(refused).rejects.toMatchObject({
    code: 'which-to-withdraw',
    args: { entries: [{ date: '2014-02-20' }, { date: '2014-02-21' }] },
  });
  await refused.catch((error: Refusal<'which-to-withdraw'>) => {
    expect(en.refusals['which-to-withdraw'](error.args)).toBe(
      'Several entries could be withdrawn: Administrativt klimaforum (20 February 2014) and Administrativt klimaforum (21 February 2014). Say which one with --date.',
    );
    expect(da.refusals['which-to-withdraw'](error.args)).toBe(
      'Flere poster kan trækkes tilbage: Administrativt klimaforum (20.02.2014) og Administrativt klimaforum (21.02.2014). Angiv hvilken med --date.',
    );
  });
});

it('of settled days it takes a reason, which is kept; of two the open one is meant', async () => {
  const { after: one } = await make(file, 'forum report', report ?? {});
  const today = '2014-06-01';
  await expect(withdrawn(one, { command: 'forum report', told }, today)).rejects.toMatchObject({
    code: 'reason-needed',
    args: { date: '2014-02-20' },
  });
  const { after: two } = await make(one, 'forum report', { ...report, date: '2014-05-20' }, today);
  const { after } = await withdrawn(two, { command: 'forum report', told }, today);
  expect(after.toString()).toBe(one.toString());
});

it.each([
  ['no such forum', { command: 'forum report', told: { forum: 'klimafrum' } }, 'unknown-id'],
  ['nothing written', { command: 'forum dissolve', told: { forum: 'klimaforum' } }, 'nothing-to-withdraw'],
  ['another day', { command: 'forum report', told: { ...told, date: '2014-02-22' } }, 'nothing-to-withdraw'],
] as const)('refuses: %s', async (_, input, code) => {
  const { after } = await make(file, 'forum report', report ?? {});
  await expect(withdrawn(after, input)).rejects.toMatchObject({ code });
  await expect(withdrawn(after, input)).rejects.toBeInstanceOf(Refusal);
});

describe('what may have been known before', () => {
  it('is told where an end goes that another command may have written', async () => {
    const seat = { body: 'klimaforum', role: 'medlem', from: '2014-02-01', to: '2014-02-20' };
    const { after: seated } = await make(file, 'member appoint', { ...seat, person: 'kim-hoegh' });
    const end = { forum: 'klimaforum', date: '2014-02-20', reason: 'x', release: true };
    const { after: ended } = await make(seated, 'forum dissolve', end);
    const { done, open } = await withdrawn(ended, { command: 'forum dissolve', told });
    expect(done.args).toMatchObject({ of: { args: { members: 0, meetings: 0 } } });
    expect(open).toEqual([
      {
        code: 'ends-taken-out',
        args: { names: ['Kim Høgh', 'Den fælles regionale/kommunale klimastrategi'] },
      },
    ]);
    const office = { office: 'kkr-formand', person: 'kim-hoegh', from: '2014-02-20' };
    const { after: taken } = await make(file, 'office hold', office);
    const back = await withdrawn(taken, { command: 'office hold', told: { office: 'kkr-formand' } });
    expect(back.open).toEqual([{ code: 'ends-taken-out', args: { names: ['Steen Christiansen'] } }]);
  });

  it('a seat that must be there is vacant again, though the vacancy began on the same day', async () => {
    const { after: area } = await make(file, 'area add', { id: 'vand', fields: { name: 'Vand' } });
    const seat = { body: 'administrativ-gruppe', role: 'fagdirektør', area: 'vand', from: TODAY };
    const party = { name: 'Gladsaxe Kommune', kind: 'municipality' };
    const { after } = await make(area, 'member appoint', { ...seat, organisation: party });
    expect(after.toString()).not.toContain('vacant: true, role: fagdirektør, area: vand');
    const back = await withdrawn(after, { command: 'member appoint', told: { area: 'vand' } });
    expect(back.after.toString()).toContain(
      '{ vacant: true, role: fagdirektør, area: vand, from: 2014-03-01 }',
    );
  });

  it('comments of the list are not taken out with its last entry', async () => {
    const text = file
      .toString()
      .replace(
        '    reportsTo: administrativ-gruppe\n',
        '    reportsTo: administrativ-gruppe\n    reports:\n      # Hvert år i marts\n\n      - { date: 2014-02-25, progress: x }\n\n      # Husk trafik\n',
      );
    const { after } = await withdrawn(Buffer.from(text), { command: 'forum report', told });
    expect(after.toString()).toBe(
      text.replace(/    reports:\n[^]*# Husk/, '    reports: []\n      # Hvert år i marts\n\n      # Husk'),
    );
  });
});

it('a vacancy is taken out where --vacant says so, and a forum that has ended is not planned again', async () => {
  const vacancy = { body: 'klimaforum', role: 'medlem', vacant: true, from: TODAY };
  const { after } = await make(file, 'member appoint', vacancy);
  const vacant = { body: 'klimaforum', vacant: 'true' };
  const { after: back, done } = await withdrawn(after, { command: 'member appoint', told: vacant });
  expect(back.toString()).not.toContain('role: medlem');
  expect(done.args).toMatchObject({ of: { code: 'seat-vacant' } });
  await expect(
    withdrawn(after, { command: 'member appoint', told: { body: 'klimaforum' } }),
  ).rejects.toMatchObject({ code: 'nothing-to-withdraw' });
  const school = { forum: 'uddannelsesforum' };
  const { after: begun } = await make(file, 'forum establish', { ...school, date: '2014-02-20' });
  const { after: over } = await make(begun, 'forum dissolve', { ...school, date: TODAY, reason: 'x' });
  await expect(withdrawn(over, { command: 'forum establish', told: school })).rejects.toMatchObject({
    code: 'already-dissolved',
  });
});
