import { describe, expect, it } from 'vitest';
import { plainly } from '../../src/cli/run.ts';
import { gitEnv, Repository } from '../history/repository.ts';
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
    expect(await plainly(['validate', ...names])).toBeDefined();
    expect(await plainly(['validate', '--', ...names])).toBeUndefined();
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
    ['constructor'],
    ['meetings'],
    ['meetings', 'plan', 'x'],
    ['plan'],
    ['status', 'x'],
    ['diff', '--exit-code'],
    ['diff', 'x', 'y', 'z'],
    [],
  ])('is not %j', async (...words) => {
    expect(await plainly(words)).toBeUndefined();
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

  it.each([
    [],
    ['organisering.yaml'],
    ['HEAD'],
    ['organisering.yaml', 'a b.yaml'],
    ['HEAD', 'HEAD~1'],
    ['HEAD..HEAD'],
    ['a b.yaml', 'mangler.yaml'],
    ['mangler'],
    [''],
  ])('gives what the parser gives for the difference of %j', async (...names) => {
    const repository = new Repository();
    repository.commit('Først', { 'organisering.yaml': clean, 'a b.yaml': outlived });
    repository.write('organisering.yaml', outlived);
    const given = { cwd: repository.folder, env: gitEnv };
    expect(await plainly(['diff', ...names])).toBeDefined();
    expect(await rup(['diff', ...names], given)).toEqual(await rup(['diff', '--', ...names], given));
  });

  it('is not one word of several', async () => {
    const { exitCode, stderr } = await rup(['meetings plan'], {
      cwd: folder({ 'organisering.yaml': clean }),
    });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('meetings plan')]);
  });
});
