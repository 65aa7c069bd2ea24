import { expect, it } from 'vitest';
import { controlCharacters } from '../../src/document/control.ts';
import { parse } from '../../src/document/parse.ts';

it('tells of a hundred control characters and no more, each at its place', () => {
  const found = controlCharacters('x\u0007 '.repeat(150));
  expect(found).toHaveLength(100);
  expect(found.at(-1)?.span).toEqual({ start: 298, end: 299 });
  expect(controlCharacters('x\u0007 '.repeat(99))).toHaveLength(99);
});

it('is unsure of the place of a tag, which may mean another value, and of no other', () => {
  const { unsure, findings } = parse('plan:\n  name: !own Plan\n  areas: []\n');
  expect(unsure).toEqual([['plan', 'name']]);
  expect(findings.map(({ code, args }) => ({ code, args }))).toEqual([
    { code: 'unsupported-yaml', args: { construct: 'tag' } },
  ]);
});
