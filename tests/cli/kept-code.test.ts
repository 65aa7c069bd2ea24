import {
  closeSync,
  copyFileSync,
  openSync,
  readFileSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Installation } from './installation.ts';
import {
  alien,
  BOTH,
  codeOf,
  cwd,
  edit,
  forge,
  gaveBoth,
  HEADER,
  HOT,
  installed,
  mode,
  plain,
  REST,
  writing,
} from './kept-code.ts';
import { clean, folder } from './world.ts';

describe('the code that is kept', () => {
  it('is one file for each bundle and command, which the next run takes and leaves as it is', () => {
    const installation = installed();
    expect(installation.kept()).toEqual([REST.file, HOT.file]);
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
    expect(installation.kept()).toEqual(['rest.validate.v8cache', 'validate.v8cache']);
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

/** Two command lines for each command: what one has kept, the other takes. */
const LINES: readonly (readonly [string, string])[] = [
  ['validate organisering.yaml', 'validate outlived.yaml organisering.yaml --format json'],
  ['status', 'status outlived.yaml --json'],
  ['meetings plan', 'meetings list --file outlived.yaml'],
  ['diff organisering.yaml outlived.yaml', 'diff organisering.yaml organisering.yaml'],
  ['chart', 'chart outlived.yaml'],
  ['explain', 'explain R1'],
  ['forum list', 'forum create Nyt --dry-run'],
  ['export csv --help', 'export'],
  ['--help', '--version'],
];

describe('what the program gives', () => {
  it.each(LINES)('is the same with kept code and without: %s, %s', async (one, other) => {
    const runs = (installation: Installation, line: string) => installation.runs(line.split(' '), { cwd });
    const installation = new Installation();
    const without = await Promise.all([runs(installation, one), runs(new Installation(), other)]);
    expect(installation.kept()).not.toEqual([]);
    expect(await Promise.all([runs(installation, one), runs(installation, other)])).toEqual(without);
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
      heal(path, bytes, damaged);
      if (at % 100 === 0) expect(codeOf(installation, file, bundle)).toBeInstanceOf(Buffer);
    }
  });

  it('is written anew', () => {
    const installation = installed();
    for (const { at, file, words, draw } of damages(24)) {
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
  put(path, bit >> 3, (whole[bit >> 3] ?? 0) ^ (1 << (bit & 7)));
  return `bit ${bit & 7} of byte ${bit >> 3} of ${whole.length}`;
}

/** Takes a damage back, writing no more than it must. */
function heal(path: string, whole: Buffer, damaged: string): void {
  const byte = Number(/of byte (\d+)/.exec(damaged)?.[1] ?? Number.NaN);
  if (Number.isNaN(byte)) writeFileSync(path, whole);
  else put(path, byte, whole[byte] ?? 0);
}

function put(path: string, position: number, byte: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.of(byte), 0, 1, position);
  closeSync(file);
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
