import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { Installation } from './installation.ts';
import {
  alien,
  BOTH,
  cwd,
  forge,
  gaveBoth,
  HOT,
  installed,
  mode,
  plain,
  REST,
  writing,
} from './kept-code.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

describe('what somebody else may have put in its place', () => {
  it.each(['666', '664', '646'])('is ignored where others may write it (%s), and written anew', (odd) => {
    const installation = installed();
    forge(installation);
    for (const { file } of BOTH) chmodSync(installation.path(file), Number.parseInt(odd, 8));
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => mode(installation.path(file)))).toEqual([0o644, 0o644]);
    expect(gaveBoth(installation)).toEqual(plain);
  });

  it('is ignored where it is a link', () => {
    const installation = installed();
    forge(installation);
    for (const { file } of BOTH) {
      renameSync(installation.path(file), installation.path(`${file}.elsewhere`));
      symlinkSync(`${file}.elsewhere`, installation.path(file));
    }
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => lstatSync(installation.path(file)).isFile())).toEqual([true, true]);
  });

  it('is ignored where it is a named pipe or a folder, and nobody waits for it', () => {
    const installation = new Installation();
    spawnSync('mkfifo', [installation.path(HOT.file)]);
    spawnSync('mkdir', [installation.path(REST.file)]);
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => lstatSync(installation.path(file)).isFile())).toEqual([true, true]);
    expect(gaveBoth(installation)).toEqual(plain);
    expect(installation.kept()).toEqual([REST.file, HOT.file]);
  });

  it.runIf(isRoot)('is ignored where it is another user’s', () => {
    const installation = installed();
    forge(installation);
    for (const { file } of BOTH) chownSync(installation.path(file), NOBODY, NOBODY);
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => statSync(installation.path(file)).uid)).toEqual([0, 0]);
  });

  it.runIf(isRoot)('is taken where it is root’s or the program’s owner’s', () => {
    for (const owner of [0, NOBODY]) {
      const installation = installed();
      for (const { bundle } of BOTH) chownSync(installation.path(bundle), NOBODY, NOBODY);
      gaveBoth(installation);
      forge(installation);
      for (const { file } of BOTH) chownSync(installation.path(file), owner, owner);
      expect(gaveBoth(installation)).toEqual(alien);
    }
  });
});

describe('a program that others run', () => {
  it.runIf(isRoot)('serves a user who may not write there, and takes nothing from one who may', () => {
    const installation = new Installation();
    // Another user must get there.
    for (const path of [tmpdir(), cwd]) chmodSync(path, statSync(path).mode | 0o055);
    for (const open of [0o755, 0o777]) {
      chmodSync(installation.dist, open);
      expect(BOTH.map(({ words }) => installation.run(words, { cwd, user: NOBODY }))).toEqual(plain);
      expect(installation.kept()).toEqual([]);
    }
    // What its owner has kept serves others, too.
    gaveBoth(installation);
    forge(installation);
    expect(BOTH.map(({ words }) => installation.run(words, { cwd, user: NOBODY }))).toEqual(alien);
  });

  it.runIf(!isRoot)('runs from a folder that cannot be written', () => {
    const installation = new Installation();
    chmodSync(installation.dist, 0o555);
    expect(gaveBoth(installation)).toEqual(plain);
    chmodSync(installation.dist, 0o755);
    expect(installation.kept()).toEqual([]);
  });

  it('is cleared of what killed runs have left, when code is kept', () => {
    const installation = installed();
    for (const { file } of BOTH) {
      copyFileSync(installation.path(file), installation.path(`${file}.4711`));
      truncateSync(installation.path(file), 100);
    }
    symlinkSync('/nowhere', installation.path('rest.site.v8cache.12'));
    expect(gaveBoth(installation)).toEqual(plain);
    expect(installation.kept()).toEqual([REST.file, HOT.file]);
  });

  it('can be started fifty times at once', async () => {
    const installation = new Installation();
    const runs = Array.from({ length: 50 }, (_, at) => installation.runs(BOTH[at % 2]?.words ?? [], { cwd }));
    for (const [at, gave] of (await Promise.all(runs)).entries()) expect(gave).toEqual(plain[at % 2]);
    gaveBoth(installation);
    expect(installation.kept()).toEqual([REST.file, HOT.file]);
    const before = BOTH.map(({ file }) => writing(installation.path(file)));
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => writing(installation.path(file)))).toEqual(before);
  });
});
