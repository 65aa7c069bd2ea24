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
