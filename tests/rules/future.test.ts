import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';

const base = await readDocument(readFileSync('fixtures/base.yaml'));
const FUTURE = ['report-in-future', 'meeting-held-in-future'];

const found = async (at: string, today?: string) =>
  (await checkDocument(base, at, today)).findings
    .map(({ code }) => code)
    .filter((code) => FUTURE.includes(code));

it('what is dated after today cannot have happened', async () => {
  // The group's meeting and the status meeting, and the report.
  expect((await found('2013-10-01')).sort()).toEqual([...FUTURE, 'meeting-held-in-future'].sort());
});

it('a file checked as of an earlier day may know what came later', async () => {
  expect(await found('2013-10-01', '2014-03-01')).toEqual([]);
  expect(await found('2013-10-01', '2013-11-28')).toEqual(['report-in-future']);
});
