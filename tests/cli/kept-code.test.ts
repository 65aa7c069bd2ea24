import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  lstatSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Gave, Installation } from './installation.ts';
import { clean, folder, outlived } from './world.ts';

const cwd = folder({ 'organisering.yaml': clean, 'outlived.yaml': outlived });

/** A run of each bundle, and the file in which its code is kept. */
const HOT = { words: ['validate', 'outlived.yaml'], bundle: 'hot.js', file: 'hot.validate.v8cache' };
const REST = {
  words: ['diff', './organisering.yaml', './outlived.yaml'],
  bundle: 'rest.js',
  file: 'rest.diff.v8cache',
};
const BOTH = [HOT, REST];

/** Changes what the program prints, and not its length. */
function edit(installation: Installation): void {
  installation.edit(HOT.bundle, 'read more: rup', 'READ MORE: RUP');
  installation.edit(REST.bundle, 'Changes from', 'CHANGES FROM');
}

/** What the program gives, and what another gives. */
const plain = gaveBoth(new Installation());
const forged = new Installation();
edit(forged);
const alien = gaveBoth(forged);

function gaveBoth(installation: Installation): Gave[] {
  return BOTH.map(({ words }) => installation.run(words, { cwd }));
}

/** How the launcher lays kept code out in a file, and reads it. */
const launcher: {
  content(code: Buffer, source: Buffer): readonly Buffer[];
  kept(path: string, source: Buffer, owner: number): { readonly code?: Buffer };
} = createRequire(import.meta.url)(resolve('bin/rup.cjs'));

const mode = (path: string) => statSync(path).mode & 0o7777;
const HEADER = 32;

/** What tells one writing of a file from another. */
function writing(path: string): string {
  const { ino, mtimeMs, ctimeMs } = statSync(path);
  return [ino, mtimeMs, ctimeMs].join();
}

/** An installation that has kept the code of both bundles. */
function installed(): Installation {
  const installation = new Installation();
  gaveBoth(installation);
  return installation;
}

/** Puts code into an installation that was made of another source, as if it had been made of this one's. */
function forge(installation: Installation): void {
  for (const { file, bundle } of BOTH) {
    const code = codeOf(forged, file, bundle) ?? Buffer.of();
    const source = readFileSync(installation.path(bundle));
    writeFileSync(installation.path(file), Buffer.concat(launcher.content(code, source)));
  }
}

function codeOf(installation: Installation, file: string, bundle: string): Buffer | undefined {
  const path = installation.path(bundle);
  return launcher.kept(installation.path(file), readFileSync(path), statSync(path).uid).code;
}

const isRoot = process.getuid?.() === 0;
const NOBODY = 65_534;

describe('the code that is kept', () => {
  it('is one file for each bundle and command, which the next run takes and leaves as it is', () => {
    const installation = installed();
    expect(installation.kept()).toEqual([HOT.file, REST.file]);
    const before = BOTH.map(({ file }) => writing(installation.path(file)));
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => writing(installation.path(file)))).toEqual(before);
  });

  it('is what runs', () => {
    for (const at of [0, 1]) expect(alien[at]).not.toEqual(plain[at]);
    const installation = installed();
    forge(installation);
    expect(gaveBoth(installation)).toEqual(alien);
  });

  it.each(['000', '002', '077', '777'])('is for its owner alone to write, with umask %s', (umask) => {
    const installation = new Installation();
    for (const { words } of BOTH) installation.run(words, { cwd, umask });
    expect(BOTH.map(({ file }) => mode(installation.path(file)))).toEqual([0o644, 0o644]);
  });

  it('is that of the whole program too, where the hot commands come to their end', () => {
    const installation = new Installation();
    installation.run(['validate', '*.yaml'], { cwd });
    expect(installation.kept()).toEqual(['hot.validate.v8cache', 'rest.validate.v8cache']);
  });

  it('is none of a word that is no command, and of no folder but its own', () => {
    const installation = new Installation();
    for (const words of [['../x'], ['explained'], ['validate', 'missing.yaml'], ['--unknown']])
      expect(installation.run(words, { cwd }).status).toBe(2);
    expect(installation.kept()).toEqual([]);
  });

  it('is not kept with the flags that a large file sets', () => {
    const installation = new Installation();
    const large = folder({ 'large.yaml': `${clean}# ${'x'.repeat(1 << 20)}\n` });
    installation.run(['validate', 'large.yaml'], { cwd: large });
    expect(installation.kept()).toEqual([]);
    installation.run(HOT.words, { cwd });
    const before = writing(installation.path(HOT.file));
    installation.run(['validate', 'large.yaml'], { cwd: large });
    installation.run(HOT.words, { cwd });
    expect(writing(installation.path(HOT.file))).toBe(before);
  });

  it('is refused and made anew by a V8 with other flags', () => {
    const installation = installed();
    const before = writing(installation.path(HOT.file));
    expect(installation.run(HOT.words, { cwd, env: { NODE_OPTIONS: '--max-old-space-size=200' } })).toEqual(
      plain[0],
    );
    expect(writing(installation.path(HOT.file))).not.toBe(before);
    expect(installation.run(HOT.words, { cwd })).toEqual(plain[0]);
  });

  it('grows once a day by what a later run needed', () => {
    const installation = new Installation();
    installation.run(['validate', 'organisering.yaml'], { cwd });
    const path = installation.path(HOT.file);
    const { size, mtimeMs } = statSync(path);
    const hour = 3600;
    for (const [age, grows] of [
      [23 * hour, false],
      [25 * hour, true],
    ] as const) {
      utimesSync(path, mtimeMs / 1000 - age, mtimeMs / 1000 - age);
      expect(installation.run(HOT.words, { cwd })).toEqual(plain[0]);
      expect(statSync(path).size > size).toBe(grows);
    }
  });

  it('serves a copy of the program, as in the image of a container', () => {
    const copy = new Installation();
    const installation = installed();
    forge(installation);
    for (const name of [HOT.bundle, REST.bundle, HOT.file, REST.file])
      copyFileSync(installation.path(name), copy.path(name));
    expect(gaveBoth(copy)).toEqual(alien);
  });
});

describe('code that is damaged, or of another source', () => {
  it('is made anew where the source was edited at equal length, even with its time put back', () => {
    const installation = installed();
    const times = BOTH.map(({ bundle }) => statSync(installation.path(bundle)));
    edit(installation);
    for (const [at, { bundle }] of BOTH.entries())
      utimesSync(installation.path(bundle), times[at]?.atime ?? 0, times[at]?.mtime ?? 0);
    expect(gaveBoth(installation)).toEqual(alien);
    // And so it stays, from what was kept now.
    expect(gaveBoth(installation)).toEqual(alien);
  });

  const random = generator(20_120_101);
  const damages = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ at, ...(BOTH[at % 2] ?? HOT), draw: random() }));

  it('is ignored wherever the damage is, a thousand times', () => {
    const installation = installed();
    const whole = new Map(BOTH.map(({ file }) => [file, readFileSync(installation.path(file))]));
    for (const { at, file, bundle, draw } of damages(1000)) {
      const path = installation.path(file);
      const bytes = whole.get(file) ?? Buffer.of();
      const damaged = damage(path, bytes, at, draw);
      expect({ damaged, code: codeOf(installation, file, bundle) }).toEqual({ damaged, code: undefined });
      writeFileSync(path, bytes);
      if (at % 100 === 0) expect(codeOf(installation, file, bundle)).toBeInstanceOf(Buffer);
    }
  });

  it('is written anew', () => {
    const installation = installed();
    for (const { at, file, words, draw } of damages(36)) {
      const path = installation.path(file);
      const damaged = damage(path, readFileSync(path), at, draw);
      const gave = installation.run(words, { cwd });
      expect({ damaged, ...gave }).toEqual({ damaged, ...plain[at % 2] });
    }
    const before = BOTH.map(({ file }) => writing(installation.path(file)));
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => writing(installation.path(file)))).toEqual(before);
  });
});

/** Damages a file: two of three times one bit, else it is cut short. A third of the flips strike the header. */
function damage(path: string, whole: Buffer, at: number, draw: number): string {
  if (at % 3 === 2) {
    const length = Math.floor(draw * whole.length);
    truncateSync(path, length);
    return `cut to ${length} of ${whole.length} bytes`;
  }
  const bit = Math.floor(draw * (at % 9 < 3 ? HEADER : whole.length) * 8);
  const bytes = Buffer.from(whole);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  writeFileSync(path, bytes);
  return `bit ${bit & 7} of byte ${bit >> 3} of ${whole.length}`;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('what somebody else may have put in its place', () => {
  it.each([0o666, 0o664, 0o646])('is ignored where others may write it (%o), and written anew', (odd) => {
    const installation = installed();
    forge(installation);
    for (const { file } of BOTH) chmodSync(installation.path(file), odd);
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
    expect(installation.kept()).toEqual([HOT.file, REST.file]);
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
    for (const path of [tmpdir(), cwd]) chmodSync(path, 0o755);
    for (const open of [0o755, 0o777]) {
      chmodSync(installation.dist, open);
      expect(BOTH.map(({ words }) => installation.run(words, { cwd, user: NOBODY }))).toEqual(plain);
      expect(installation.kept()).toEqual([]);
    }
    // What its owner has kept serves others, too.
    forge(reran(installation));
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
    expect(installation.kept()).toEqual([HOT.file, REST.file]);
  });

  it('can be started fifty times at once', async () => {
    const installation = new Installation();
    const runs = Array.from({ length: 50 }, (_, at) => installation.runs(BOTH[at % 2]?.words ?? [], { cwd }));
    for (const [at, gave] of (await Promise.all(runs)).entries()) expect(gave).toEqual(plain[at % 2]);
    gaveBoth(installation);
    expect(installation.kept()).toEqual([HOT.file, REST.file]);
    const before = BOTH.map(({ file }) => writing(installation.path(file)));
    expect(gaveBoth(installation)).toEqual(plain);
    expect(BOTH.map(({ file }) => writing(installation.path(file)))).toEqual(before);
  });
});

function reran(installation: Installation): Installation {
  gaveBoth(installation);
  return installation;
}
