import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Blobs } from '../../src/history/git/blobs.ts';
import { repositoryOf } from '../../src/history/git/repository.ts';
import { Versions } from '../../src/history/log/versions.ts';
import { gitEnv, Repository } from './repository.ts';

const NAME = 'organisering.yaml';
const base = readFileSync('fixtures/base.yaml', 'utf8');

/** Files in a repository, read as versions of one: by their names. */
async function reading(files: Readonly<Record<string, string | Buffer>>, use: (read: Read) => Promise<void>) {
  const repository = new Repository();
  repository.commit('Begyndt', files);
  const { git } = await repositoryOf(repository.path(NAME), { cwd: '/', env: gitEnv });
  const blobs = await Blobs.of(git);
  const versions = new Versions(blobs);
  await use((name) => versions.read(repository.git('rev-parse', `HEAD:${name}`)));
  blobs.close();
}

type Read = (name: string) => ReturnType<Versions['read']>;

describe('the versions of a file', () => {
  it('are read once, while they are among the last eight that were asked for', async () => {
    const names = Array.from({ length: 9 }, (_, index) => `${index}.yaml`);
    const files = names.map((name) => [name, `${base}# ${name}\n`]);
    await reading(Object.fromEntries(files), async (read) => {
      const eight = names.slice(0, 8).map(read);
      expect(names.slice(0, 8).map((name, index) => read(name) === eight[index])).toEqual(
        names.slice(0, 8).map(() => true),
      );
      // Asked for again, the first is the last to be forgotten, and the second goes.
      void read('0.yaml');
      const ninth = read('8.yaml');
      expect(read('8.yaml')).toBe(ninth);
      expect(read('0.yaml')).toBe(eight[0]);
      expect(read('2.yaml')).toBe(eight[2]);
      expect(read('1.yaml')).not.toBe(eight[1]);
      expect((await read('1.yaml'))?.administrativeGroup.id).toBe('gruppe');
      await Promise.all([...eight, ninth]);
    });
  });

  it('are undefined where they are wrong or too large, and an error where git fails', async () => {
    const large = Buffer.alloc(64 * 1024 * 1024 + 1, 0x61);
    const files = { wrong: base.replace('format: 1', 'format: x'), open: `${base}"`, large, [NAME]: base };
    await reading(files, async (read) => {
      expect(await read('wrong')).toBeUndefined();
      expect(await read('open')).toBeUndefined();
      expect(await read('large')).toBeUndefined();
      expect((await read(NAME))?.administrativeGroup.id).toBe('gruppe');
      await expect(read('')).rejects.toMatchObject({ code: 'git-failed' });
    });
  });
});
