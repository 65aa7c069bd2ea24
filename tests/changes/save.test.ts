import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { forumReport } from '../../src/changes/forum-report.ts';
import { changeFile } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { type Holder, SaveError, save, withLock } from '../../src/document/save.ts';
import { hasPackage } from '../system-package.ts';
import { bundledDriver, hasStrace, report, run, scratch } from './process.ts';

let driver: string;
beforeAll(async () => {
  driver = await bundledDriver();
});

const by: Holder = {
  pid: process.pid,
  host: hostname(),
  now: Date.now,
  isAlive: (pid) => pid === process.pid,
};
const input = { forum: 'klimaforum', date: '2014-01-02', progress: 'Godt' };
const options = { today: '2014-03-01', by };
const lockOf = (folder: string) => join(folder, '.organisering.yaml.rup-lock');

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof SaveError ? error.code : String(error)),
  );

const datesOf = async (file: string) => {
  const { data, findings } = await readDocument(readFileSync(file));
  expect(findings).toEqual([]);
  const { forums } = data as unknown as { forums: { reports?: { date: string }[] }[] };
  return (forums[0]?.reports ?? []).map(({ date }) => date);
};

describe('a save', () => {
  it('leaves the mode, follows a link, and leaves nothing beside the file', async () => {
    const { folder, file, before } = scratch();
    chmodSync(file, 0o640);
    mkdirSync(join(folder, 'links'));
    const link = join(folder, 'links', 'organisering.yaml');
    symlinkSync('../organisering.yaml', link);
    const { after } = await changeFile(options, link, forumReport, input);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(file)).toEqual(after);
    expect(readFileSync(file, 'utf8')).not.toBe(before);
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['links', 'organisering.yaml']);
    expect(readdirSync(join(folder, 'links'))).toEqual(['organisering.yaml']);
  });

  it('writes nothing on a dry run', async () => {
    const { folder, file, before } = scratch();
    const { after } = await changeFile({ ...options, dryRun: true }, file, forumReport, input);
    expect(after.toString()).not.toBe(before);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it.each([
    ['in place', (file: string, text: string) => writeFileSync(file, text)],
    [
      'by renaming',
      (file: string, text: string) => {
        writeFileSync(`${file}~`, text);
        renameSync(`${file}~`, file);
      },
    ],
  ])('never overwrites what an editor saved %s after our read', async (_, edit) => {
    const { folder, file, before } = scratch();
    const slow = {
      ...forumReport,
      plan(...args: Parameters<typeof forumReport.plan>) {
        edit(file, `${before}# gemt imens\n`);
        return forumReport.plan(...args);
      },
    };
    expect(await codeOf(changeFile(options, file, slow, input))).toBe('file-changed');
    expect(readFileSync(file, 'utf8')).toBe(`${before}# gemt imens\n`);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('refuses a read-only file, and one that is gone', async () => {
    const { folder, file, before } = scratch();
    chmodSync(file, 0o444);
    expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('file-read-only');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(await codeOf(changeFile(options, join(folder, 'ingen.yaml'), forumReport, input))).toBe(
      'file-gone',
    );
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('waits for another process, but not for ever', async () => {
    const { folder, file, before } = scratch();
    writeFileSync(lockOf(folder), `${process.pid} ${hostname()} 2014-01-01T00:00:00.000Z\n`);
    const work = withLock(
      file,
      by,
      async (locked) => save(locked, Buffer.from(before), Buffer.from('x')),
      50,
    );
    expect(await codeOf(work)).toBe('file-locked');
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(existsSync(lockOf(folder))).toBe(true);
  });

  it.each([
    ['of a dead process', `999999999 ${hostname()} 2014-01-01T00:00:00.000Z\n`],
    ['without a name in it', ''],
    ['with half a name in it', '1234 ho'],
  ])('takes a lock %s over, and its leavings away', async (_, text) => {
    const { folder, file } = scratch();
    writeFileSync(lockOf(folder), text);
    utimesSync(lockOf(folder), 1, 1);
    writeFileSync(join(folder, '.organisering.yaml.rup-0123456789ab.tmp'), 'half');
    writeFileSync(join(folder, '.organisering.yaml.rup-lock.1-2'), `999999999 ${hostname()} x\n`);
    expect(await codeOf(changeFile(options, file, forumReport, input))).toBe('done');
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });

  it('does not take a lock of another machine', async () => {
    const { folder, file } = scratch();
    writeFileSync(lockOf(folder), '999999999 another-machine 2014-01-01T00:00:00.000Z\n');
    expect(await codeOf(withLock(file, by, async () => undefined, 50))).toBe('file-locked');
  });
});

it('64 processes change one file at once: each change is in it, or its process said that it is not', async () => {
  const { folder, file } = scratch();
  // A dead process's lock, which all of them find at once.
  writeFileSync(lockOf(folder), `999999999 ${hostname()} 2014-01-01T00:00:00.000Z\n`);
  const dates = Array.from(
    { length: 64 },
    (_, at) => `201${4 + Math.floor(at / 28)}-01-${String((at % 28) + 1).padStart(2, '0')}`,
  );
  const results = await Promise.all(dates.map((date) => run(driver, [file, 'forum report', report(date)])));
  const done = dates.filter((_, at) => results[at]?.said === 'done forum-reported');
  const refused = results.filter(({ said, code }) => said.startsWith('refused ') && code === 2);
  expect(done.length + refused.length).toBe(64);
  expect(done.length).toBeGreaterThan(0);
  expect((await datesOf(file)).sort()).toEqual(done.sort());
  expect(readdirSync(folder)).toEqual(['organisering.yaml']);
}, 120_000);

/** The system calls by which a change leaves its traces on the disk. */
const CALLS = ['openat', 'write', 'pwrite64', 'fchmod', 'fchown', 'fsync', 'fdatasync', 'close'].concat([
  'rename',
  'renameat',
  'renameat2',
  'link',
  'linkat',
  'unlink',
  'unlinkat',
  'rmdir',
]);

describe.skipIf(!hasPackage('strace', hasStrace()))('with strace (skipped where it is missing)', () => {
  /** Makes a change under the tracer, which may do something at the nth of some call (`man strace`, --inject). */
  function traced(folder: string, file: string, inject?: string) {
    const log = `${folder}.log`;
    const options = [
      '-f',
      '-qq',
      '-y',
      '-o',
      log,
      '-e',
      `trace=${CALLS.map((call) => `?${call}`).join(',')}`,
    ];
    const driven = [process.execPath, driver, file, 'forum report', report('2014-01-02')];
    const words = [...options, ...(inject ? ['-e', `inject=${inject}`] : []), ...driven];
    const { status, stdout } = spawnSync('strace', words, { encoding: 'utf8' });
    return { status, said: stdout.trim(), log: readFileSync(log, 'utf8').split('\n') };
  }

  /** The numbers of each call on the file's folder, among all such calls of its thread: so the tracer counts. */
  function numbersOnFolder(): Map<string, number[]> {
    const { folder, file } = scratch();
    const { log, said } = traced(folder, file);
    expect(said).toBe('done forum-reported');
    const thread = log[0]?.split(' ')[0];
    const counts = new Map<string, number>();
    const numbers = new Map<string, number[]>();
    for (const line of log) {
      const [, by, call] = /^(\d+) +(\w+)\(/.exec(line) ?? [];
      if (by !== thread || call === undefined) continue;
      const number = (counts.get(call) ?? 0) + 1;
      counts.set(call, number);
      if (line.includes(`${folder}/`) || line.includes(`${folder}"`) || line.includes(`${folder}>`))
        numbers.set(call, [...(numbers.get(call) ?? []), number]);
    }
    return numbers;
  }

  it('killed at any call, it leaves the old file or the new one, whole, and the next command works', async () => {
    const outcomes = { killed: 0, old: 0, new: 0 };
    const numbers = numbersOnFolder();
    for (const call of ['openat', 'write', 'fchmod', 'fsync', 'rename', 'unlink']) {
      for (const number of numbers.get(call) ?? []) {
        const { folder, file, before } = scratch();
        const { status } = traced(folder, file, `${call}:signal=KILL:when=${number}`);
        if (status !== 0) outcomes.killed++;
        const dates = await datesOf(file);
        outcomes[dates.length === 0 ? 'old' : 'new']++;
        if (dates.length === 0) expect(readFileSync(file, 'utf8')).toBe(before);
        else expect(dates).toEqual(['2014-01-02']);
        const next = await run(driver, [file, 'forum report', report('2014-02-02')]);
        expect(`${call} ${number}: ${next.said}`).toBe(`${call} ${number}: done forum-reported`);
        expect(await datesOf(file)).toEqual([...dates, '2014-02-02']);
        expect(readdirSync(folder)).toEqual(['organisering.yaml']);
      }
    }
    expect(outcomes.killed).toBeGreaterThan(10);
    expect(outcomes.old).toBeGreaterThan(5);
    expect(outcomes.new).toBeGreaterThan(0);
  }, 300_000);

  it.each([
    ['write', 'ENOSPC', 'disk-full'],
    ['fsync', 'EIO', 'save-failed'],
    ['rename', 'EROFS', 'folder-read-only'],
  ])(
    'whichever %s fails with %s, it says so and leaves the file, or the change is made',
    async (call, error, code) => {
      const said: string[] = [];
      for (const number of numbersOnFolder().get(call) ?? []) {
        const { folder, file, before } = scratch();
        const result = traced(folder, file, `${call}:error=${error}:when=${number}`);
        said.push(result.said);
        const isMade = (await datesOf(file)).length === 1;
        if (result.said.startsWith('refused')) expect(readFileSync(file, 'utf8')).toBe(before);
        if (result.said.startsWith('done')) expect(isMade).toBe(true);
        // A failing write of the engine's own aborts it; that is a crash like any other.
        if (result.said !== '') expect(readdirSync(folder)).toEqual(['organisering.yaml']);
      }
      expect(said).toContain(`refused ${code}`);
    },
  );
});
