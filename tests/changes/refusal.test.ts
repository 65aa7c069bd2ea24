import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { forumDissolve } from '../../src/changes/forum-dissolve.ts';
import { forumReport } from '../../src/changes/forum-report.ts';
import { initiativeEnd } from '../../src/changes/initiative-end.ts';
import { changeBytes, NewErrors } from '../../src/changes/run.ts';
import { insert, set } from '../../src/document/edit/operation.ts';

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
    '# forums › klimaforum › initiatives\ninitiatives: alle\n\n# forums › klimaforum › reports\n- date: "on"\n',
  );
});

it('a change that would bring an error into the file is refused with the error', async () => {
  const end = { initiative: 'klimastrategi', date: '2014-02-01', dissolveForums: { reason: 'Slut' } };
  const error = await refusal(before, (bytes) => changeBytes(bytes, '2014-03-01', initiativeEnd, end));
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
