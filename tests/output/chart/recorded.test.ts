import { expect, it } from 'vitest';
import { textsIn } from '../../../src/messages/texts.ts';
import { svgFile } from '../../../src/output/chart/svg.ts';
import { figure, fileWith, plainName } from './generate.ts';

const texts = await textsIn('en', 'chart');

// One row of forums, several with gutters between them, and areas in the place of forums. `-u` writes them anew.
it.each([2, 4, 11, 15])('the figure of %i forums', async (count) => {
  const svg = svgFile(figure(fileWith(count, plainName), texts));
  await expect(svg).toMatchFileSnapshot(`recorded/${count}.svg.txt`);
});
