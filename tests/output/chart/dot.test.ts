import { expect, it } from 'vitest';
import { textsIn } from '../../../src/messages/texts.ts';
import { dot } from '../../../src/output/chart/dot.ts';
import { figure, fileWith } from './generate.ts';

const texts = await textsIn('en', 'chart');

it('keeps the region and KKR apart by a line that is not seen, where no status meeting joins them', () => {
  const { statusMeeting: _, ...apart } = fileWith(0, String);
  const unseen = (text: string) => text.match(/^.*\[style=invis\];$/gm)?.map((line) => line.trim()) ?? [];
  const shown = figure(apart, texts);
  const political = shown.nodes.filter(({ kind }) => kind !== 'group').map(({ key }) => key);
  expect(political).toHaveLength(2);
  expect(unseen(dot(shown))).toEqual([`${political[0]} -> ${political[1]} [style=invis];`]);
  expect(unseen(dot(figure(fileWith(0, String), texts)))).toEqual([]);
});
