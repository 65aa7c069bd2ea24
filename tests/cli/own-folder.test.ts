import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../src/cli/context.ts';
import { OwnFolder } from '../../src/cli/own-folder.ts';
import { thisProcess } from '../../src/cli/this-process.ts';
import { folder } from './world.ts';

const RECORD = '.rup-site.json';
const quiet = { made: () => {}, written: () => {} };

/** A folder that holds `a` and `b`, and a way to fill it anew. */
async function place() {
  const cwd = folder();
  const path = join(cwd, 'hjem');
  const own = () => new OwnFolder({ cwd } as Context, 'hjem');
  const fill = (files: Readonly<Record<string, () => string>>) =>
    own().replace(
      Object.entries(files).map(([name, content]) => ({ name, content })),
      thisProcess(),
      quiet,
    );
  await fill({ a: () => 'a', b: () => 'b' });
  const names = () => readdirSync(path).filter((name) => name !== RECORD);
  return { path, fill, names };
}

describe('the files of an own folder', () => {
  it('are made one by one, and wait beside their places until the last is made', async () => {
    const { path, fill, names } = await place();
    const seen: (readonly [waiting: number, a: string])[] = [];
    const content = (text: string) => () => {
      const waiting = names().filter((name) => name.includes('.rup-new.')).length;
      seen.push([waiting, readFileSync(join(path, 'a'), 'utf8')]);
      return text;
    };
    await fill({ a: content('A'), b: content('b'), c: content('c') });
    // The second is as it was, and waits for nothing.
    expect(seen).toEqual([
      [0, 'a'],
      [1, 'a'],
      [1, 'a'],
    ]);
    expect(names().map((name) => [name, readFileSync(join(path, name), 'utf8')])).toEqual([
      ['a', 'A'],
      ['b', 'b'],
      ['c', 'c'],
    ]);
  });

  it('stay as they were where one cannot be made', async () => {
    const { path, fill, names } = await place();
    const fails = () => {
      throw new Error('no');
    };
    await expect(fill({ a: () => 'A', c: () => 'c', d: fails })).rejects.toThrow('no');
    expect(names()).toEqual(['a', 'b']);
    expect(readFileSync(join(path, 'a'), 'utf8')).toBe('a');
  });
});
