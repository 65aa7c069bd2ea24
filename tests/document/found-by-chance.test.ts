import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';

// Inputs that the property tests once failed on.

it('a mapping with a key toString is a mapping like others', async () => {
  const document = await readDocument(Buffer.from('organisations:\n  toString: []\n'));
  const { findings } = await checkDocument(document, '2014-03-01');
  expect(findings.map(({ code }) => code)).toContain('wrong-type');
});

it('the span of a block scalar without text does not end before it begins', async () => {
  const { spans } = await readDocument(Buffer.from(' >\n\n  '));
  const { start, end } = spans.value([]);
  expect(start).toBeLessThanOrEqual(end);
});
