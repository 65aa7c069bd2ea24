import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkSince } from '../../src/history/transitions/example.ts';
import { checkDocument } from '../../src/rules/check.ts';

const AT = '2014-06-01';
const after = readFileSync('examples/organisering.yaml', 'utf8');
/** The same with the group established a day later. */
const before = after.replace(/established: 2013-08-15/, 'established: 2013-08-16');

it('finds what is wrong with a file and what has become of the one before, in the order of their places', async () => {
  const { findings } = await checkDocument(await readDocument(Buffer.from(after)), AT);
  expect(findings.length).toBeGreaterThan(0);
  const since = await checkSince(before, after, AT);
  expect(since.filter(({ code }) => code !== 'past-rewritten')).toEqual(findings);
  expect(since.filter(({ code }) => code === 'past-rewritten')).toMatchObject([
    { id: 'administrativ-gruppe' },
  ]);
  expect(await checkSince(after, after, AT)).toEqual(findings);
});

it('finds of a file that is none what is wrong with it, and no more', async () => {
  const found = await checkSince(before, 'plan: [', AT);
  expect(found).toHaveLength(1);
});
