import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forumReport } from '../../src/changes/forum-report.ts';
import { changeFile } from '../../src/changes/run.ts';
import { thisProcess } from '../../src/cli/this-process.ts';
import { type Holder, type Process, wordOf } from '../../src/document/holder.ts';
import { type Locking, type Warning, withLock } from '../../src/document/save.ts';
import { SaveError } from '../../src/document/save-error.ts';
import { codeOf, lockOf, lockText, scratch } from './process.ts';

const by = thisProcess();
const input = { forum: 'klimaforum', date: '2014-01-02', progress: 'Godt' };
const options = { today: '2014-03-01', by };
const change = (file: string, how: Partial<Locking> = {}) =>
  codeOf(changeFile({ ...options, ...how }, file, forumReport, input));

/** A number that no process has, also where there are very many. */
const DEAD = 2 ** 31 - 1;

const place = (folder: string, when: number, who: Partial<Process>) =>
  join(folder, `.organisering.yaml.rup-wait.${String(when).padStart(15, '0')}.${wordOf({ ...by, ...who })}`);

/** A world in which nobody really waits, and other processes are what is said of them. */
const quick = (startOf: Holder['startOf'] = by.startOf): Holder => ({
  ...by,
  sleep: async () => {},
  startOf,
});

describe('a lock that was left is taken over, and its leavings are taken away', () => {
  it.each<[string, Partial<Process>]>([
    ['by a process that ended', { pid: DEAD }],
    ['by a process whose number another has by now', { pid: process.ppid, start: '1' }],
    ['by one with our own number', { pid: process.pid, start: '1' }],
    ['before the machine was started anew', { pid: process.ppid, boot: 'earlier' }],
    ['with a number that none can have', { pid: 0 }],
    ['with a number that is too large', { pid: 9_999_999_999 }],
  ])('%s', async (_, holder) => {
    const { folder, file } = scratch();
    writeFileSync(lockOf(folder), lockText(holder));
    writeFileSync(join(folder, `.organisering.yaml.rup-new.${wordOf({ ...by, ...holder })}.0`), 'half');
    writeFileSync(`${lockOf(folder)}.1-2`, lockText({ pid: DEAD }));
    writeFileSync(place(folder, 1, { pid: DEAD }), '');
    expect(await change(file)).toBe('done');
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it.each(['', '1234 ho', '4 hest 2014-01-01T00:00:00.000Z\n', 'x'.repeat(10_000_000)])(
    'where nobody has written a whole name, also dated in the future',
    async (text) => {
      const { folder, file } = scratch();
      writeFileSync(lockOf(folder), text);
      utimesSync(lockOf(folder), 4e9, 4e9);
      expect(await change(file, { by: quick() })).toBe('done');
      expect(readdirSync(folder)).toEqual(['organisering.yaml']);
    },
  );
});

describe('a lock of which nothing says that it was left is waited for', () => {
  it.each<[string, Partial<Process>]>([
    ['a living process', {}],
    ['a living process that does not know when it began', { pid: process.ppid, start: '' }],
    ['another machine', { pid: DEAD, host: 'another', machine: 'another', boot: 'another' }],
    ['another machine of that name', { pid: DEAD, machine: 'another', boot: 'another' }],
    ['a container', { pid: DEAD, space: '1' }],
    ['a container, with our own number', { pid: process.pid, start: '1', space: '1' }],
  ])('that of %s, and its holder is named', async (_, holder) => {
    const { folder, file, before } = scratch();
    writeFileSync(lockOf(folder), lockText(holder));
    const told: unknown[] = [];
    const slept: number[] = [];
    const waiting: Locking = {
      by: { ...by, sleep: async (duration) => void slept.push(duration) },
      told: (holder, ahead) => void told.push([holder, ahead]),
    };
    const error = await withLock(file, waiting, async () => undefined).catch((error) => error);
    expect(error).toBeInstanceOf(SaveError);
    const pid = holder.pid ?? by.pid;
    expect(error).toMatchObject({ code: 'file-locked', args: { pid, lock: lockOf(folder) } });
    expect(told[0]).toEqual([expect.objectContaining({ pid, since: '2014-01-01T00:00:00.000Z' }), 0]);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['.organisering.yaml.rup-lock', 'organisering.yaml']);
    expect(readFileSync(lockOf(folder), 'utf8')).toBe(lockText(holder));
    // Half a minute, in which it looks seldom enough to cost nothing.
    const sum = slept.reduce((all, one) => all + one, 0);
    expect([Math.floor(sum / 30_000), slept.length < 500]).toEqual([1, true]);
  });

  it('as long as it passes from one process to the next', async () => {
    const { folder, file } = scratch();
    let turns = 0;
    const pass = () => {
      if (++turns > 50) return rmSync(lockOf(folder), { force: true });
      writeFileSync(`${lockOf(folder)}~`, lockText({}));
      renameSync(`${lockOf(folder)}~`, lockOf(folder));
    };
    pass();
    // Each look finds another holder, of which one is met with patience for no more than two looks.
    const patience = 10;
    const passing = quick((pid) => (pass(), by.startOf(pid)));
    expect(await withLock(file, { by: passing, patience }, async () => 'done')).toBe('done');
    expect(turns).toBeGreaterThan(50);
  });
});

describe('what stands at the lock’s name and is no file is refused at once', () => {
  it.each<[string, (path: string) => void]>([
    ['a link that leads nowhere', (path) => symlinkSync('nowhere', path)],
    ['a link to a device', (path) => symlinkSync('/dev/zero', path)],
    ['a link to a file', (path) => symlinkSync('organisering.yaml', path)],
    ['a folder', (path) => mkdirSync(path)],
    ['a pipe', (path) => void spawnSync('mkfifo', [path])],
    ['a device', (path) => void spawnSync('mknod', [path, 'c', '1', '5'])],
  ])('%s', async (_, make) => {
    const { folder, file, before } = scratch();
    make(lockOf(folder));
    // Without the right to make a device there is none to try.
    if (readdirSync(folder).length === 1) return;
    const impatient = { ...by, sleep: () => Promise.reject(new Error('waited')) };
    expect(await change(file, { by: impatient })).toBe('lock-not-file');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['.organisering.yaml.rup-lock', 'organisering.yaml']);
  });
});

it('who was stopped for so long that another took the lock saves nothing', async () => {
  const { folder, file, before } = scratch();
  const work = withLock(file, { by }, async (locked) => {
    const read = locked.read();
    writeFileSync(`${lockOf(folder)}~`, lockText({ pid: process.ppid }));
    renameSync(`${lockOf(folder)}~`, lockOf(folder));
    await locked.save(read, Buffer.from('x'));
  });
  expect(await codeOf(work)).toBe('file-changed');
  expect(readFileSync(file, 'utf8')).toBe(before);
  // The other's lock is left to it.
  expect(readdirSync(folder)).toEqual(['.organisering.yaml.rup-lock', 'organisering.yaml']);
});

it('where only the lock could not be taken away, that is a warning', async () => {
  const { folder, file } = scratch();
  const warnings: Warning[] = [];
  const work = async () => {
    rmSync(lockOf(folder));
    mkdirSync(lockOf(folder));
    return 'done';
  };
  expect(await withLock(file, { by, warn: (warning) => warnings.push(warning) }, work)).toBe('done');
  expect(warnings).toEqual([{ code: 'lock-left', args: { lock: lockOf(folder), reason: 'ENOTSUP' } }]);
});

describe('those who wait have their turns in the order in which they came', () => {
  /** A process of our own machine, alive as long as it is in this set. */
  const living = new Set<number>();
  const startOf = (pid: number) => (living.has(pid) ? 'then' : by.startOf(pid));
  const other = (pid: number): Partial<Process> => {
    living.add(pid);
    return { pid, start: 'then' };
  };

  it('each knows how many are ahead', async () => {
    const { folder, file } = scratch();
    writeFileSync(lockOf(folder), lockText({}));
    const [first, second] = [other(DEAD - 1), other(DEAD - 2)];
    writeFileSync(place(folder, 1, first), '');
    writeFileSync(place(folder, 2, second), '');
    writeFileSync(place(folder, 3, { pid: DEAD }), '');
    writeFileSync(place(folder, 9e14, other(DEAD - 3)), '');
    const ahead: number[] = [];
    const told = (_: unknown, count: number) => {
      ahead.push(count);
      // Those ahead leave, the first one dies, and then the lock is let go.
      if (ahead.length === 3) living.delete(DEAD - 2);
      if (ahead.length === 5) rmSync(place(folder, 1, first));
      if (ahead.length === 7) rmSync(lockOf(folder));
    };
    const work = withLock(file, { by: quick(startOf), told }, async () => readdirSync(folder));
    // The one that came later is still there, and the dead are not.
    expect(await work).toEqual([
      '.organisering.yaml.rup-lock',
      place('', 9e14, { pid: DEAD - 3, start: 'then' }),
      'organisering.yaml',
    ]);
    // All are ahead for as long as we have no place, the one that came later and the dead one among them.
    expect(ahead).toEqual([4, 2, 2, 1, 1, 0, 0]);
  });

  it('a free lock is left to those ahead, but not for ever', async () => {
    const { folder, file } = scratch();
    writeFileSync(place(folder, 1, other(DEAD - 1)), '');
    writeFileSync(place(folder, 2, { pid: DEAD, space: '1' }), '');
    let looks = 0;
    const work = withLock(file, { by: quick(startOf), told: () => void looks++ }, async () =>
      readdirSync(folder),
    );
    // The place of which nobody can say whose it is was taken away; the living keep theirs.
    expect(await work).toEqual([
      '.organisering.yaml.rup-lock',
      place('', 1, { pid: DEAD - 1, start: 'then' }),
      'organisering.yaml',
    ]);
    expect(looks).toBeGreaterThan(10);
  });

  it('who lost a place takes it again', async () => {
    const { folder, file } = scratch();
    writeFileSync(lockOf(folder), lockText({}));
    const places = () => readdirSync(folder).filter((name) => name.includes('.rup-wait.'));
    const seen: (readonly string[])[] = [];
    const told = () => {
      seen.push(places());
      for (const name of places()) rmSync(join(folder, name));
      if (seen.length === 4) rmSync(lockOf(folder));
    };
    expect(await withLock(file, { by: quick(), told }, async () => 'done')).toBe('done');
    expect(seen[1]).toHaveLength(1);
    expect(seen.slice(2)).toEqual([seen[1], seen[1]]);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });
});
