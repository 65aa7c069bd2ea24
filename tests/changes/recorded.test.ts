import { diffLines } from 'diff';
import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { type Changed, changeBytes } from '../../src/changes/run.ts';
import { ASKED, FILE, TODAY } from './asked.ts';

/** What came of a command: why it was refused, or the lines that it changed and what it told of them. */
function listed(result: Changed | Refusal): string[] {
  if (result instanceof Refusal) return [`refused ${result.code} ${JSON.stringify(result.args)}`];
  const { before, after, done, also, open, findings } = result;
  const lines = diffLines(before.toString(), after.toString()).flatMap(({ added, removed, value }) =>
    added || removed
      ? value
          .replace(/\n$/, '')
          .split('\n')
          .map((line) => `${added ? '+' : '-'} ${line}`)
      : [],
  );
  return [
    ...lines,
    ...[done, ...also].map(({ code, args }) => `done ${code} ${JSON.stringify(args)}`),
    ...open.map(({ code, args }) => `open ${code} ${JSON.stringify(args)}`),
    ...findings.map(({ severity, code, id }) => `${severity} ${code} of ${id}`),
  ];
}

// `-u` writes the lists anew: read what changed in them.
it.each(Object.entries(ASKED))('each command on %s does what it did', async (about, asked) => {
  const list: string[] = [];
  for (const { name, input } of asked) {
    const result = await changeBytes(Buffer.from(FILE), TODAY, CHANGES[name] as Change<unknown>, input).catch(
      (error: unknown) => {
        if (error instanceof Refusal) return error;
        throw error;
      },
    );
    list.push(`${name} ${JSON.stringify(input)}`, ...listed(result).map((line) => `    ${line}`));
  }
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(`recorded/${about}.txt`);
});
