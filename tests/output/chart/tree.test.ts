import { expect, it } from 'vitest';
import { textsIn } from '../../../src/messages/texts.ts';
import type { Forum } from '../../../src/organisation/generated/types.ts';
import { treeText } from '../../../src/output/chart/tree.ts';
import { palette } from '../../../src/output/palette.ts';
import { figure, fileWith } from './generate.ts';

const texts = await textsIn('en', 'chart');
const colors = await palette(0);

/** The forums of a tree, from the level of the group on, each as far in as it stands. */
function tree(reportsTo: Readonly<Record<string, string | undefined>>): string[] {
  const forums = Object.entries(reportsTo).map(
    ([id, to]): Forum => ({
      ...{ id, name: `Forum ${id}`, origin: 'established', established: '2013-09-01' },
      ...(to !== undefined && { reportsTo: to }),
    }),
  );
  const text = treeText(figure({ ...fileWith(0, String), forums }, texts), { width: 100, colors });
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.includes('Administrativ gruppe'));
  return lines
    .slice(from)
    .filter((line) => /[├└]─ |^\w/.test(line))
    .map((line) => line.replace(/[├└]─ (?:Forum )?/, '').replaceAll('│', ' '));
}

it('a forum stands below the one that it reports to, that below the group, or below neither', () => {
  const group = 'administrativ-gruppe';
  expect(tree({ a: group, b: 'a', c: undefined, d: 'c', e: 'd', f: group, g: undefined })).toEqual([
    ...['Administrativ gruppe for RUP', '   a', '      b', '   f'],
    ...['Cooperation forums', 'c', '   d', '      e', 'g'],
  ]);
});

it('says where there is no forum', () => {
  expect(tree({})).toEqual(['Administrativ gruppe for RUP', 'Cooperation forums', texts.noForums]);
});

it('forums that report to each other in a circle stand once each', () => {
  expect(tree({ a: 'b', b: 'a', c: 'a', d: undefined })).toEqual([
    ...['Administrativ gruppe for RUP', 'Cooperation forums', 'd', 'a', 'b', 'c'],
  ]);
});
