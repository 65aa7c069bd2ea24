import { expect, it } from 'vitest';
import { columns } from '../../src/cli/columns.ts';

const long = 'et to tre fire fem seks syv otte ni ti';
const rows = [
  ['forum list', long],
  ['forum', 'kort'],
] as const;

it('what words mean stands beside them where there is room for 24 characters, else below', () => {
  // Two spaces before a word, the longest of ten characters, and two behind it.
  expect(columns(rows, 38)).toBe(
    '  forum list  et to tre fire fem seks\n              syv otte ni ti\n  forum       kort\n',
  );
  expect(columns(rows, 37)).toBe(
    '  forum list\n      et to tre fire fem seks syv\n      otte ni ti\n  forum\n      kort\n',
  );
});
