import { expect, it } from 'vitest';
import { da } from '../../src/messages/da/index.ts';
import { messageOf } from '../../src/output/advice.ts';
import { checked } from '../rules/checked.ts';
import { blocks, PAGES, pageText } from './markdown.ts';

/** What a page shows of `organisering.yaml`: the YAML that no comment says to be another file. */
const excerpts = PAGES.flatMap((page) =>
  blocks(pageText(page))
    .filter(
      ({ language, text }) => language === 'yaml' && !text.startsWith('#') && !text.startsWith('include'),
    )
    .map(({ text }) => [page, text] as const),
);

it.each(excerpts)('%s shows a file without errors', async (_, text) => {
  const { findings } = await checked(text);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => messageOf(finding, da))).toEqual([]);
});
