import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { mergeSides } from '../../src/merge/merge.ts';
import { charter, under } from './own.ts';

const own = charter
  .replace('meetingsPerYear: 3', 'meetingsPerYear: 2')
  .replace(
    'statements:\n',
    'statements:\n  - number: S3\n    kind: demand\n    phrase: Byen nedsætter klyngerne\n    demands: { forumsEstablishedBy: byen }\n    rules: [forum-wrong-establisher]\n',
  );

/** A file with a forum that is planned, or with some of what makes one of it. */
const file = (...more: readonly string[]) =>
  under('k.yaml').replace(
    'meetings:\n  - id',
    `  - id: klynge\n    name: Klyngen\n    task: x\n    goal: y\n    areas: [klima]\n    origin: established\n    reportsTo: gruppe\n${more.map((line) => `    ${line}\n`).join('')}meetings:\n  - id`,
  );

/** What a merge leaves to be decided, with the charter beside the file or without. */
async function conflicts(hasCharter: boolean): Promise<readonly unknown[]> {
  const files = new Map([
    ['k.yaml', hasCharter ? await readDocument(Buffer.from(own)) : ('missing' as const)],
  ]);
  const merged = await mergeSides(
    {
      base: Buffer.from(file()),
      ours: Buffer.from(file('establishedBy: kkr')),
      theirs: Buffer.from(file('established: 2014-02-01')),
    },
    '2014-03-01',
    { size: 7, ours: 'ours', theirs: () => 'theirs' },
    async (document) => ({ ...document, files }),
  );
  return (merged?.conflicts ?? []).map(({ collision }) => collision.code);
}

it('what two sides make together is held to the file’s own charter', async () => {
  expect(await conflicts(true)).toEqual(['forum-wrong-establisher']);
  expect(await conflicts(false)).toEqual([]);
});
