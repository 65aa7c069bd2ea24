import { expect, it } from 'vitest';
import { type Document, readDocument } from '../../src/document/document.ts';
import { changesBetween } from '../../src/history/changes.ts';
import { checkTransitions } from '../../src/history/transitions/check.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { CLEAN } from '../rules/variants/clean.ts';
import { GROUPS } from '../rules/variants/groups.ts';
import { edited } from '../rules/variants/variant.ts';

const read = (text: string) => readDocument(Buffer.from(text));
const dataOf = ({ data }: Document) => data as unknown as OrganisationFile;

/** What is told of a file that has become another, and what is found where it should not have. */
async function told(before: Document, after: Document, today: string): Promise<string[]> {
  const since = await checkTransitions(after, dataOf(after), { document: before, revision: 'main' }, today);
  return [
    ...changesBetween(dataOf(before), dataOf(after)).map(({ code, args, details }) =>
      [`${code} ${JSON.stringify(args)}`, ...details.map(({ label }) => label)].join(' + '),
    ),
    ...since.map(({ severity, code, args, span }) => {
      const words = after.text.slice(span.start, span.end).split('\n')[0];
      return `${severity} ${code} at ${words} ${JSON.stringify(args)}`;
    }),
  ];
}

const NAMES = [
  'the plan',
  'the seats',
  'the forums',
  'the meetings',
  'the status meeting',
  'slips of the hand',
];

// `-u` writes the lists anew: read what changed in them.
it.each(NAMES)('what became of a clean file by %s, and back again', async (name) => {
  const clean = await read(CLEAN);
  const list: string[] = [];
  for (const { what, edits } of GROUPS[name] ?? []) {
    const other = await read(edits.reduce(edited, CLEAN));
    if (other.data === undefined || other.unsure.length > 0) continue;
    list.push(what, ...(await told(clean, other, '2016-06-01')).map((line) => `    ${line}`));
    const back = (await told(other, clean, '2016-06-01')).map((line) => line.split(' {')[0]);
    list.push(`  < ${back.join(', ')}`);
  }
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot(`recorded/${name.replaceAll(' ', '-')}.txt`);
});
