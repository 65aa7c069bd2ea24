import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { forumDissolve } from '../../src/changes/forum-dissolve.ts';
import { forumReport } from '../../src/changes/forum-report.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { initiativeEnd } from '../../src/changes/initiative-end.ts';
import { changeBytes, NewErrors } from '../../src/changes/run.ts';
import { insert, remove, set } from '../../src/document/edit/operation.ts';
import { base } from './commands.ts';

const before = readFileSync('tests/changes/cases/release/before.yaml', 'utf8');
const input = { forum: 'klimaforum', date: '2014-01-02', progress: 'NO', interdisciplinarity: 'a: b' };

const refusal = async (text: string, work: (bytes: Buffer) => Promise<unknown>) => {
  const error = await work(Buffer.from(text)).catch((error: unknown) => error);
  if (error instanceof Refusal) return error;
  throw error;
};

it('what cannot be spliced is refused with the snippet to paste', async () => {
  const wild: Change<unknown> = {
    needs: [],
    plan: () => ({
      operations: [
        set(['forums', 0, 'initiatives'], 'alle'),
        insert(['forums', 0, 'reports'], { date: 'on' }),
      ],
      done: { code: 'forum-reported', args: { forum: { id: '', name: '' }, date: '' } },
      open: [],
    }),
  };
  const error = await refusal(before, (bytes) => changeBytes(bytes, '2014-03-01', wild, undefined));
  expect(error.code).toBe('cannot-edit');
  expect((error.args as { snippet: string }).snippet).toBe(
    '# forums › klimaforum › initiatives\ninitiatives: alle\n\n# forums › klimaforum › reports\nreports:\n  - date: "on"\n',
  );
});

it('a change that would bring an error into the file is refused with the error', async () => {
  const end = { initiative: 'klimastrategi', date: '2014-02-01', dissolveForums: { reason: 'Slut' } };
  const charter = 'charters: [{ id: rup-2012, from: 2012-01-01 }]\n';
  const error = await refusal(before + charter, (bytes) =>
    changeBytes(bytes, '2014-03-01', initiativeEnd, end),
  );
  expect(error).toBeInstanceOf(NewErrors);
  expect((error as NewErrors).findings.map(({ code }) => code)).toEqual(['initiative-never-followed-up']);
});

it('a change tells what it brings short of errors', async () => {
  const { findings } = await changeBytes(Buffer.from(before), '2014-03-01', forumReport, {
    ...input,
    date: '2014-05-01',
  });
  expect(findings.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning report-in-future']);
});

it('a forum that is still needed is dissolved with its needs, where that is asked for', async () => {
  const dissolve = { forum: 'klimaforum', date: '2014-02-28', reason: 'Slut' };
  const error = await refusal(before, (bytes) => changeBytes(bytes, '2014-03-01', forumDissolve, dissolve));
  expect(error).toMatchObject({ code: 'forum-needed', args: { needs: [{ id: 'klimastrategi' }] } });
  const { after } = await changeBytes(Buffer.from(before), '2014-03-01', forumDissolve, {
    ...dissolve,
    release: true,
  });
  expect(after.toString()).toContain('relation: [develops], until: 2014-02-28 }]');
});

describe('an id that finds no entry to change is refused with the reason', () => {
  const report = (text: string, forum = 'klimaforum') =>
    refusal(text, (bytes) => changeBytes(bytes, '2014-03-01', forumReport, { ...input, forum }));
  const broken = (from: string, to: string) => before.replace(from, to);

  it.each([
    ['an unknown key', broken('name: Klimaforum', 'name: Klimaforum\n    nmae: x')],
    ['a key without a value', broken('name: Klimaforum', 'name: Klimaforum\n    task:')],
    ['a value of the wrong kind', broken('name: Klimaforum', 'name: [Klimaforum]')],
    ['a missing key', broken('    origin: established\n', '')],
  ])('an entry with %s is there, and has errors', async (_, text) => {
    expect(text).not.toBe(before);
    expect(await report(text)).toMatchObject({ code: 'entry-broken', args: { id: 'klimaforum' } });
  });

  it('so is a body, and a meeting', async () => {
    const meetings = 'meetings:\n  - { id: moede, body: gruppe, date: 2014-05-01, x: 1 }\n';
    const text = `${broken('name: Klimaforum', 'name: Klimaforum\n    x: 1')}${meetings}`;
    for (const [name, given] of [
      ['member appoint', { body: 'klimaforum', organisation: 'regionen', role: 'x', from: '2014-01-01' }],
      ['member leave', { body: 'klimaforum', date: '2014-01-01' }],
      ['meetings cancel', { meeting: 'moede', reason: 'x' }],
      ['meetings held', { meeting: 'moede' }],
    ] as const) {
      const change = CHANGES[name] as Change<unknown>;
      const error = await refusal(text, (bytes) => changeBytes(bytes, '2014-03-01', change, given));
      expect([name, error.code]).toEqual([name, 'entry-broken']);
    }
  });

  it('one that two entries have is not guessed at', async () => {
    const twice = `${before}\nmeetings:\n  - { id: klimaforum, body: gruppe, date: 2014-05-01 }\n`;
    expect(await report(twice)).toMatchObject({ code: 'id-repeated', args: { id: 'klimaforum' } });
  });

  it('one that an entry had before leads to it', async () => {
    const renamed = broken('- id: klimaforum', '- id: klima-og-energi\n    formerly: [klimaforum]');
    expect(await report(renamed)).toMatchObject({
      code: 'unknown-id',
      args: { kind: 'forum', id: 'klimaforum', suggestion: 'klima-og-energi' },
    });
  });

  it('one that is nowhere is told with what is near', async () => {
    expect(await report(before, 'klimafrum')).toMatchObject({
      code: 'unknown-id',
      args: { suggestion: 'klimaforum' },
    });
  });
});

it('a file of a kind that rup does not take is refused for that', async () => {
  for (const text of [`${before}---\na: 1\n`, `%YAML 1.1\n---\n${before}`]) {
    const error = await refusal(text, (bytes) => changeBytes(bytes, '2014-03-01', forumReport, input));
    expect(error).toMatchObject({ code: 'file-unreadable', args: { count: 1 } });
  }
});

it('where a comment would have lost its place, it keeps it', async () => {
  const commented = before.replace('[{ id: klimastrategi', '[\n      # Alle\n\n      { id: klimastrategi');
  const emptying: Change<unknown> = {
    needs: [],
    plan: () => ({
      operations: [remove(['forums', 0, 'initiatives', 0])],
      done: { code: 'forum-reported', args: { forum: { id: '', name: '' }, date: '' } },
      open: [],
    }),
  };
  const { after } = await changeBytes(Buffer.from(commented), '2014-03-01', emptying, undefined);
  expect(after.toString()).toMatch(/initiatives: \[\n {6}# Alle\n\s*\]\n/);
});

it('where no region decides, the option is named that says who does', async () => {
  const regionless = before.replace('kind: region', 'kind: other');
  const told = async (name: keyof typeof CHANGES, given: object, text = regionless) => {
    const error = await refusal(text, (bytes) =>
      changeBytes(bytes, '2014-03-01', CHANGES[name] as Change<unknown>, given),
    );
    return [error.code, (error.args as { option?: string }).option];
  };
  const reason = { date: '2014-02-28', reason: 'x' };
  const undecided = regionless.replace('    establishedBy: regionen\n', '');
  expect(await told('forum create', { name: 'X', established: '2014-01-01' })).toEqual([
    'no-region',
    '--established-by',
  ]);
  expect(await told('forum dissolve', { forum: 'klimaforum', release: true, ...reason }, undecided)).toEqual([
    'no-region',
    '--decided-by',
  ]);
});

it('an organisation that holds one of the group’s seats without a name takes it up once only', async () => {
  const appoint = {
    body: 'gruppe',
    organisation: 'koebenhavn',
    role: 'Fagdirektør',
    area: 'klima',
    from: '2014-03-01',
  };
  const error = await changeBytes(
    Buffer.from(JSON.stringify(base)),
    '2014-03-01',
    CHANGES['member appoint'],
    appoint,
  ).catch((error: unknown) => error);
  expect(error).toMatchObject({ code: 'already-seated', args: { holder: 'København' } });
});

it('an entry that is named is refused with those that name it: a forum by its tie to an initiative', async () => {
  const drop = (bytes: Buffer) =>
    changeBytes(bytes, '2014-03-01', CHANGES['initiative drop'] as Change<object>, { id: 'klimastrategi' });
  expect(await refusal(before, drop)).toMatchObject({ code: 'entry-named', args: { by: ['klimaforum'] } });
});
