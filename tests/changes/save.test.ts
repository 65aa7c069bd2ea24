import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { forumReport } from '../../src/changes/forum-report.ts';
import { changeFile } from '../../src/changes/run.ts';
import { thisProcess } from '../../src/cli/this-process.ts';
import { readDocument } from '../../src/document/document.ts';
import { hasPackage } from '../system-package.ts';
import { bundledDriver, codeOf, hasStrace, lockOf, lockText, report, run, scratch } from './process.ts';

let driver: string;
beforeAll(async () => {
  driver = await bundledDriver();
});

const by = thisProcess();
const input = { forum: 'klimaforum', date: '2014-01-02', progress: 'Godt' };
const options = { today: '2014-03-01', by };
const datesOf = async (file: string) => {
  const { data, findings } = await readDocument(readFileSync(file));
  expect(findings).toEqual([]);
  const { forums } = data as unknown as { forums: { reports?: { date: string }[] }[] };
  return (forums[0]?.reports ?? []).map(({ date }) => date);
};

/** What an open file of this process is called; '' where it has been closed since. */
function target(number: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${number}`);
  } catch {
    return '';
  }
}

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

  it.skipIf(!existsSync('/proc/self/fd'))('leaves no file open, done or refused', async () => {
    const { folder, file } = scratch();
    const open = () =>
      readdirSync('/proc/self/fd')
        .map(target)
        .filter((path) => path.startsWith(folder));
    await changeFile(options, file, forumReport, input);
    expect(open()).toEqual([]);
    chmodSync(file, 0o444);
    expect(await codeOf(changeFile(options, file, forumReport, { ...input, date: '2014-02-03' }))).toBe(
      'file-read-only',
    );
    expect(open()).toEqual([]);
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

  it('works on a name as long as names go', async () => {
    const { folder, file } = scratch();
    const long = join(folder, `${'å'.repeat(125)}.yaml`);
    renameSync(file, long);
    expect(await codeOf(changeFile(options, long, forumReport, input))).toBe('done');
    expect(readdirSync(folder)).toHaveLength(1);
  });
});

it('64 processes change one file at once: each change is in it', async () => {
  const { folder, file } = scratch();
  // A dead process's lock, which all of them find at once.
  writeFileSync(lockOf(folder), lockText({ pid: 2 ** 31 - 1 }));
  const dates = Array.from(
    { length: 64 },
    (_, at) => `201${4 + Math.floor(at / 28)}-01-${String((at % 28) + 1).padStart(2, '0')}`,
  );
  const results = await Promise.all(dates.map((date) => run([driver, file, 'forum report', report(date)])));
  expect(results.map(({ said }) => said)).toEqual(dates.map(() => 'done forum-reported'));
  expect((await datesOf(file)).sort()).toEqual(dates);
  expect(readdirSync(folder)).toEqual(['organisering.yaml']);
});

/** Whether processes may have numbers of their own, as in a container; without the rights for it there is none to try. */
const unshare = ['--pid', '--fork', '--mount-proc'];
const hasContainers = spawnSync('unshare', [...unshare, 'true']).status === 0;

describe.skipIf(!hasContainers)('processes in containers of one machine and name', () => {
  it.each([
    ['with their own /proc', unshare],
    ['with the /proc of the machine', unshare.slice(0, 2)],
  ])('do not take each other’s locks for left ones, %s', async (_, options) => {
    const { folder, file } = scratch();
    const dates = Array.from({ length: 12 }, (_, at) => `2014-01-${String(at + 1).padStart(2, '0')}`);
    const words = (date: string) => [
      ...options,
      process.execPath,
      driver,
      file,
      'forum report',
      report(date),
    ];
    const results = await Promise.all(dates.map((date) => run(words(date), 'unshare')));
    expect(results.map(({ said }) => said)).toEqual(dates.map(() => 'done forum-reported'));
    expect((await datesOf(file)).sort()).toEqual(dates);
    expect(readdirSync(folder)).toEqual(['organisering.yaml']);
  });
});

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

/** As long as no change takes under the tracer, in milliseconds. */
const STANDSTILL = 90_000;

describe.skipIf(!hasPackage('strace', hasStrace()))('with strace (skipped where it is missing)', () => {
  /**
   * Makes a change under the tracer, which may do something at the nth of some call (`man strace`, --inject). Which is
   * the nth differs now and then from run to run, and where the failure strikes a pipe by which Node's threads talk to
   * each other, it waits for ever: then the run is ended, and made once more.
   */
  function traced(folder: string, file: string, inject?: string, tries = 5) {
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
    const ended = { timeout: STANDSTILL, killSignal: 'SIGKILL' } as const;
    const { status, error, stdout } = spawnSync('strace', words, { encoding: 'utf8', ...ended });
    const lines = readFileSync(log, 'utf8').split('\n');
    if (error === undefined || tries === 0) return { status, said: stdout.trim(), log: lines };
    process.kill(Number(lines[0]?.split(' ')[0]), 'SIGKILL');
    return traced(folder, file, inject, tries - 1);
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

  it('lets nobody see the new bytes who could not see the old ones', () => {
    const { folder, file } = scratch();
    const { log } = traced(folder, file);
    const opened = log.filter((line) => line.includes('.rup-new.') && line.includes('O_CREAT'));
    expect(opened).toEqual([expect.stringMatching(/O_EXCL.*, 0600\)/)]);
  });

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
        const next = await run([driver, file, 'forum report', report('2014-02-02')]);
        expect(`${call} ${number}: ${next.said}`).toBe(`${call} ${number}: done forum-reported`);
        expect(await datesOf(file)).toEqual([...dates, '2014-02-02']);
        expect(readdirSync(folder)).toEqual(['organisering.yaml']);
      }
    }
    expect(outcomes.killed).toBeGreaterThan(10);
    expect(outcomes.old).toBeGreaterThan(5);
    expect(outcomes.new).toBeGreaterThan(0);
  });

  describe('where another program has the file open, as Windows tells of it', () => {
    const HELD = ['EPERM', 'EACCES', 'EBUSY'];

    it.each(HELD)('waits until it lets go: %s', async (error) => {
      const [number = 0] = numbersOnFolder().get('rename')?.slice(-1) ?? [];
      const { folder, file } = scratch();
      const { said } = traced(folder, file, `rename:error=${error}:when=${number}..${number + 2}`);
      expect(said).toBe('done forum-reported');
      expect(await datesOf(file)).toEqual(['2014-01-02']);
      expect(readdirSync(folder)).toEqual(['organisering.yaml']);
    });

    it.each(HELD)('says so where it does not: %s', (error) => {
      const [number = 0] = numbersOnFolder().get('rename')?.slice(-1) ?? [];
      const { folder, file, before } = scratch();
      const { said } = traced(folder, file, `rename:error=${error}:when=${number}+`);
      expect(said).toBe('refused file-held');
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(readdirSync(folder)).toEqual(['organisering.yaml']);
    });
  });

  it.each([
    ['write', 'ENOSPC', 'save-failed'],
    ['fsync', 'EIO', 'save-failed'],
    ['fchmod', 'EPERM', 'save-failed'],
    ['rename', 'EROFS', 'folder-read-only'],
    // The lock: the change is made.
    ['unlink', 'EIO', undefined],
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
        const kept =
          call === 'unlink' ? expect.arrayContaining(['organisering.yaml']) : ['organisering.yaml'];
        if (result.said !== '') expect(readdirSync(folder)).toEqual(kept);
      }
      expect(said).toContain(code === undefined ? 'done forum-reported' : `refused ${code}`);
      if (code === undefined) expect(new Set(said)).toEqual(new Set(['done forum-reported']));
    },
  );
});
