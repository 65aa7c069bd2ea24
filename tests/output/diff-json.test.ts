import { expect, it } from 'vitest';
import { textsIn } from '../../src/messages/texts.ts';
import { diffJson } from '../../src/output/diff/json.ts';

it('changes for programs say which shape they have, in which language, and of what', async () => {
  const texts = await textsIn('en', 'diff');
  const report = { before: 'HEAD~1', after: 'HEAD', facts: [] };
  expect(JSON.parse(diffJson(report, texts, 'en'))).toEqual({
    version: 1,
    language: 'en',
    before: 'HEAD~1',
    after: 'HEAD',
    changes: [],
  });
});
