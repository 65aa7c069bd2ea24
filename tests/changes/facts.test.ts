import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { withCorrections } from '../../src/history/with-corrections.ts';
import { change as da } from '../../src/messages/da/change.ts';
import { change as en } from '../../src/messages/en/change.ts';
import { at, type Command, DONE, klimaforum, OPEN, REFUSED } from './facts.ts';

type Texts = Record<string, (args: unknown) => string>;

const run = async ({ file, today = '2014-03-01', command, input, reason }: Command) => {
  const bytes = Buffer.from(typeof file === 'string' ? file : JSON.stringify(file, null, 2));
  const change = CHANGES[command] as Change<unknown>;
  return changeBytes(bytes, today, reason ? withCorrections(change, reason) : change, input);
};

/** A sentence for people holds no value that nobody has put into words. */
const sentences = (kind: 'refusals' | 'done' | 'open', code: string, args: unknown) => {
  for (const texts of [da, en]) {
    const sentence = (texts[kind] as Texts)[code]?.(args);
    expect(sentence).toMatch(/^\S.{10,}/s);
    expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    // Dates stand as people write them, but in ids and in what was typed or is to be.
    expect(sentence?.replace(/`[^`]*`|\{[^}]*\}/g, '')).not.toMatch(/(?<![[»“-])\b\d{4}-\d\d-\d\d/);
  }
};

describe('every refusal has a command that meets it', () => {
  // Those two are faults of a change, not of a command: tests/changes/refusal.test.ts makes such changes.
  it('and none is forgotten', () => {
    expect(
      [...Object.keys(REFUSED), 'cannot-edit', 'new-errors', 'nothing-to-undo', 'undo-changed'].sort(),
    ).toEqual(Object.keys(en.refusals).sort());
  });

  it.each(Object.entries(REFUSED))('%s', async (code, [command, args]) => {
    const error = await run(command).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(Refusal);
    expect([(error as Refusal).code, (error as Refusal).args]).toEqual([code, args]);
    sentences('refusals', code, args);
  });
});

describe('everything that a change can have done is done by one', () => {
  it('and none is forgotten', () =>
    expect([...Object.keys(DONE), 'undone'].sort()).toEqual(Object.keys(en.done).sort()));

  it.each(Object.entries(DONE))('%s', async (code, [command, args]) => {
    const { done, also = [] } = await run(command);
    expect([done, ...also].filter((fact) => fact.code === code)).toEqual([{ code, args }]);
    sentences('done', code, args);
  });
});

describe('everything that a change can leave to be done is left by one', () => {
  it('and none is forgotten', () => expect(Object.keys(OPEN).sort()).toEqual(Object.keys(en.open).sort()));

  it.each(Object.entries(OPEN))('%s', async (code, [command, args]) => {
    const { open } = await run(command);
    expect(open).toEqual([{ code, args }]);
    sentences('open', code, args);
  });
});

it('who ends an initiative is told of the forums that it leaves, if they are to stay', async () => {
  const end = { initiative: 'klimastrategi', date: '2014-02-28' };
  const left = { code: 'forum-left-over', args: { forum: klimaforum, date: '2014-02-28' } };
  expect((await run(at('initiative end', end))).open).toEqual([left]);
  const dissolveForums = { reason: 'Slut' };
  expect((await run(at('initiative end', { ...end, dissolveForums }))).open).toEqual([]);
});

it('a body that is to end has its later meetings cancelled on the day that this is decided', async () => {
  const planned = at('meetings add', { body: 'klimaforum', date: '2014-04-02', fields: {} });
  const { after: file } = await run(planned);
  const dissolve = { forum: 'klimaforum', date: '2014-03-20', reason: 'Slut', release: true };
  const { after, findings } = await run({ ...at('forum dissolve', dissolve), file: file.toString() });
  expect(JSON.parse(after.toString()).meetings.at(-1).cancelled).toEqual({
    date: '2014-03-01',
    reason: 'Slut',
  });
  expect(findings.map(({ code }) => code)).not.toContain('recorded-in-future');
});

it('of several alike, the finding that is new is told', async () => {
  const file = readFileSync('examples/organisering.yaml');
  const vacancy = {
    body: 'administrativ-gruppe',
    vacant: true,
    role: 'kommunaldirektør',
    area: 'klima',
  } as const;
  const { findings } = await changeBytes(file, '2014-03-10', CHANGES['member appoint'], vacancy);
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['seat-vacant', expect.objectContaining({ area: 'Klima' })],
  ]);
});
