import { describe, expect, it } from 'vitest';
import { isPlainValidate } from '../../src/cli/run.ts';
import { clean, folder, outlived, rup } from './world.ts';

describe('validate with files alone, which needs no parser of options', () => {
  const files = { 'organisering.yaml': clean, 'a b.yaml': outlived, 'tom.yaml': '' };

  it.each([
    [],
    ['organisering.yaml'],
    ['a b.yaml'],
    ['tom.yaml', 'a b.yaml'],
    ['*.yaml'],
    ['mangler.yaml'],
    [''],
  ])('gives what the parser gives for %j', async (...names) => {
    expect(isPlainValidate(['validate', ...names])).toBe(true);
    expect(isPlainValidate(['validate', '--', ...names])).toBe(false);
    const cwd = folder(files);
    const plain = await rup(['validate', ...names], { cwd });
    const parsed = await rup(['validate', '--', ...names], { cwd });
    expect(plain).toEqual(parsed);
  });

  it.each([
    ['validate', '-'],
    ['validate', '-h'],
    ['validate', 'x', '--at', '2014-01-01'],
    ['explain'],
    ['valid'],
    [],
  ])('is not %j', (...words) => {
    expect(isPlainValidate(words)).toBe(false);
  });
});

describe('a command that is asked for without options', () => {
  it.each([['status'], ['ahead'], ['meetings', 'plan']])(
    'gives what the parser gives for %j',
    async (...words) => {
      for (const content of [clean, outlived, '', undefined]) {
        const cwd = folder(content === undefined ? {} : { 'organisering.yaml': content });
        for (const lang of ['da', 'en']) {
          const env = { RUP_LANG: lang };
          expect(await rup(words, { cwd, env })).toEqual(await rup([...words, '--'], { cwd, env }));
        }
      }
    },
  );

  it('is not one word of several', async () => {
    const { exitCode, stderr } = await rup(['meetings plan'], {
      cwd: folder({ 'organisering.yaml': clean }),
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('meetings plan')]);
  });
});
