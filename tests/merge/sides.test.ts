import { describe, expect, it } from 'vitest';
import { mergeSides } from '../../src/merge/merge.ts';
import { CLEAN } from '../rules/variants/clean.ts';

const STYLE = { size: 7, ours: 'main', theirs: () => 'feature' };

const merged = (base: string, ours: string, theirs: string) => {
  const sides = { base: Buffer.from(base), ours: Buffer.from(ours), theirs: Buffer.from(theirs) };
  return mergeSides(sides, '2014-03-01', STYLE);
};

describe('a merge is made', () => {
  it.each([
    ['that is no YAML', `${CLEAN}people: [\n`],
    ['that says a key twice', `${CLEAN}language: da\nlanguage: en\n`],
  ])('by no side %s', async (_, text) => {
    expect(await merged(CLEAN, CLEAN, CLEAN)).toMatchObject({ conflicts: [] });
    expect(await merged(text, CLEAN, CLEAN)).toBeUndefined();
    expect(await merged(CLEAN, text, CLEAN)).toBeUndefined();
    expect(await merged(CLEAN, CLEAN, text)).toBeUndefined();
  });

  it('of two that begin alike with nothing before them', async () => {
    const both = await merged('', CLEAN, CLEAN);
    expect([both?.bytes.toString(), both?.conflicts]).toEqual([CLEAN, []]);
  });
});

it('keeps the mark at the beginning of ours, and puts none there', async () => {
  const marked = `\ufeff${CLEAN}`;
  const en = (text: string) => text.replace('language: da', 'language: en');
  const no = (text: string) => text.replace('language: da', 'language: no');
  for (const [ours, theirs] of [
    [marked, CLEAN],
    [CLEAN, marked],
    [marked, en(CLEAN)],
    [CLEAN, en(marked)],
    [no(marked), en(CLEAN)],
    [no(CLEAN), en(marked)],
  ] as const) {
    const text = (await merged(CLEAN, ours, theirs))?.bytes.toString();
    expect([text?.startsWith('\ufeff'), text?.lastIndexOf('\ufeff')]).toEqual(
      ours.startsWith('\ufeff') ? [true, 0] : [false, -1],
    );
  }
});

it('what cannot be written into ours is a conflict', async () => {
  // A mapping without brackets of its own has room for no second key.
  const [ours, theirs] = ['[id: klimastrategi]', '[{ id: klimastrategi, relation: [develops] }]'];
  const to = (initiatives: string) => CLEAN.replace(theirs, initiatives);
  const both = await merged(to('[{ id: klimastrategi }]'), to(ours), CLEAN);
  expect(both?.conflicts.map(({ collision: { reason } }) => reason)).toEqual(['cannot-write']);
  expect(both?.bytes.toString()).toContain(
    `<<<<<<< main\n    initiatives: ${ours}\n=======\n    initiatives: ${theirs}\n>>>>>>> feature\n`,
  );
});

describe('the marks of a conflict', () => {
  const marks = (here: string, there: string) => `<<<<<<< main\n${here}=======\n${there}>>>>>>> feature\n`;
  const name = 'name: Den regionale udviklingsplan 2012';

  it.each([
    ['a key of the file', 'language: da\n', 'language: en\n', 'language: no\n'],
    ['a key of a section', `  ${name}\n`, '  name: En\n', '  name: To\n'],
    ['a section that is gone', CLEAN.slice(CLEAN.indexOf('efforts:')), '', ''],
  ])('are around the lines of %s, and nothing else', async (_, was, own, other) => {
    expect(CLEAN).toContain(was);
    const to = (text: string) => CLEAN.replace(was, text);
    const both = await merged(CLEAN, to(own), to(other));
    expect(both?.bytes.toString()).toBe(own === other ? to(own) : to(marks(own, other)));
    expect(both?.conflicts.map(({ line }) => line)).toEqual(
      own === other ? [] : [CLEAN.slice(0, CLEAN.indexOf(was)).split('\n').length],
    );
  });
});
